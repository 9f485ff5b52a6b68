package org.junheng.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.report.Json;
import org.junheng.web.problem.Body;
import org.junheng.work.Format;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /v3/api-docs} says beyond paths and types: what each operation is for, who may, and how it answers. */
@Configuration(proxyBeanMethods = false)
class Description {

    private static final String PROBLEM = "Problem";
    private static final String PROBLEM_TYPE = "application/problem+json";
    private static final String PROBLEM_EXAMPLE = """
            {"type": "about:blank", "title": "内容有问题", "status": 422, "detail": "共 1 个问题。请改正后再试。",
             "instance": "/api/facts", "problems": [
               {"place": "schools.csv 第7行 K列 \\"教学及辅助用房面积\\"", "text": "\\"3l20\\" 不是数字。应为平方米数,例如 3120。"}]}
            """;

    private final Shapes shapes = Shapes.read();

    static {
        // it is described by hand, and is no parameter
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Body.class);
    }

    @Bean
    OpenAPI openApi() {
        Components components = new Components();
        shapes.schemas().forEach(components::addSchemas);
        Objects.requireNonNull(shapes.schemas().get(PROBLEM)).setExample(Json.read(PROBLEM_EXAMPLE));
        return new OpenAPI()
                .info(new Info()
                        .title("Junheng 均衡")
                        .version("0.1.0")
                        .description("按国家和地方标准检查县域义务教育均衡发展。时间为 UTC;数值为文字时不丢精度;错误是 RFC 9457 文档,problems 列出全部问题。"))
                // what a proxy's client sees is not what the service hears
                .servers(List.of(new Server().url("/")))
                .components(components
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("账号和密码;只在本机或 HTTPS 上"))
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("POST /api/tokens 给出的令牌")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    @Bean
    OpenApiCustomizer operations() {
        return api -> {
            api.getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) -> Operations.of(method + " " + path)
                                    .ifPresent(entry -> describe(operation, method + " " + path, entry))));
            // classes of the program are no part of what is said
            api.getComponents().getSchemas().keySet().retainAll(shapes.schemas().keySet());
        };
    }

    private void describe(Operation operation, String name, Operations.Entry entry) {
        operation.summary(entry.summary()).description("谁可以:" + entry.who());
        Shapes.Passed passed = Objects.requireNonNull(shapes.operations().get(name), name);
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse(
                Integer.toString(entry.success()),
                new ApiResponse().description(entry.answer()).content(given(name, passed.given())));
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        for (Parameter parameter : parameters) {
            parameter.setDescription(shapes.parameters().get(parameter.getName()));
            if ("Prefer".equals(parameter.getName())) {
                responses.addApiResponse(
                        "202",
                        new ApiResponse()
                                .description("后台工作,可用 GET /api/jobs/{id} 查看")
                                .content(given("", "Job")));
            }
        }
        if (!passed.taken().isEmpty()) {
            operation.requestBody(taken(passed.taken(), entry.body()));
        } else if (name.equals("POST /api/facts")) {
            operation.requestBody(file());
        }
        responses.addApiResponse("400", refusal("请求看不懂:不是 JSON、不是 UTF-8,或参数不是所要的类型"));
        responses.addApiResponse("401", refusal("未登录,或账号、密码、令牌不对"));
        responses.addApiResponse("403", refusal("账号没有这项权限,或不在账号的区县范围内"));
        if (operation.getRequestBody() != null) {
            responses.addApiResponse("413", refusal("发送的内容太大:文件超过 64 MB,或 JSON 超过 1 MB"));
            responses.addApiResponse("415", refusal("Content-Type 不对"));
        }
        entry.refusals().forEach((status, why) -> responses.addApiResponse(Integer.toString(status), refusal(why)));
        responses.addApiResponse("429", refusal("密码错误次数太多,Retry-After 秒后再试"));
        operation.setResponses(responses);
    }

    private static @Nullable Content given(String operation, String shape) {
        Content content = new Content();
        switch (shape) {
            case "nothing" -> {
                return null;
            }
            case "stream" ->
                content.addMediaType("text/event-stream", new MediaType().schema(text("事件 progress;data 同 GET 的回答")));
            case "bytes" -> mediaTypes(operation).forEach(type -> content.addMediaType(type, new MediaType()));
            default -> content.addMediaType("application/json", new MediaType().schema(Shapes.ref(shape)));
        }
        return content;
    }

    private static List<String> mediaTypes(String operation) {
        return operation.contains("/documents/")
                ? Stream.of(Format.values()).map(Format::mediaType).toList()
                : List.of("application/octet-stream");
    }

    private static RequestBody taken(String shape, String example) {
        MediaType json = new MediaType().schema(Shapes.ref(shape)).example(Json.read(example));
        return new RequestBody().required(true).content(new Content().addMediaType("application/json", json));
    }

    private static RequestBody file() {
        Schema<?> form = new Schema<>(SpecVersion.V31);
        form.setTypes(Set.of("object"));
        form.addProperty("file", text("xlsx、xls、CSV 的 zip 或 json,最大 64 MB").format("binary"));
        form.addRequiredItem("file");
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType("multipart/form-data", new MediaType().schema(form)));
    }

    private static Schema<?> text(String what) {
        Schema<?> text = new Schema<>(SpecVersion.V31);
        text.setTypes(Set.of("string"));
        return text.description(what);
    }

    private static ApiResponse refusal(String why) {
        return new ApiResponse()
                .description(why)
                .content(new Content().addMediaType(PROBLEM_TYPE, new MediaType().schema(Shapes.ref(PROBLEM))));
    }
}
