package dk.roedtraad.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is asked for; a resource method takes it as a bean parameter. */
public class PageRequest {

    static final int MOST = 200;

    private static final int USUAL = 50;

    @QueryParam("limit")
    @Parameter(description = "How many rows at most.", schema = @Schema(type = SchemaType.INTEGER,
        minimum = "1", maximum = "200", defaultValue = "50"))
    private Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before; left out for the first page.")
    private String cursor;

    /** For the server, which fills the parameters in. */
    public PageRequest() {
    }

    /** A request made by hand; null stands for a parameter that was left out. */
    public PageRequest(Integer limit, String cursor) {
        this.limit = limit;
        this.cursor = cursor;
    }

    /**
     * @return how many rows the page holds at most, 1 to 200
     * @throws Problem 400 {@code bad-parameter}
     */
    public int limit() {
        if (limit == null) {
            return USUAL;
        }
        if (limit < 1 || limit > MOST) {
            throw Violations.badParameter("limit", "must be between 1 and " + MOST);
        }
        return limit;
    }

    /** @return how many rows to read: one more than the page holds, to know whether there is another page */
    public int fetch() {
        return limit() + 1;
    }

    /**
     * Reads the key after which the page begins.
     *
     * @param parse turns the key back into what the query needs; what it throws means a foreign cursor
     * @return the key, or empty for the first page
     * @throws Problem 400 {@code bad-cursor}
     */
    public <K> Optional<K> after(Function<String, K> parse) {
        return Optional.ofNullable(cursor).map(given -> Cursor.read(given, parse));
    }

    /**
     * @return the key after which the page begins, as it was given to {@link #of}, or empty for the first page
     * @throws Problem 400 {@code bad-cursor}
     */
    public Optional<String> after() {
        return after(key -> key);
    }

    /**
     * @return the key after which the page begins, or the empty text, which sorts before every key
     * @throws Problem 400 {@code bad-cursor}
     */
    public String afterText() {
        return after().orElse("");
    }

    /**
     * Makes the page.
     *
     * @param rows what was found, {@link #fetch()} rows at most
     * @param key the row's sort key: ids and dates only, since clients keep cursors
     * @param view what is shown of a row
     */
    public <R, V> Page<V> of(List<R> rows, Function<R, String> key, Function<R, V> view) {
        List<R> shown = rows.subList(0, Math.min(rows.size(), limit()));
        boolean more = rows.size() > shown.size();
        String next = more ? Cursor.wrap(key.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
