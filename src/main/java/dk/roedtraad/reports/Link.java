package dk.roedtraad.reports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The address of the list behind a figure.
 *
 * @param href path and query
 */
record Link(String href) {

    /** @param path below the base of the interface, for example {@code /deadlines} */
    static Link to(String path) {
        return new Link("/api/v1" + path);
    }

    /** Narrows the list down; without a value it stays as it is. */
    Link with(String parameter, Object value) {
        return value == null ? this : new Link(href + (href.contains("?") ? "&" : "?") + parameter + "="
            + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return href;
    }
}
