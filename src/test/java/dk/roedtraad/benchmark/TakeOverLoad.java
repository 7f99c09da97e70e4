package dk.roedtraad.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** One list of running cases of another system, each in its programme with a plan and a placement. */
final class TakeOverLoad {

    private static final String CASE = """
        {"externalReference": "%s", "citizen": {"name": "Nancy Berggren", "cpr": "7112701234"}, "team": "horsens-rf",
         "people": {"preparingCaseworker": "alma", "coordinatingCaseworker": "alma", "vk": "alma"},
         "phase": "PROGRAMME", "preparationStartedOn": "2025-01-06",
         "meeting": {"heldOn": "2025-03-05", "recommendation": {"recommendedOn": "2025-03-05",
           "result": "RESOURCE_PROGRAMME", "durationMonths": 18, "vkPresent": true}},
         "decision": {"decidedOn": "2025-03-10", "startsOn": "2025-03-17", "endsOn": "2026-09-16"},
         "firstMeetingOn": "2025-03-14",
         "lastConversation": {"occurredOn": "2025-06-10", "type": "FOLLOW_UP", "form": "PHONE", "outcome": "HELD"},
         "indsatsplan": {"agreedOn": "2025-03-24", "document": {"goals": [{"area": "JOB", "goal": "Lager"}],
           "efforts": [{"area": "JOB", "description": "Praktik", "responsible": "VK", "startsOn": "2025-04-01",
             "countable": true}], "madeWithCitizen": true},
           "lastFollowUp": {"occurredOn": "2025-06-02", "withCitizen": true, "cvReviewed": true}},
         "placements": [{"company": {"cvr": "12345678", "pNumber": "%010d", "name": "Havnens Lager"},
           "agreedOn": "2025-03-31", "agreement": {"kind": "INTERNSHIP", "startsOn": "2025-04-01",
           "endsOn": "2025-06-30", "startHours": 8, "targetHours": 15, "purposeWithCitizen": "Afklare timetal",
           "companyContact": "Birthe Holm"}}],
         "measurements": [{"occurredOn": "2025-03-18", "kind": "BASELINE",
           "answers": [{"question": "SKILLS_USABLE", "value": 2, "channel": "IN_PERSON"}]}]}""";

    private static final int COMPANIES = 200;

    private final Load client;

    TakeOverLoad(Load client) {
        this.client = client;
    }

    /** @return how long the list takes the first time and when it is sent again, by name of the figure */
    Map<String, Double> run(int cases) {
        String list = IntStream.range(0, cases).mapToObj(n -> CASE.formatted(UUID.randomUUID(), n % COMPANIES))
            .collect(Collectors.joining(",", "{\"items\": [", "]}"));
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put(cases + " cases taken over, seconds", seconds(list, "takenOver", cases));
        figures.put(cases + " cases sent again, seconds", seconds(list, "alreadyHere", cases));
        return figures;
    }

    private double seconds(String list, String wanted, int cases) {
        long began = System.nanoTime();
        JsonNode answer = client.send("/api/v1/cases/takeover", list);
        double seconds = (System.nanoTime() - began) / 1e9;
        if (answer.path(wanted).asInt() != cases) {
            throw new IllegalStateException("only " + answer.path(wanted) + " " + wanted + ", first "
                + answer.path("items").path(0));
        }
        return seconds;
    }
}
