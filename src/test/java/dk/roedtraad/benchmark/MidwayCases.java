package dk.roedtraad.benchmark;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cases taken over in their programme, which each began on another day; they have few deadlines behind them. */
final class MidwayCases {

    private static final String CASE = """
        {"externalReference": "%s", "citizen": {"name": "Nancy Berggren", "cpr": "7112701234"}, "team": "horsens-rf",
         "people": {"preparingCaseworker": "signe", "coordinatingCaseworker": "%s", "vk": "%s"},
         "phase": "PROGRAMME", "preparationStartedOn": "%s",
         "meeting": {"heldOn": "%s", "recommendation": {"recommendedOn": "%5$s",
           "result": "RESOURCE_PROGRAMME", "durationMonths": 18, "vkPresent": true, "handedOverOn": "%5$s"}},
         "decision": {"decidedOn": "%s", "startsOn": "%s", "endsOn": "%s"}, "firstMeetingOn": "%6$s",
         "lastConversation": {"occurredOn": "%s", "type": "FOLLOW_UP", "form": "PHONE", "outcome": "HELD"},
         "indsatsplan": {"agreedOn": "%s", "document": {"goals": [{"area": "JOB", "goal": "Lager"}],
           "efforts": [{"area": "JOB", "description": "Praktik", "responsible": "VK", "startsOn": "%10$s",
             "countable": %s}], "madeWithCitizen": true}},
         "measurements": [{"occurredOn": "%10$s", "kind": "BASELINE",
           "answers": [{"question": "SKILLS_USABLE", "value": 2, "channel": "IN_PERSON"}]}]}""";

    private MidwayCases() {
    }

    /** @return a list that can be sent to {@code /cases/takeover} */
    static String list(int cases, LocalDate today) {
        return IntStream.range(0, cases).mapToObj(number -> one(number, today))
            .collect(Collectors.joining(",", "{\"items\": [", "]}"));
    }

    private static String one(int number, LocalDate today) {
        LocalDate starts = today.minusDays(30 + number * 5L);
        LocalDate planned = starts.plusDays(7);
        LocalDate lastSpoken = today.minusDays(number * 7L % 23);
        return CASE.formatted("M-" + UUID.randomUUID(), number % 2 == 0 ? "kasper" : "sofie",
            number % 2 == 0 ? "vibeke" : "viktor", starts.minusDays(70), starts.minusDays(12), starts.minusDays(5),
            starts, starts.plusMonths(18).minusDays(1), lastSpoken, planned, number % 4 != 0);
    }
}
