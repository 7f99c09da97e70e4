package dk.roedtraad.reports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of a report: text of ours with {@code :names} in it, and the value of each name. A list of values stands
 * in brackets. Nothing that a caller gave is ever part of the text.
 */
public final class Query {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]\\w*)");

    private final StringBuilder text;

    private final Map<String, Object> given = new HashMap<>();

    private Query(String text) {
        this.text = new StringBuilder(text);
    }

    /** A statement as it begins; its text is ours, never a caller's. */
    public static Query of(String text) {
        return new Query(text);
    }

    /** Gives a name its value. */
    public Query with(String name, Object value) {
        given.put(name, value instanceof Collection<?> many ? many.stream().map(Query::bindable).toList()
            : bindable(value));
        return this;
    }

    /** Adds a condition on a value; without a value there is no condition. */
    public Query and(String condition, String name, Object value) {
        return value == null ? this : then(" and " + condition).with(name, value);
    }

    /** Goes on with text of ours. */
    public Query then(String more) {
        text.append(more);
        return this;
    }

    /** Adds another statement with its values; a name stands for the same in both. */
    public Query then(Query more) {
        given.putAll(more.given);
        return then(more.text.toString());
    }

    boolean binds(String name) {
        return NAME.matcher(text).results().anyMatch(found -> found.group(1).equals(name));
    }

    /** @return the text with a question mark for each value */
    String sql() {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(
            "?, ".repeat(values(name.group(1)).size()).replaceAll(", $", "")));
    }

    /** @return the values in the order of the question marks */
    List<Object> values() {
        List<Object> values = new ArrayList<>();
        NAME.matcher(text).results().forEach(name -> values.addAll(values(name.group(1))));
        return values;
    }

    private static Object bindable(Object value) {
        if (value instanceof Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    private List<?> values(String name) {
        if (!given.containsKey(name)) {
            throw new IllegalStateException("no value for " + name);
        }
        Object value = given.get(name);
        return value instanceof Collection<?> many ? List.copyOf(many) : List.of(value);
    }
}
