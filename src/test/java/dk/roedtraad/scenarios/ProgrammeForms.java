package dk.roedtraad.scenarios;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Forms of the decision and the programme, by what they say. */
final class ProgrammeForms {

    private ProgrammeForms() {
    }

    static Form granted(LocalDate from, LocalDate to) {
        return Form.of("result", "GRANTED").with("startsOn", from).with("endsOn", to)
            .with("reason", "Som indstillet.");
    }

    static Form decidedOtherwise(String outcome) {
        return Form.of("result", "OTHER_OUTCOME").with("outcome", outcome).with("reason", "Som indstillet.");
    }

    static Form notFollowed() {
        return Form.of("result", "NOT_FOLLOWED").with("reason", "Sagen er ikke tilstrækkeligt oplyst.");
    }

    static Form handedOverTo(Person coordinating) {
        return Form.json("""
            {"participants": [{"role": "PREPARING_CASEWORKER", "how": "IN_PERSON"},
               {"role": "CASEWORKER", "how": "IN_PERSON"}, {"role": "VK", "how": "VIDEO"},
               {"role": "CITIZEN", "how": "IN_PERSON"}], "whatToKnow": "Ringer helst efter klokken ti."}""")
            .with("coordinatingCaseworker", coordinating.id());
    }

    static Form firstMeeting() {
        return Form.json("""
            {"form": "IN_PERSON", "participants": [{"role": "CITIZEN", "how": "IN_PERSON"},
               {"role": "CASEWORKER", "how": "IN_PERSON"}], "summary": "God samtale."}""");
    }

    static Form conversation() {
        return Form.json("""
            {"type": "FOLLOW_UP", "form": "IN_PERSON", "outcome": "HELD",
             "participants": [{"role": "CITIZEN", "how": "IN_PERSON"}, {"role": "CASEWORKER", "how": "IN_PERSON"}],
             "bindingAgreement": "Ringer til mentoren.", "summary": "Det går fremad.",
             "nextConversationOn": "2031-01-06"}""");
    }

    static Form noShow() {
        return Form.json("""
            {"type": "FOLLOW_UP", "form": "PHONE", "outcome": "NO_SHOW", "participants": [],
             "summary": "Borgeren tog ikke telefonen."}""");
    }

    static Form contactFoundAgain(LocalDate day) {
        return Form.json("""
            {"reached": true, "agreed": "Mødes på biblioteket næste gang."}""").with("attempts", List.of(
                attempt("SMS", day.minusDays(2), false), attempt("HOME_VISIT", day, true)));
    }

    static Form contactNotFound(LocalDate day) {
        return Form.json("""
            {"reached": false}""").with("attempts", List.of(attempt("LETTER", day, false)));
    }

    private static Map<String, Object> attempt(String channel, LocalDate on, boolean reached) {
        return Map.of("channel", channel, "on", on.toString(), "reached", reached);
    }

    static Form goesOn() {
        return Form.of("verdict", "CONTINUE").with("citizenView", "Jeg er på vej.");
    }

    static Form closesWith(String outcome) {
        return Form.of("verdict", "CLOSE").with("outcome", outcome).with("reason", "Målet er nået.")
            .with("citizenView", "Jeg er glad for det.");
    }

    static Form specialReasons() {
        return Form.of("verdict", "SPECIAL_REASONS").with("reason", "Praktikken er aftalt og begynder snart.");
    }

    static Form toldOfTheDelay(LocalDate expected) {
        return Form.of("expectedDecisionOn", expected).with("how", "DIGITAL_POST")
            .with("documentReference", "ESDH-2026-4711");
    }

    static Form closingMeeting() {
        return Form.json("""
            {"participants": [{"role": "CITIZEN", "how": "IN_PERSON"}, {"role": "CASEWORKER", "how": "IN_PERSON"},
               {"role": "VK", "how": "PHONE"}], "summary": "Et langt, godt forløb.",
             "learned": "Korte dage med faste opgaver virker."}""");
    }
}
