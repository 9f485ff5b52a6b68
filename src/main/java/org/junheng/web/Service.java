package org.junheng.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junheng.shared.Terminal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The service as a whole. Everything of org.junheng.store, work and web that is a component belongs to it. */
@SpringBootApplication(
        scanBasePackages = {"org.junheng.store", "org.junheng.work", "org.junheng.web"},
        exclude = UserDetailsServiceAutoConfiguration.class)
@EnableScheduling
public class Service {

    /** Starts it; returns when it answers. */
    public static ConfigurableApplicationContext start(Settings settings, Terminal terminal) {
        return application(settings, terminal).run();
    }

    /** What {@link #start} runs, for those who want to put in a clock or a property first. */
    public static SpringApplication application(Settings settings, Terminal terminal) {
        settings.makeFolder();
        SpringApplication application = new SpringApplication(Service.class);
        application.setDefaultProperties(properties(settings));
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(Settings.class, () -> settings);
            beans.registerBean(Terminal.class, () -> terminal);
        });
        return application;
    }

    private static Map<String, Object> properties(Settings settings) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", settings.port());
        properties.put("server.address", settings.host());
        properties.put("spring.datasource.url", settings.url());
        properties.put("spring.datasource.username", settings.isEmbedded() ? "sa" : orEmpty(settings.user()));
        properties.put("spring.datasource.password", orEmpty(settings.password()));
        properties.put("server.forward-headers-strategy", settings.behindProxy() ? "native" : "none");
        return properties;
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
