package dk.roedtraad.upkeep;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cases of Horsens that come half-way, each with much that is to be done by a day. */
final class Arrivals {

    private static final String CASE = """
        {"externalReference": "%s-%d", "citizen": {"name": "Nancy Berggren", "cpr": "7112701234"},
         "team": "horsens-rf", "phase": "%s", "preparationStartedOn": "%s",
         "people": {"preparingCaseworker": "alma", "coordinatingCaseworker": "alma", "vk": "alma"}""";

    private static final String HEARD = """
        , "meeting": {"bookedOn": "%s", "heldOn": "%s", "recommendation": {"recommendedOn": "%s",
           "result": "RESOURCE_PROGRAMME", "durationMonths": 24, "purpose": "Job", "vkPresent": true,
           "handedOverOn": "%s"}}""";

    private static final String GRANTED = """
        , "decision": {"decidedOn": "%s", "startsOn": "%s", "endsOn": "%s"}, "firstMeetingOn": "%s",
         "lastConversation": {"occurredOn": "%s", "type": "FOLLOW_UP", "form": "PHONE", "outcome": "HELD"}""";

    private static final int PROGRAMME_DAYS = 900;

    private final LocalDate today;

    Arrivals(LocalDate today) {
        this.today = today;
    }

    /** @return a list of cases, as another system would hand it over */
    static String list(String... cases) {
        return "{\"items\": [" + String.join(", ", cases) + "]}";
    }

    /** @return cases whose preparation begins today */
    String inPreparation(String reference, int cases) {
        return each(cases, number -> from(reference, number, "PREPARATION", today) + "}");
    }

    /** @return cases that wait for their decision */
    String undecided(String reference, int cases) {
        return each(cases, number -> heard(reference, number, "DECISION") + "}");
    }

    /** @return cases in programmes that have just begun, without plan, effort, measurement or survey */
    String inTheirProgramme(String reference, int cases) {
        String granted = GRANTED.formatted(today.minusDays(3), today.minusDays(1), today.plusDays(PROGRAMME_DAYS),
            today.minusDays(2), today.minusDays(1));
        return each(cases, number -> heard(reference, number, "PROGRAMME") + granted + "}");
    }

    private String heard(String reference, int number, String phase) {
        LocalDate held = today.minusDays(4);
        return from(reference, number, phase, today.minusDays(80))
            + HEARD.formatted(today.minusDays(20), held, held, held);
    }

    private static String from(String reference, int number, String phase, LocalDate since) {
        return CASE.formatted(reference, number, phase, since);
    }

    private static String each(int cases, IntFunction<String> one) {
        return IntStream.range(0, cases).mapToObj(one).collect(Collectors.joining(", "));
    }
}
