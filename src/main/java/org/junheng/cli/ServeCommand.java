package org.junheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junheng.web.Service;
import org.junheng.web.Settings;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code junheng serve}: the service, until it is stopped. */
@Command(name = "serve", description = "启动网页服务(用浏览器打开)")
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;
    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final Console console;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--port", paramLabel = "端口", description = "默认 8080;0 为任意空闲端口", defaultValue = "8080")
    private int port;

    @Option(names = "--host", paramLabel = "地址", description = "监听的地址;默认 127.0.0.1,只有本机能打开", defaultValue = "127.0.0.1")
    private String host = "";

    @Option(
            names = "--data-dir",
            paramLabel = "文件夹",
            description = "保存数据的文件夹,备份它即可;默认 ./junheng-data",
            defaultValue = "junheng-data")
    private Path folder = Path.of("");

    @Option(names = "--demo", description = "装入示例县,供试用")
    private boolean demo;

    @Option(
            names = "--behind-proxy",
            description = "前面有本机上的反向代理(如 nginx)提供 HTTPS:相信它转来的 X-Forwarded-For 和 X-Forwarded-Proto")
    private boolean behindProxy;

    @Option(
            names = "--db-url",
            paramLabel = "网址",
            description = "PostgreSQL 的 JDBC 网址,如 jdbc:postgresql://主机/库;也可用环境变量 JUNHENG_DB_URL,"
                    + "用户和密码用 JUNHENG_DB_USER、JUNHENG_DB_PASSWORD")
    private @Nullable String database;

    @Mixin
    private RulesOption rules = new RulesOption();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new UsageException("端口 " + port + " 不对。应为 0 到 " + LAST_PORT + "。");
        }
        String url = database != null ? database : System.getenv("JUNHENG_DB_URL");
        if (url != null && !url.isBlank() && !url.startsWith(POSTGRESQL)) {
            throw new UsageException("数据库网址不对。应为 PostgreSQL 的,以 " + POSTGRESQL + " 开头;不写则用内置的数据库。");
        }
        Settings settings = new Settings(
                port,
                host,
                folder,
                url,
                System.getenv("JUNHENG_DB_USER"),
                System.getenv("JUNHENG_DB_PASSWORD"),
                demo,
                behindProxy,
                rules.source());
        ConfigurableApplicationContext context;
        try {
            context = Service.start(settings, console);
        } catch (RuntimeException failure) {
            console.err().println(StartFailure.words(failure, settings));
            return Exit.PROBLEMS;
        }
        console.out()
                .println("均衡已启动。请用浏览器打开 " + address(context.getEnvironment().getProperty("local.server.port", "")));
        console.out().println("停止:按 Ctrl+C。");
        console.flush();
        Thread.currentThread().join();
        return Exit.MET;
    }

    /** What a browser on this machine can open. */
    private String address(String actualPort) {
        boolean any = host.equals("0.0.0.0") || host.equals("::");
        String name = any ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + actualPort + "/";
    }
}
