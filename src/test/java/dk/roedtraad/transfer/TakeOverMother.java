package dk.roedtraad.transfer;

import dk.roedtraad.rest.Json;
import java.time.LocalDate;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Cases on their way from another system, in the situations that the tests of this module speak of. */
final class TakeOverMother {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private TakeOverMother() {
    }

    /** In its programme since 17 March 2025, with a plan, a placement and a measurement. */
    static TakeOverForm inItsProgramme() {
        return inItsProgramme(form -> { });
    }

    static TakeOverForm inItsProgramme(Consumer<ObjectNode> changed) {
        return read("""
            {"externalReference": "RF-1", "citizen": {"name": "Bo Test", "cpr": "7103854321"}, "team": "horsens-rf",
             "phase": "PROGRAMME", "preparationStartedOn": "2025-01-06",
             "meeting": {"heldOn": "2025-03-05", "recommendation": {"recommendedOn": "2025-03-05",
                         "result": "RESOURCE_PROGRAMME", "durationMonths": 24, "vkPresent": true,
                         "handedOverOn": "2025-03-06"}},
             "decision": {"decidedOn": "2025-03-10", "startsOn": "2025-03-17", "endsOn": "2027-03-16"},
             "firstMeetingOn": "2025-03-14",
             "indsatsplan": {"agreedOn": "2025-04-07", "document": {"goals": [{"area": "JOB", "goal": "Lager"}],
                "efforts": [{"area": "JOB", "description": "Praktik", "responsible": "VK", "startsOn": "2025-05-05",
                             "countable": true}], "madeWithCitizen": true},
                "lastFollowUp": {"occurredOn": "2026-03-02", "withCitizen": true, "cvReviewed": true}},
             "placements": [{"company": {"cvr": "12345678", "pNumber": "1234567890", "name": "Havnens Lager"},
                "agreedOn": "2026-02-24", "agreement": {"kind": "INTERNSHIP", "startsOn": "2026-03-02",
                "endsOn": "2026-05-29", "startHours": 8, "targetHours": 15, "purposeWithCitizen": "Afklare timetal",
                "companyContact": "Birthe Holm"}}]}
            """, changed);
    }

    static TakeOverForm inPreparation(Consumer<ObjectNode> changed) {
        return read("""
            {"externalReference": "RF-2", "citizen": {"name": "Bo Test", "cpr": "7103854321"}, "team": "horsens-rf",
             "phase": "PREPARATION", "preparationStartedOn": "2026-03-02"}
            """, changed);
    }

    private static TakeOverForm read(String json, Consumer<ObjectNode> changed) {
        ObjectNode form = (ObjectNode) Json.mapper().readTree(json);
        changed.accept(form);
        return Json.mapper().treeToValue(form, TakeOverForm.class);
    }
}
