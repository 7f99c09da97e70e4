package dk.roedtraad.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** One request to the server under test, and its answer. */
final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(PATIENCE).build();

    private Http() {
    }

    /**
     * What is asked.
     *
     * @param path from the server's root, with its query
     * @param body the text sent, or null for none
     */
    record Call(String method, String path, Map<String, String> headers, String body) {

        Call {
            headers = Map.copyOf(headers);
        }
    }

    static Answer send(Call call) {
        return send(call, call.body() == null ? BodyPublishers.noBody()
            : BodyPublishers.ofString(call.body(), StandardCharsets.UTF_8));
    }

    static Answer send(Call call, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl() + call.path())).timeout(PATIENCE)
            .header("Accept", call.headers().getOrDefault("Accept", "application/json, application/problem+json"))
            .method(call.method(), body);
        call.headers().forEach(request::setHeader);
        try {
            HttpResponse<String> response = CLIENT.send(request.build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(call.method() + " " + call.path(), response.statusCode(), response.headers(),
                response.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(call.method() + " " + call.path(), unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static String baseUrl() {
        return System.getProperty("roedtraad.url", "http://localhost:9180");
    }
}
