package org.junheng.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the service, with headers that go along each time. Redirects are answers, not followed. */
public final class Caller {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient PLAIN = HttpClient.newHttpClient();

    private final URI base;
    private final HttpClient client;
    private final Map<String, String> headers;

    Caller(URI base) {
        this(base, PLAIN, Map.of());
    }

    private Caller(URI base, HttpClient client, Map<String, String> headers) {
        this.base = base;
        this.client = client;
        this.headers = headers;
    }

    public Caller basic(String name, String password) {
        byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    public Caller bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Caller with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Caller(base, client, more);
    }

    /** Keeps cookies, as a browser does. */
    public Caller keepingCookies() {
        return new Caller(
                base, HttpClient.newBuilder().cookieHandler(new CookieManager()).build(), headers);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** @param body what becomes JSON: maps, lists, texts, numbers */
    public Answer post(String path, Object body) {
        return json("POST", path, JSON.writeValueAsString(body));
    }

    public Answer patch(String path, Object body) {
        return json("PATCH", path, JSON.writeValueAsString(body));
    }

    public Answer json(String method, String path, String body) {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    /** As a page's form sends it. */
    public Answer form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** As the field {@code file} of a multipart form. */
    public Answer upload(String path, Path file) {
        try {
            return upload(path, file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer upload(String path, String name, byte[] bytes) {
        return upload(path, name, bytes, Map.of());
    }

    /** With the form's other fields before the file. */
    Answer upload(String path, String name, byte[] bytes, Map<String, String> fields) {
        String boundary = "----junheng";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public Answer send(String method, String path, BodyPublisher body) {
        return send(request(path).method(method, body));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(2));
        headers.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
