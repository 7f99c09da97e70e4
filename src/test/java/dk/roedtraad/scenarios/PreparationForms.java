package dk.roedtraad.scenarios;

/** Forms of the preparation, by what they say. */
final class PreparationForms {

    private PreparationForms() {
    }

    static Form citizenInvolved() {
        return Form.json("""
            {"contactChannel": "IN_PERSON", "preferredChannel": "PHONE", "informedAboutMeeting": true,
             "companionOffered": true, "topicsExplained": ["PROCESS", "MEETING", "RIGHTS"],
             "citizenView": "Jeg vil gerne ud og lave noget igen."}""");
    }

    static Form certificateOrdered() {
        return Form.of("doctor", "Lægehuset Søndergade");
    }

    static Form certificateReceived() {
        return Form.json("""
            {"certificate": {"system": "Fagsystemet", "documentId": "dok-4711", "title": "LÆ 265"}}""");
    }

    static Form preparatoryPart() {
        return Form.json("""
            {"text": {"goals": "Lager eller butik på nedsat tid.",
              "employment": {"resources": "Ti år på lager.", "challenges": "Ryggen."},
              "social": {"resources": "God støtte hjemme.", "challenges": "Økonomien."},
              "health": {"resources": "Træner to gange om ugen.", "challenges": "Smerter om morgenen."},
              "earlierEfforts": "Praktik i 2023, afbrudt.", "network": "Søster og to venner.",
              "citizensWishes": "Noget med varer, ikke for tidligt om morgenen.",
              "doctorsAssessment": "Kan arbejde med skånehensyn.", "supportHistory": "Kontanthjælp siden 2023."}}""");
    }

    static Form readyForTheMeeting() {
        return Form.of("verdict", "READY").with("reason", "Alt er med.");
    }

    static Form sentBack() {
        return Form.of("verdict", "SEND_BACK").with("reason", "Borgerens egne ønsker mangler.");
    }

    static Form notRelevant(String outcome) {
        return Form.of("verdict", "NOT_RELEVANT").with("reason", "Borgeren er i gang med andet.")
            .with("outcome", outcome);
    }
}
