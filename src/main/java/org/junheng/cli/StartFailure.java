package org.junheng.cli;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.ProblemsException;
import org.junheng.web.Settings;
import org.springframework.boot.web.server.PortInUseException;

/** Why a service did not start, in words that say what to do. */
final class StartFailure {

    private static final int H2_IN_USE = 90020;

    private StartFailure() {}

    /** @throws ProblemsException if rules are why */
    static String words(Throwable failure, Settings settings) {
        find(failure, ProblemsException.class).ifPresent(problems -> {
            throw problems;
        });
        if (find(failure, PortInUseException.class).isPresent()
                || find(failure, java.net.BindException.class).isPresent()) {
            return "地址 " + settings.host() + " 的端口 " + settings.port()
                    + " 不能使用,可能已被占用。请用 --port 换一个端口(0 为任意空闲端口),或核对 --host。";
        }
        Optional<SQLException> sql = find(failure, SQLException.class);
        if (sql.isPresent()) {
            return database(sql.get(), settings);
        }
        Throwable last = failure;
        for (Throwable next = failure; next != null; next = next.getCause()) {
            last = next;
        }
        return "服务没有启动:" + last.getClass().getSimpleName() + ":" + last.getMessage() + "。请把这一行交给维护人员。";
    }

    private static String database(SQLException problem, Settings settings) {
        if (settings.isEmbedded()) {
            Path folder = settings.folder();
            return problem.getErrorCode() == H2_IN_USE
                    ? "数据文件夹 " + folder + " 正被另一个均衡服务使用。请先停止它,或用 --data-dir 换一个文件夹。"
                    : "数据文件夹 " + folder + " 打不开:" + firstLine(problem) + "。请检查文件夹的权限和磁盘空间。";
        }
        return "数据库连不上:" + firstLine(problem) + "。请核对网址、JUNHENG_DB_USER 和 JUNHENG_DB_PASSWORD。";
    }

    private static String firstLine(SQLException problem) {
        String line = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
        // what follows a question mark may be a URL's password
        return line.contains("jdbc:") && line.indexOf('?') >= 0 ? line.substring(0, line.indexOf('?')) : line;
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        for (@Nullable Throwable next = failure; next != null; next = next.getCause()) {
            if (type.isInstance(next)) {
                return Optional.of(type.cast(next));
            }
        }
        return Optional.empty();
    }
}
