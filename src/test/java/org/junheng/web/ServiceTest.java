package org.junheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
record ServiceTest(Database database) {

    @Test
    void it_starts_and_its_health_is_told() {
        RunningService service = RunningService.on(database);
        assertThat(service.nobody().get("/actuator/health").json().get("status").asString())
                .isEqualTo("UP");
    }
}
