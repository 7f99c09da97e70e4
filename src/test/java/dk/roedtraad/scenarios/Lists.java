package dk.roedtraad.scenarios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The lists behind figures, as one person sees them, all pages; each is read once. */
final class Lists {

    private final Person reader;

    private final Map<String, List<JsonNode>> read = new HashMap<>();

    Lists(Person reader) {
        this.reader = reader;
    }

    /** @return all rows of a list, page by page */
    static List<JsonNode> all(Person reader, String list) {
        List<JsonNode> rows = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Answer page = reader.get(list + (list.contains("?") ? "&" : "?") + "limit=200" + cursor);
            rows.addAll(page.items());
            cursor = page.json().path("next").isString() ? "&cursor=" + page.json().path("next").asString() : null;
        }
        return rows;
    }

    /** @return how many there are; of the days on which a rehabilitation team meets, how many slots are free */
    long count(String href) {
        List<JsonNode> rows = rows(href);
        return href.contains("/rehabilitation-meetings") ? rows.stream().mapToLong(row ->
            row.path("freeSlots").asLong()).sum() : rows.size();
    }

    /** @return the most days that a row has lasted */
    int longest(String href) {
        return rows(href).stream().mapToInt(row -> row.path("days").asInt()).max().orElse(-1);
    }

    /** @return under how many a figure is small in the demo's municipalities */
    int smallUnder() {
        return 5;
    }

    private List<JsonNode> rows(String href) {
        return read.computeIfAbsent(href, list -> all(reader, list));
    }
}
