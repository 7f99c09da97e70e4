package dk.roedtraad.scenarios;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Forms by which cases go from one person to another. */
final class PeopleForms {

    private PeopleForms() {
    }

    static Form handedTo(String role, String successor) {
        return Form.of("role", role).with("to", successor).with("reason", "Ny fordeling af sagerne")
            .with("whatToKnow", "Borgeren vil helst ringes op om eftermiddagen.");
    }

    static Form received() {
        return Form.of("questions", "Hvornår er den næste aftale?");
    }

    static Form caseload(String role, String from, String... successors) {
        return Form.of("role", role).with("from", from).with("successors", List.of(successors))
            .with("reason", "Stopper med udgangen af måneden");
    }

    /** The forms of the organisation itself, each with the operation that takes it. */
    static Map<String, Form> ofTheOrganisation() {
        return Map.of("PUT /settings", Form.of("noShowsInARow", 3),
            "PUT /organisation", organisation("drift", "rikke"),
            "PUT /organisation/people/{person}", person("Rikke", "VK").with("team", "horsens-rf"),
            "POST /organisation/people/{person}/absences", absence(CaseMother.MONDAY).with("cover", "vibeke"),
            "PUT /organisation/teams/{team}", Form.of("name", "Horsens").with("leader", "lene"));
    }

    static Form person(String name, String... roles) {
        return Form.of("name", name).with("roles", List.of(roles));
    }

    /** A day and the two after it. */
    static Form absence(LocalDate from) {
        return Form.of("from", from).with("to", from.plusDays(2));
    }

    /** Somebody who runs it and somebody who works in it. */
    static Form organisation(String operations, String consultant) {
        return Form.of("teams", List.of(team("horsens-rf", "Ressourceforløb Horsens")))
            .with("people", List.of(person("Drift", "OPERATIONS").with("id", operations).json(),
                person("Rikke", "VK").with("id", consultant).with("team", "horsens-rf").json()))
            .with("settings", Form.of("noShowsInARow", 3));
    }

    static JsonNode team(String id, String name) {
        return Form.of("id", id).with("name", name).json();
    }
}
