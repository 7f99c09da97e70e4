package dk.roedtraad.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/**
 * One thing asked of the server over HTTP. Whoever asks waits for the answer on its own thread, over a connection that
 * is kept, so that the asking takes as little as can be of the processors that it shares with the server.
 */
final class Question implements Callable<Long> {

    private static final int BUFFER = 1 << 16;

    private final URI uri;

    private final String token;

    private final String type;

    /**
     * Says what is asked.
     *
     * @param url with the path and the conditions
     * @param token of the one who asks
     * @param type what kind of answer is wanted
     */
    Question(String url, String token, String type) {
        this.uri = URI.create(url);
        this.token = token;
        this.type = type;
    }

    static Question json(String url, String token) {
        return new Question(url, token, "application/json");
    }

    /** @return the answer; for those that are short */
    String text() {
        try (InputStream body = ask()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** @return how many lines the answer ended; it is read through, and not kept */
    @Override
    public Long call() throws IOException {
        try (InputStream body = ask()) {
            byte[] part = new byte[BUFFER];
            long lines = 0;
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                for (int at = 0; at < read; at++) {
                    lines += part[at] == '\n' ? 1 : 0;
                }
            }
            return lines;
        }
    }

    private InputStream ask() throws IOException {
        HttpURLConnection asked = (HttpURLConnection) uri.toURL().openConnection();
        asked.setRequestProperty("Authorization", "Bearer " + token);
        asked.setRequestProperty("Accept", type + ", application/problem+json");
        if (asked.getResponseCode() != HttpURLConnection.HTTP_OK) {
            try (InputStream problem = asked.getErrorStream()) {
                throw new IllegalStateException(uri + ": " + asked.getResponseCode() + " "
                    + (problem == null ? "" : new String(problem.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return asked.getInputStream();
    }
}
