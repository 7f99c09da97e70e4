package dk.roedtraad.benchmark;

import dk.roedtraad.rest.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Several clients that each open cases and do the first step of each; bounded in count. */
final class Load {

    private static final String INVOLVED = "{\"contactChannel\":\"IN_PERSON\",\"preferredChannel\":\"PHONE\","
        + "\"informedAboutMeeting\":true,\"companionOffered\":true,\"topicsExplained\":[\"MEETING\"]}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final String token;
    private final String today;

    Load(String url) {
        this.url = url;
        this.token = send("/demo/tokens", "{\"persona\":\"alma\"}").path("token").asString();
        this.today = send("/demo/clock", null).path("today").asString();
    }

    String token() {
        return token;
    }

    /** @return acts a second, and how long an act takes, by name of the figure */
    Map<String, Double> run(int clients, int cases) {
        long began = System.nanoTime();
        List<Long> taken = inParallel(clients, cases);
        double seconds = (System.nanoTime() - began) / 1e9;
        taken.sort(null);
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("acts a second, " + clients + " clients", taken.size() / seconds);
        figures.put("an act, milliseconds, median", taken.get(taken.size() / 2) / 1e6);
        figures.put("an act, milliseconds, 95th percentile", taken.get(taken.size() * 95 / 100) / 1e6);
        return figures;
    }

    private List<Long> inParallel(int clients, int cases) {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<List<Long>>> work =
                IntStream.range(0, cases).<Callable<List<Long>>>mapToObj(number -> this::oneCase).toList();
            List<Long> taken = new ArrayList<>();
            for (Future<List<Long>> done : pool.invokeAll(work)) {
                taken.addAll(done.get());
            }
            return taken;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            pool.shutdown();
        }
    }

    private List<Long> oneCase() {
        List<Long> taken = new ArrayList<>();
        JsonNode file = timed(taken, "/api/v1/cases", caseOf("alma", "alma"));
        timed(taken, file.path("tasks").path(0).path("completion").asString(), INVOLVED);
        return taken;
    }

    void open(String caseworker, String vk) {
        send("/api/v1/cases", caseOf(caseworker, vk));
    }

    private String caseOf(String caseworker, String vk) {
        return "{\"externalReference\":\"B-" + UUID.randomUUID()
            + "\",\"citizen\":{\"name\":\"Nancy Berggren\",\"cpr\":\"7112701234\"},\"team\":\"horsens-rf\","
            + "\"preparingCaseworker\":\"" + caseworker + "\",\"vk\":\"" + vk + "\",\"preparationStartedOn\":\""
            + today + "\"}";
    }

    private JsonNode timed(List<Long> taken, String path, String body) {
        long began = System.nanoTime();
        JsonNode answer = send(path, body);
        taken.add(System.nanoTime() - began);
        return answer;
    }

    JsonNode send(String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/json").header("Authorization", "Bearer " + token);
        HttpRequest sent = body == null ? request.build()
            : request.POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            HttpResponse<String> answer = http.send(sent, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(answer.body());
            }
            return Json.mapper().readTree(answer.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
