package org.junheng.web.pages;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves styles and scripts. Their addresses hold a version, so that a browser keeps them for a year and yet never shows a
 * page with the style of another release.
 */
@Configuration(proxyBeanMethods = false)
class PagesWeb implements WebMvcConfigurer {

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final FrameInterceptor frames;

    PagesWeb(FrameInterceptor frames) {
        this.frames = frames;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(KEPT)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(KEPT);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(frames).excludePathPatterns("/api/**", "/assets/**", "/webjars/**");
    }

    /** Writes the version into the addresses of a template, of an error page too. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> versionedAddresses() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> filter =
                new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }
}
