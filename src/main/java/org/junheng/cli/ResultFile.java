package org.junheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.report.Json;
import org.junheng.report.ResultJson;
import org.junheng.rulebook.Language;
import org.junheng.shared.ProblemsException;
import tools.jackson.core.JacksonException;

/** Reads a result.json for explain and replay. */
final class ResultFile {

    private ResultFile() {}

    /** @throws ProblemsException if the result holds a vocabulary that the program does not know */
    static void refuseForeignLanguage(Map<String, Object> result) {
        if (result.get("held") instanceof Map<?, ?> held
                && held.get("rules") instanceof Map<?, ?> rules
                && rules.get(Language.PATH) instanceof String text
                && !Language.current().knows(text)) {
            throw new ProblemsException(Language.PATH, "结果保存的句型与程序自带的不同,不能采信。请用 check 重新检查。");
        }
    }

    /** @throws ProblemsException if the file is no result */
    static Map<String, Object> read(@Nullable Path file) {
        if (file == null) {
            throw new UsageException("没有写 result.json 的路径。");
        }
        try {
            Object tree = Json.read(Files.readString(file, StandardCharsets.UTF_8));
            if (tree instanceof Map<?, ?> map && ResultJson.FORMAT.equals(map.get("format"))) {
                @SuppressWarnings("unchecked")
                Map<String, Object> result = (Map<String, Object>) map;
                return result;
            }
            throw new ProblemsException(
                    file.toString(), "不是 " + ResultJson.FORMAT + " 的检查结果。请用 check --format json 生成。");
        } catch (JacksonException e) {
            throw new ProblemsException(file.toString(), "不是可读的 JSON 文件。请用 check --format json 重新生成。");
        } catch (IOException e) {
            throw new ProblemsException(file.toString(), "文件读不出来。请检查路径和权限。");
        }
    }
}
