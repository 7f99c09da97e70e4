package dk.roedtraad.scenarios;

/** Forms of measurements and surveys, by what they say. */
final class SurveyForms {

    private SurveyForms() {
    }

    static Form measured(int value) {
        return Form.json("""
            {"answers": [{"question": "SKILLS_USABLE", "value": %1$d, "channel": "IN_PERSON"},
               {"question": "HEALTH_FOR_WORK", "value": %1$d, "channel": "IN_PERSON"},
               {"question": "IDEA_OF_WORK", "channel": "PHONE"},
               {"question": "JOB_WITHIN_A_YEAR", "value": %1$d, "channel": "ON_PAPER"}]}""".formatted(value));
    }

    static Form visitationSurvey() {
        return Form.json("""
            {"declined": false, "answers": [{"question": "INVOLVED_IN_PREPARATION", "answer": "AGREE"},
               {"question": "SATISFIED_WITH_PREPARATION", "answer": "NO_ANSWER"}]}""");
    }

    static Form sixMonthSurvey() {
        return Form.json("""
            {"hadInternship": true, "answers": [{"question": "CLEAR_PLAN", "answer": "STRONGLY_AGREE"},
               {"question": "INTERNSHIP_HELPED", "answer": "AGREE"}]}""");
    }

    static Form declined() {
        return Form.json("""
            {"declined": true, "answers": []}""");
    }
}
