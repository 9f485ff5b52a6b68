package org.junheng.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junheng.testing.Answer;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DescriptionTest {

    private final Answer answer = RunningService.on(Database.H2).admin().get("/v3/api-docs");

    @Test
    void every_operation_is_described_and_nothing_else_is() {
        Set<String> served = new TreeSet<>();
        answer.json()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                served.add(method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        assertThat(served).isEqualTo(new TreeSet<>(Operations.all()));
    }

    @Test
    void every_operation_says_who_may_call_it_and_how_it_refuses() {
        for (JsonNode path : answer.json().get("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.get("summary").asString()).isNotBlank();
                assertThat(operation.get("description").asString()).startsWith("谁可以:");
                assertThat(operation
                                .at("/responses/403/content/application~1problem+json/schema/$ref")
                                .asString())
                        .isEqualTo("#/components/schemas/Problem");
            }
        }
    }

    @Test
    void what_a_refusal_looks_like_is_described() {
        assertThat(answer.json().at("/components/schemas/Problem/description").asString())
                .contains("RFC 9457");
    }

    @Test
    void only_who_is_signed_in_reads_it() {
        assertThat(RunningService.on(Database.H2).nobody().get("/v3/api-docs").status())
                .isEqualTo(401);
    }
}
