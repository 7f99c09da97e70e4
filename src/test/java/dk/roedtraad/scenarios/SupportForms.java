package dk.roedtraad.scenarios;

import java.util.UUID;

/** Forms of what supports a citizen beside the flow, by what they say. */
final class SupportForms {

    private SupportForms() {
    }

    static Form mentor() {
        return Form.json("""
            {"kind": "MENTOR", "mentor": {"type": "COMPANY", "hoursPerWeek": 2.5, "from": "2025-03-24",
             "to": "2031-06-30", "purpose": "En fast kollega at spørge."}}""");
    }

    static Form ended() {
        return Form.of("reason", "Kollegaen er holdt op.");
    }

    static Form sparring() {
        return Form.json("""
            {"kind": "SPARRING", "sparring": {"question": "Hvordan tages der hensyn til smerterne?",
             "disciplines": ["DOCTOR", "THERAPIST"]}}""");
    }

    static Form advised() {
        return Form.of("outcome", "Korte pauser hver time.");
    }

    static Form objection() {
        return Form.of("kind", "HEALTH_TALK").with("objection", "Jeg kan ikke løfte så meget.");
    }

    /** The talk with the health coordinator was held. */
    static Form talked(String result) {
        return Form.of("result", result).with("conclusion", "Løft undgås, og dagene er korte.")
            .with("participants", new String[] {"CITIZEN", "CASEWORKER", "HEALTH_COORDINATOR"});
    }

    static Form document() {
        return Form.of("system", "SAPA").with("documentId", "D-" + UUID.randomUUID()).with("title", "LÆ 265")
            .with("kind", "HEALTH");
    }

    static Form removed() {
        return Form.of("reason", "Dokumentet hører til en anden sag.");
    }
}
