package dk.roedtraad.walk;

import dk.roedtraad.rest.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What the report on deadlines told on each day of the walk, to be held against what it tells of those days afterwards:
 * what was typed later, corrected, moved or reopened must change nothing of them.
 */
final class ToldOnTheDay {

    private static final List<String> CUTS = List.of("groupBy=RULE", "groupBy=TEAM&basis=REGISTERED",
        "groupBy=PHASE", "groupBy=CASEWORKER&basis=REGISTERED", "groupBy=MONTH&basis=REGISTERED");

    private final Caller caller;

    private final Map<LocalDate, Map<String, String>> told = new TreeMap<>();

    ToldOnTheDay(Caller caller) {
        this.caller = caller;
    }

    /** Notes what is told today; to be asked when today's last act is done. */
    void note(LocalDate today) {
        told.put(today, answers(today, ""));
    }

    int days() {
        return told.size();
    }

    /** @return where it is now told otherwise of those days, in words */
    List<String> toldOtherwise() {
        List<String> wrong = new ArrayList<>();
        told.forEach((day, then) -> {
            Map<String, String> now = answers(day, "&asOf=" + day);
            then.forEach((asked, figures) -> {
                if (!figures.equals(now.get(asked))) {
                    wrong.add(asked + ", " + day + ": was " + figures + ", is now " + now.get(asked));
                }
            });
        });
        return wrong;
    }

    private Map<String, String> answers(LocalDate day, String asOf) {
        Map<String, String> answers = new TreeMap<>();
        for (Town town : Town.values()) {
            String leader = town.holding("LEADER").get(0);
            for (String cut : CUTS) {
                String asked = cut + "&from=" + day.minusYears(1) + "&to=" + day + "&around=" + day;
                answers.put(leader + " " + asked, figures(leader, asked + asOf));
            }
        }
        return answers;
    }

    private String figures(String leader, String asked) {
        Reply reply = caller.send(new Request("GET", "/api/v1/reports/deadlines?" + asked, leader, null, Map.of()));
        JsonNode report = reply.isSuccess() ? reply.json() : Json.mapper().createObjectNode();
        List<String> numbers = new ArrayList<>();
        numbers.add(reply.isSuccess() ? "" : reply.toString());
        report.path("figures").forEach(figure -> numbers.add(number("", figure)));
        report.path("buckets").forEach(figure -> numbers.add(number("", figure)));
        report.path("groups").forEach(group -> group.path("figures")
            .forEach(figure -> numbers.add(number(group.path("key").asString(), figure))));
        return String.join(" ", numbers);
    }

    private static String number(String group, JsonNode figure) {
        return group + "/" + figure.path("measure").asString() + "=" + figure.path("numerator").asLong() + "/"
            + figure.path("denominator").asLong(-1);
    }
}
