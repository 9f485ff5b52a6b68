package org.junheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junheng.rulebook.RulesSource;
import org.junheng.store.Release;
import org.junheng.store.Rulebooks;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a start makes of the rules folder (decision 0023). */
@ParameterizedClass
@EnumSource(Database.class)
record FirstReleaseTest(Database database) {

    private static RulesSource changed(RulesSource rules, String remark) {
        Map<String, String> texts = new TreeMap<>(rules.texts());
        texts.compute("rules/national/gy-2017/standard.yaml", (path, text) -> text + "\n# " + remark + "\n");
        return new RulesSource(texts, rules.cases());
    }

    private static RulesSource broken(RulesSource rules) {
        Map<String, String> texts = new TreeMap<>(rules.texts());
        texts.put("rules/national/gy-2017/standard.yaml", "id: [");
        return new RulesSource(texts, rules.cases());
    }

    private static void start(RunningService service, RulesSource rules) {
        Settings old = service.settings();
        Settings settings = new Settings(0, old.host(), old.folder(), null, null, null, false, false, rules);
        new FirstRelease(settings, service.bean(Rulebooks.class), service.bean(PlatformTransactionManager.class))
                .start();
    }

    @Test
    void a_changed_folder_is_released_at_the_start_until_a_person_has_activated_rules() {
        try (RunningService service = RunningService.fresh(database, application -> {})) {
            Rulebooks rulebooks = service.bean(Rulebooks.class);
            RulesSource rules = service.settings().rules();
            String first = rulebooks.active().orElseThrow();
            start(service, rules);
            assertThat(rulebooks.all()).as("the same folder again").hasSize(1);
            start(service, changed(rules, "第二版"));
            assertThat(rulebooks.all()).hasSize(2);
            assertThat(rulebooks.active()).as("a changed folder").isNotEqualTo(Optional.of(first));
            start(service, broken(rules));
            assertThat(rulebooks.all()).as("a broken folder").hasSize(2);
            new TransactionTemplate(service.bean(PlatformTransactionManager.class))
                    .executeWithoutResult(status -> rulebooks.activate(first, "approver", "退回"));
            start(service, changed(rules, "第三版"));
            assertThat(rulebooks.active()).as("after a person's decision").contains(first);
            assertThat(rulebooks.all()).extracting(Release::active).containsExactly(false, true);
        }
    }
}
