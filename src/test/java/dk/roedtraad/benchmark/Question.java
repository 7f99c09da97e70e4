package dk.roedtraad.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** One thing asked of the server over HTTP. */
final class Question implements Callable<Long> {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final int BUFFER = 1 << 16;

    private final HttpRequest request;

    /**
     * Says what is asked.
     *
     * @param url with the path and the conditions
     * @param token of the one who asks
     * @param type what kind of answer is wanted
     */
    Question(String url, String token, String type) {
        this.request = HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token)
            .header("Accept", type + ", application/problem+json").build();
    }

    static Question json(String url, String token) {
        return new Question(url, token, "application/json");
    }

    /** @return the answer; for those that are short */
    String text() {
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            requireGood(answer.statusCode(), answer.body());
            return answer.body();
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** @return how many lines the answer ended; it is read through, and not kept */
    @Override
    public Long call() throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            requireGood(answer.statusCode(), "");
            byte[] part = new byte[BUFFER];
            long lines = 0;
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                lines += IntStream.range(0, read).filter(at -> part[at] == '\n').count();
            }
            return lines;
        }
    }

    private void requireGood(int status, String body) {
        if (status != 200) {
            throw new IllegalStateException(request.uri() + ": " + status + " " + body);
        }
    }
}
