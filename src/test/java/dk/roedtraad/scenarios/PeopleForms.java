package dk.roedtraad.scenarios;

import java.util.List;

/** Forms by which cases go from one person to another. */
final class PeopleForms {

    private PeopleForms() {
    }

    static Form handedTo(String role, String successor) {
        return Form.of("role", role).with("to", successor).with("reason", "Ny fordeling af sagerne")
            .with("whatToKnow", "Borgeren vil helst ringes op om eftermiddagen.");
    }

    static Form caseload(String role, String from, String... successors) {
        return Form.of("role", role).with("from", from).with("successors", List.of(successors))
            .with("reason", "Stopper med udgangen af måneden");
    }
}
