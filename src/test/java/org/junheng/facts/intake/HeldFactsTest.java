package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.CountyFacts;
import org.junheng.shared.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class HeldFactsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CountyFacts facts =
            CountyDraft.small().set("学校", "上年小学学生数", 1).set("学校", "图书册数", "—").read();

    @SuppressWarnings("unchecked")
    private static Map<String, Object> parsed(String json) {
        return JSON.readValue(json, Map.class);
    }

    @Test
    void what_was_written_is_read_again_with_rows_cells_and_notes() {
        Map<String, Object> held = parsed(JSON.writeValueAsString(HeldFacts.write(facts)));
        CountyFacts again = HeldFacts.read(held, facts.source());
        assertThat(again).isEqualTo(facts);
        assertThat(again.notes()).hasSize(2);
        assertThat(DataFingerprint.of(again)).isEqualTo(DataFingerprint.of(facts));
        assertThat(List.copyOf(again.rows("学校").get(0).figures().keySet()))
                .isEqualTo(List.copyOf(facts.rows("学校").get(0).figures().keySet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"区县\": null}",
                "{\"区县\": []}",
                "{\"区县\": [1]}",
                "{\"区县\": [{\"at\": \"x\", \"figures\": {}}]}",
                "{\"区县\": [{\"at\": \"x\", \"figures\": {\"年度\": \"2025\"}}]}",
                "{\"区县\": [{\"at\": \"x\", \"figures\": {\"年度\": [\"2025\"]}}]}",
                "{\"区县\": [{\"figures\": {\"年度\": [\"2025\", \"y\"]}}]}",
                "{\"区县\": [{\"at\": \"x\", \"figures\": {\"区县名称\": [\"a\",\"\"], \"区县代码\": [\"1\",\"\"], \"年度\": [\"今年\",\"\"]}}]}",
                "{\"区县\": [{\"at\": \"x\", \"figures\": {\"区县名称\": [\"a\",\"\"], \"区县代码\": [\"1\",\"\"], \"年度\": [\"0.5\",\"\"]}}]}",
                "{\"区县\": [], \"notes\": \"x\"}",
            })
    void nonsense_is_one_clear_problem(String json) {
        assertThatThrownBy(() -> HeldFacts.read(parsed(json), "result.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageStartingWith("result.json 其中保存的数据(held.facts)不完整");
    }

    /** A map without an order of its own has another in each process, and a result kept by one is compared in another. */
    @Test
    void what_is_written_has_one_order() {
        assertThat(facts.notes()).isNotEmpty();
        assertThat((List<?>) HeldFacts.write(facts).get("notes"))
                .allSatisfy(note ->
                        assertThat(List.copyOf(((Map<?, ?>) note).keySet())).isEqualTo(List.of("place", "text")));
    }

    @Test
    void the_fingerprint_is_of_the_content_alone() {
        CountyDraft draft = CountyDraft.small();
        String before = DataFingerprint.of(draft.read());
        java.util.Collections.reverse(draft.sheets.get("学校"));
        assertThat(DataFingerprint.of(draft.read())).isEqualTo(before);
        draft.set("学校", 1, "小学学生数", 846);
        assertThat(DataFingerprint.of(draft.read())).isNotEqualTo(before);
    }

    @Test
    void the_fingerprint_does_not_depend_on_the_order_of_held_rows() {
        Map<String, Object> held = new LinkedHashMap<>(HeldFacts.write(facts));
        List<Object> schools = new ArrayList<>((List<?>) held.get("学校"));
        java.util.Collections.reverse(schools);
        held.put("学校", schools);
        assertThat(DataFingerprint.of(HeldFacts.read(held, ""))).isEqualTo(DataFingerprint.of(facts));
    }
}
