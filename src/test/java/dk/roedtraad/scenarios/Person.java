package dk.roedtraad.scenarios;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody who calls the API: a persona of the demo with a token of their own, or whoever has a token to show. */
final class Person {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final String id;
    private final Map<String, String> headers;

    private Person(String id, Map<String, String> headers) {
        this.id = id;
        this.headers = Map.copyOf(headers);
    }

    static Person named(String persona) {
        return new Person(persona, Map.of("Authorization", "Bearer " + token(persona)));
    }

    static Person nobody() {
        return new Person("nobody", Map.of());
    }

    static Person showing(String authorization) {
        return new Person("somebody", Map.of("Authorization", authorization));
    }

    static String token(String persona) {
        return TOKENS.computeIfAbsent(persona, wanted -> Http.send(new Http.Call("POST", "/demo/tokens",
            Map.of("Content-Type", "application/json"), Form.of("persona", wanted).toString()))
            .is(200).json().path("token").asString());
    }

    /** @return the same person, who sends a header more */
    Person with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Person(id, more);
    }

    Person onBehalfOf(String person) {
        return with("On-Behalf-Of", person);
    }

    Answer get(String path) {
        return Http.send(new Http.Call("GET", api(path), headers, null));
    }

    Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    Answer send(String method, String path, Object body) {
        Map<String, String> all = new HashMap<>(headers);
        all.putIfAbsent("Content-Type", "application/json");
        return Http.send(new Http.Call(method, api(path), all, body == null ? "" : body.toString()));
    }

    String id() {
        return id;
    }

    Map<String, String> headers() {
        return headers;
    }

    private static String api(String path) {
        return path.startsWith("/api/") ? path : "/api/v1" + path;
    }
}
