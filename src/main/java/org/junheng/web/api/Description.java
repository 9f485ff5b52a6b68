package org.junheng.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.report.Json;
import org.junheng.web.problem.Body;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /v3/api-docs} says beyond paths and types: what each operation is for, who may, and how it answers. */
@Configuration(proxyBeanMethods = false)
class Description {

    private static final String PROBLEM = "Problem";
    private static final String PROBLEM_TYPE = "application/problem+json";

    static {
        // it is described by hand, and is no parameter
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Body.class);
    }

    @Bean
    OpenAPI openApi() {
        Schema<?> problem = new Schema<>()
                .type("object")
                .description("RFC 9457; problems lists everything that is wrong, each with its place")
                .example(Map.of(
                        "type", "about:blank",
                        "title", "内容有问题",
                        "status", 422,
                        "detail", "共 1 个问题。",
                        "problems",
                                java.util.List.of(Map.of(
                                        "place",
                                        "schools.csv 第7行 K列 \"教学及辅助用房面积\"",
                                        "text",
                                        "\"3l20\" 不是数字。应为平方米数,例如 3120。"))));
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Junheng 均衡")
                                .version("0.1.0")
                                .description(
                                        "Checks a county's schools against China's standards of balanced compulsory education."))
                .components(new Components()
                        .addSchemas(PROBLEM, problem)
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("over loopback or TLS only"))
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("a token of POST /api/tokens")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    @Bean
    OpenApiCustomizer operations() {
        return api -> api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> Operations.of(method + " " + path)
                                .ifPresent(entry -> describe(operation, method, entry))));
    }

    private static void describe(Operation operation, PathItem.HttpMethod method, Operations.Entry entry) {
        operation.summary(entry.summary()).description("谁可以:" + entry.who());
        ApiResponses responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        @Nullable ApiResponse success = responses.remove("200");
        responses.addApiResponse(
                Integer.toString(entry.success()),
                (success == null ? new ApiResponse() : success).description(entry.answer()));
        entry.refusals().forEach((status, why) -> responses.addApiResponse(Integer.toString(status), refusal(why)));
        responses.addApiResponse("401", refusal("未登录,或账号、密码、令牌不对"));
        responses.addApiResponse("403", refusal("账号没有这项权限,或不在账号的区县范围内"));
        operation.setResponses(responses);
        if (!entry.body().isEmpty() && method != PathItem.HttpMethod.GET) {
            operation.requestBody(new RequestBody()
                    .required(true)
                    .content(new Content()
                            .addMediaType(
                                    "application/json",
                                    new MediaType()
                                            .schema(new Schema<>().type("object"))
                                            .example(Json.read(entry.body())))));
        }
    }

    private static ApiResponse refusal(String why) {
        return new ApiResponse()
                .description(why)
                .content(new Content()
                        .addMediaType(
                                PROBLEM_TYPE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }
}
