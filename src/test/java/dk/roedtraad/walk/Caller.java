package dk.roedtraad.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Sends requests, each as the person who makes it. */
final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String url;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Caller(String url) {
        this.url = url;
    }

    Reply send(Request request) {
        try {
            return Reply.of(client.send(http(request), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends the same twice at the same moment. */
    List<Reply> sendTwoAtOnce(Request request) {
        List<CompletableFuture<HttpResponse<String>>> both = Stream.of(http(request), http(request))
            .map(one -> client.sendAsync(one, HttpResponse.BodyHandlers.ofString())).toList();
        return both.stream().map(CompletableFuture::join).map(Reply::of).toList();
    }

    private HttpRequest http(Request request) {
        HttpRequest.Builder http = HttpRequest.newBuilder(URI.create(url + request.path())).timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .method(request.method(), request.body() == null ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8));
        if (request.person() != null) {
            http.header("Authorization", "Bearer " + tokens.computeIfAbsent(request.person(), this::token));
        }
        request.headers().forEach(http::setHeader);
        return http.build();
    }

    private String token(String person) {
        return send(Request.of("POST", "/demo/tokens", "{\"persona\": \"" + person + "\"}")).json().path("token")
            .asString();
    }
}
