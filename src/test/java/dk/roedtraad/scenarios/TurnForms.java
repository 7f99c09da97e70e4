package dk.roedtraad.scenarios;

/** Forms by which a case turns: to the team again, against a decision, back to what is right, open again. */
final class TurnForms {

    private TurnForms() {
    }

    static Form toTheTeamAgain(String cause) {
        return Form.of("cause", cause).with("reason", "Teamet skal se på sagen igen.");
    }
}
