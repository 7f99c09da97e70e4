package dk.roedtraad.scenarios;

import java.time.LocalDate;
import java.util.UUID;

/** Forms of companies, matches and placements, by what they say. */
final class MatchForms {

    private static final long TEN_DIGITS = 10_000_000_000L;

    private MatchForms() {
    }

    /** A company of its own: no two have the same P number. */
    static Form company() {
        long number = Math.floorMod(UUID.randomUUID().getMostSignificantBits(), TEN_DIGITS);
        return Form.of("cvr", "12345678").with("pNumber", "%010d".formatted(number)).with("name", "Havnens Lager")
            .with("industry", "Lager og transport").with("contactName", "Karen Kontakt")
            .with("contactPhone", "12345678").with("note", "Tager gerne korte dage.");
    }

    static Form opening(String companyId) {
        return Form.of("companyId", companyId).with("title", "Lagermedarbejder").with("tasks", "Pluk og pak")
            .with("hoursPerWeek", 6.5).with("openFrom", "2025-01-01").with("openTo", "2031-12-31");
    }

    static Form ready() {
        return Form.json("""
            {"ready": true, "wishes": "Noget med varer", "considerationNeeds": "Ikke tunge løft", "hoursPerWeek": 4.5,
             "goal": "Løntimer på lager", "previousLearning": "Korte dage virker"}""");
    }

    static Form notReady(LocalDate askAgainOn) {
        return Form.of("ready", false).with("otherOffer", "Virksomhedsbesøg og mentor").with("askAgainOn", askAgainOn);
    }

    static Form found(String companyId) {
        return Form.of("result", "FOUND").with("companyId", companyId);
    }

    static Form notFound() {
        return Form.of("result", "NOT_FOUND").with("tried", "Fire lagre i byen.").with("advice", "Prøv butikker.");
    }

    static Form agreed(LocalDate from, LocalDate to) {
        return Form.of("result", "AGREED").with("agreement", agreement(from, to));
    }

    static Form agreement(LocalDate from, LocalDate to) {
        return Form.json("""
            {"kind": "INTERNSHIP", "startHours": 4.5, "targetHours": 12, "ordinaryHours": 0,
             "purposeWithCitizen": "At prøve kræfter med lagerarbejde.", "companyContact": "Karen Kontakt",
             "description": "Pluk og pak, tre korte dage.", "vitasReference": "V-2025-17"}""")
            .with("startsOn", from).with("endsOn", to);
    }

    static Form declined() {
        return Form.json("""
            {"result": "DECLINED", "decline": {"by": "COMPANY", "reason": "Der er for lidt at lave lige nu."}}""");
    }

    static Form goesOnAtTheCompany() {
        return observed("CONTINUE", "PROGRESS").with("nextStepText", "En time mere om ugen.");
    }

    static Form endsAtTheCompany() {
        return observed("END", "UNCHANGED").with("nextStepText", "Målet er nået.");
    }

    private static Form observed(String nextStep, String development) {
        Form seen = Form.of("development", development).with("text", "Set ved besøget.");
        Form observations = Form.of("tasksSolved", seen).with("stability", seen).with("independence", seen)
            .with("cooperation", seen).with("appearanceConduct", seen).with("other", "Godt humør.");
        return Form.of("observations", observations).with("hoursNow", 6.5).with("ordinaryHoursNow", 0)
            .with("nextStep", nextStep);
    }

    static Form completed() {
        return Form.of("outcome", "COMPLETED").with("learned", "Tre korte dage er bedre end to lange.");
    }

    static Form brokenOff() {
        return Form.of("outcome", "BROKEN_OFF").with("brokenOffBy", "CITIZEN").with("reason", "Ryggen sagde fra.")
            .with("learned", "Løft skal helt undgås.");
    }

    static Form converted(String outcome, double ordinaryHours) {
        return Form.of("outcome", outcome).with("ordinaryHours", ordinaryHours)
            .with("learned", "Faste opgaver giver ro.");
    }

    static Form stops() {
        return Form.of("reason", "Virksomheden flytter.");
    }
}
