package dk.roedtraad.reports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The address of a list, with its conditions; each addition makes another one. */
public final class Link {

    private final String path;

    private final List<String> parameters;

    private Link(String path, List<String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /** @param path below the base of the interface, for example {@code /deadlines} */
    public static Link to(String path) {
        return new Link("/api/v1" + path, List.of());
    }

    /** Adds a parameter; without a value there is none. */
    public Link with(String name, Object value) {
        if (value == null) {
            return this;
        }
        List<String> more = new ArrayList<>(parameters);
        more.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        return new Link(path, more);
    }

    /** Sets a parameter in the place of the one of that name. */
    public Link set(String name, Object value) {
        return new Link(path, parameters.stream().filter(one -> !one.startsWith(name + "=")).toList())
            .with(name, value);
    }

    /** @return the address */
    public String href() {
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }
}
