package org.junheng.web.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.intake.Template;
import org.junheng.rulebook.NeededItems;
import org.junheng.rulebook.Rulebook;
import org.junheng.store.Conflict;
import org.junheng.store.Rulebooks;
import org.springframework.stereotype.Component;

/** The empty workbook that a bureau fills in, with what the active rules need. */
@Component
class TemplateFile {

    private final Rulebooks rulebooks;
    private @Nullable Made made;

    TemplateFile(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    private record Made(String rulebook, byte[] content) {}

    /** Made once for each rulebook that becomes active. */
    synchronized byte[] content() throws IOException {
        String active = rulebooks.active().orElseThrow(() -> new Conflict("还没有发布过规则,没有模板。"));
        Made known = made;
        if (known == null || !known.rulebook().equals(active)) {
            known = new Made(active, write(rulebooks.rulebook(active)));
            made = known;
        }
        return known.content();
    }

    private static byte[] write(Rulebook rulebook) throws IOException {
        Path file = Files.createTempFile("junheng-template", ".xlsx");
        try {
            NeededItems needed = NeededItems.of(rulebook, rulebook.allStandards());
            Template.write(file, rulebook.items(), needed.sheets(), needed::contains);
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
