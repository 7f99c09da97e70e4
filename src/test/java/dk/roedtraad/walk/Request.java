package dk.roedtraad.walk;

import java.util.HashMap;
import java.util.Map;

/**
 * What is sent to the server.
 *
 * @param path from the server's root
 * @param person who sends it, or null for nobody
 * @param body the JSON text, or null for none
 */
record Request(String method, String path, String person, String body, Map<String, String> headers) {

    private static final String API = "/api/v1";

    /** Nobody's request, outside the API. */
    static Request of(String method, String path, String body) {
        return new Request(method, path, null, body, Map.of());
    }

    static Request post(String person, String path, Object form) {
        return new Request("POST", API + path, person, form == null ? null : form.toString(), Map.of());
    }

    static Request put(String person, String path, Object form) {
        return new Request("PUT", API + path, person, form.toString(), Map.of());
    }

    Request with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Request(method, path, person, body, Map.copyOf(more));
    }

    Request by(String another) {
        return new Request(method, path, another, body, headers);
    }

    @Override
    public String toString() {
        return method + " " + path + " by " + person + (headers.isEmpty() ? "" : " " + headers)
            + (body == null ? "" : " " + body.replaceAll("\\s+", " "));
    }
}
