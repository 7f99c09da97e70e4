package dk.roedtraad.scenarios;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Finds every figure in a report and tells what it lacks of all that makes a number trustworthy. It knows two shapes: a
 * count ({@code measure}, {@code numerator}) and a value that is made of rows ({@code of}), as a percentile is.
 */
final class FigureWalk {

    /** Numbers that count nothing: a threshold, a place on an axis, and a person's cases as ordinary ones. */
    private static final Set<String> PLAIN_NUMBERS = Set.of("smallUnder", "load");

    /** A count of what cannot be listed one by one: its list is of all that it is out of. */
    private static final Set<String> OUT_OF_A_LIST = Set.of("missingSlots");

    private final Lists lists;

    private final Map<String, JsonNode> byMeasure = new HashMap<>();

    private final List<String> wrong = new ArrayList<>();

    private int seen;

    FigureWalk(Lists lists) {
        this.lists = lists;
    }

    /** @return what is wrong with the report's figures, in words */
    static List<String> wrongIn(JsonNode report, Lists lists) {
        FigureWalk walk = new FigureWalk(lists);
        walk.remember(report);
        walk.visit(report, null);
        if (walk.seen == 0) {
            walk.wrong.add("no figure at all");
        }
        return walk.wrong;
    }

    static boolean isCount(JsonNode node) {
        return node.has("measure") && node.has("numerator");
    }

    static boolean isMadeOf(JsonNode node) {
        return node.has("of") && node.path("of").isNumber();
    }

    private void remember(JsonNode node) {
        if (isCount(node) && node.has("definition")) {
            byMeasure.putIfAbsent(node.path("measure").asString(), node);
        }
        node.forEach(this::remember);
    }

    /** @param frame the nearest object around that says of when it is and what it means, or null */
    private void visit(JsonNode node, JsonNode frame) {
        if (isCount(node)) {
            seen++;
            count(node);
        } else if (isMadeOf(node)) {
            seen++;
            madeOf(node, frame);
        } else {
            JsonNode inside = node.has("definition") ? node : frame;
            node.propertyStream().filter(field -> !field.getKey().equals("items")).forEach(field -> {
                if (field.getValue().isNumber() && !PLAIN_NUMBERS.contains(field.getKey())) {
                    wrong.add("the number " + field.getKey() + " is no figure: " + shortened(node));
                }
                visit(field.getValue(), inside);
            });
            if (node.isArray()) {
                node.forEach(child -> visit(child, inside));
            }
        }
    }

    private void count(JsonNode figure) {
        JsonNode told = byMeasure.get(figure.path("measure").asString());
        if (told == null) {
            wrong.add("nothing says what is measured by " + figure);
        } else {
            says(told, told);
            if (!says(told.path("title"), "da", "en")) {
                wrong.add("no title: " + told);
            }
        }
        long numerator = figure.path("numerator").asLong();
        long about = figure.path("denominator").asLong(numerator);
        boolean small = about < lists.smallUnder();
        if (!figure.path("small").isBoolean() || figure.path("small").asBoolean() != small) {
            wrong.add("small is not marked: " + figure);
        }
        if (figure.has("percent") != (figure.has("denominator") && about > 0 && !small)) {
            wrong.add("percent: " + figure);
        }
        if (numerator < 0 || numerator > about) {
            wrong.add("more than there are: " + figure);
        }
        follow(figure, OUT_OF_A_LIST.contains(figure.path("measure").asString()) ? about : numerator);
    }

    private void madeOf(JsonNode value, JsonNode frame) {
        if (frame == null) {
            wrong.add("nothing says what this is: " + value);
        } else {
            says(frame, value);
        }
        long of = value.path("of").asLong();
        if (!value.path("small").isBoolean() || value.has("median") && value.path("small").asBoolean()) {
            wrong.add("small is not marked: " + value);
        }
        follow(value, of);
        if (value.has("longest") && lists.longest(value.path("href").asString()) != value.path("longest").asInt()) {
            wrong.add("the longest is not in the list: " + value);
        }
    }

    private void says(JsonNode told, JsonNode about) {
        if (!says(told.path("definition"), "da", "en") || !says(told, "source", "basis", "asOf")) {
            wrong.add("definition, source, basis or time is missing: " + shortened(about));
        } else {
            Instant.parse(told.path("asOf").asString());
        }
    }

    private static boolean says(JsonNode node, String... fields) {
        for (String field : fields) {
            if (node.path(field).asString("").isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Behind nothing there may be no list: what is asked for may exclude it. */
    private void follow(JsonNode figure, long rows) {
        String href = figure.path("href").asString("");
        if (href.isEmpty() && rows == 0) {
            return;
        }
        if (href.isEmpty()) {
            wrong.add("no list: " + figure);
        } else if (rows > 0 || figure.has("definition")) {
            long listed = lists.count(href);
            if (listed != rows) {
                wrong.add("its list has " + listed + ": " + figure);
            }
        }
    }

    private static String shortened(JsonNode node) {
        String text = node.toString();
        return text.substring(0, Math.min(text.length(), 300));
    }
}
