package org.junheng.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import org.junheng.rulebook.RulesSource;
import org.junheng.shared.Terminal;
import org.junheng.store.Role;
import org.junheng.web.Service;
import org.junheng.web.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The whole service in this JVM, at a free port and on a database of its own. */
public final class RunningService implements AutoCloseable {

    /** Of {@code admin}. */
    public static final String TESTING_PASSWORD = "Qingshan-2025";

    private static final Map<Database, RunningService> SHARED = new EnumMap<>(Database.class);

    private final Settings settings;
    private final ConfigurableApplicationContext context;
    private final Lines lines;

    private RunningService(Settings settings, ConfigurableApplicationContext context, Lines lines) {
        this.settings = settings;
        this.context = context;
        this.lines = lines;
    }

    /** One for all tests of this JVM, so use names and county codes that no other test uses. Never close it. */
    public static synchronized RunningService on(Database database) {
        return SHARED.computeIfAbsent(database, one -> fresh(one, application -> {}));
    }

    /** One for this test alone, to be closed by it. */
    public static RunningService fresh(Database database, Consumer<SpringApplication> more) {
        return start(settings(folder(), database.fresh()), Map.of("JUNHENG_ADMIN_PASSWORD", TESTING_PASSWORD), more);
    }

    /** One more instance, or the same again after it was closed: same folder, same database. */
    public static RunningService start(
            Settings settings, Map<String, Object> environment, Consumer<SpringApplication> more) {
        // a test run's loggers are silent, which Spring's logging would take for a mistake
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        LogManager.getLogManager().reset();
        Lines lines = new Lines();
        SpringApplication application = Service.application(settings, lines);
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", environment)));
        more.accept(application);
        return new RunningService(settings, application.run(), lines);
    }

    /** At any free port; a null URL is the embedded database in that folder. */
    public static Settings settings(Path folder, @Nullable String url) {
        return new Settings(
                0, "127.0.0.1", folder, url, Database.USER, "", false, false, RulesSource.folder(Path.of("rules")));
    }

    public static Path folder() {
        try {
            return Files.createTempDirectory("junheng-service");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Settings settings() {
        return settings;
    }

    /** Without a slash at its end. */
    public URI base() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** What it said to its operator, stdout and stderr. */
    public List<String> said() {
        return List.copyOf(lines.all);
    }

    public Caller nobody() {
        return new Caller(base());
    }

    public Caller admin() {
        return basic("admin", TESTING_PASSWORD);
    }

    public Caller basic(String name, String password) {
        return nobody().basic(name, password);
    }

    /** At a browser, not signed in. */
    public Visitor visitor() {
        return new Visitor(nobody());
    }

    /** At a browser, signed in by form. */
    public Visitor visitor(String name, String password) {
        Visitor visitor = visitor();
        visitor.open("/login");
        Answer answer = visitor.submit("/login", Map.of("username", name, "password", password));
        if (visitor.page().selectFirst("form[action=/login]") != null) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        return visitor;
    }

    /** Creates the account, whose password is {@link #TESTING_PASSWORD}; it calls by HTTP Basic. */
    public Caller account(String name, Set<Role> roles, String... counties) {
        Answer answer = admin().post(
                        "/api/users",
                        Map.of(
                                "name",
                                name,
                                "password",
                                TESTING_PASSWORD,
                                "roles",
                                roles.stream().map(Role::name).sorted().toList(),
                                "counties",
                                Arrays.asList(counties)));
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        return basic(name, TESTING_PASSWORD);
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Lines implements Terminal {
        private final List<String> all = new CopyOnWriteArrayList<>();

        @Override
        public void say(String line) {
            all.add(line);
        }

        @Override
        public void warn(String line) {
            all.add(line);
        }
    }
}
