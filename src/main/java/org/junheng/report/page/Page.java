package org.junheng.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junheng.check.CheckResult;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateOutputException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes a result as one self-contained HTML file: tables that need no script, and charts beside them. */
public final class Page {

    private static final TemplateEngine ENGINE = engine();

    private Page() {}

    /** In UTF-8. The stream stays open. */
    public static void write(CheckResult result, OutputStream out) throws IOException {
        Context context = new Context(Locale.SIMPLIFIED_CHINESE);
        Map<String, Object> content = new Content(result).tree();
        content.forEach(context::setVariable);
        context.setVariable("assets", Assets.TREE);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            ENGINE.process("page", context, writer);
        } catch (TemplateOutputException failed) {
            if (failed.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw failed;
        }
        writer.flush();
    }

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(Page.class.getClassLoader());
        templates.setPrefix("page/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }
}
