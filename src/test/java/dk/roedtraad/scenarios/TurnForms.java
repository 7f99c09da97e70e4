package dk.roedtraad.scenarios;

/** Forms by which a case turns: to the team again, against a decision, back to what is right, open again. */
final class TurnForms {

    private TurnForms() {
    }

    static Form toTheTeamAgain(String cause) {
        return Form.of("cause", cause).with("reason", "Teamet skal se på sagen igen.");
    }

    static Form goesOnAsItIs() {
        return Form.of("result", "CONTINUED").with("reason", "Indsatsen er nu i gang.");
    }

    static Form toTheTeamForANewCourse() {
        return Form.of("verdict", "REFER").with("reason", "Der er brug for et forløb mere.")
            .with("citizenView", "Jeg er ikke helt i mål.");
    }

    static Form appealed() {
        return Form.of("by", "CITIZEN").with("text", "Jeg er ikke enig i afgørelsen.");
    }

    static Form reassessed(String result) {
        return Form.of("result", result).with("reason", "Der er ikke kommet nye oplysninger.");
    }

    /** What was wrong in an entry is put right in words. */
    static Form noted(int entry) {
        return Form.of("entry", entry).with("reason", "Fejl ved registreringen.").with("note", "Det var en anden sag.");
    }

    /** An entry stands on the wrong day. */
    static Form moved(int entry) {
        return Form.of("entry", entry).with("reason", "Forkert dato.");
    }

    static Form corrected(Form conversation) {
        return Form.of("conversation", conversation).with("reason", "Registreret på den forkerte måde.");
    }

    static Form reopened() {
        return Form.of("reason", "Lukket ved en fejl.");
    }
}
