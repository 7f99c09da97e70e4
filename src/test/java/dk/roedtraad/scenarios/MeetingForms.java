package dk.roedtraad.scenarios;

import java.time.LocalDate;

/** Forms of the rehabilitation team's meeting, by what they say. */
final class MeetingForms {

    private MeetingForms() {
    }

    static Form day(LocalDate day, String team) {
        return Form.of("heldOn", day).with("startsAt", "09:00").with("place", "Rådhuset, lokale 3").with("team", team)
            .with("capacity", 1).with("minutesPerCase", 30);
    }

    static Form bookedOnto(String meetingId) {
        return Form.json("""
            {"materialSent": true, "invited": ["CITIZEN", "CASEWORKER", "VK", "HEALTH_COORDINATOR"]}""")
            .with("meetingId", meetingId);
    }

    static Form held() {
        return Form.json("""
            {"outcome": "HELD", "employmentDiscussedFirst": true, "citizenPresentedPlan": true,
             "attendance": [{"role": "CITIZEN", "how": "IN_PERSON"}, {"role": "CASEWORKER", "how": "IN_PERSON"},
               {"role": "VK", "how": "IN_PERSON"}, {"role": "CHAIR", "how": "IN_PERSON"},
               {"role": "HEALTH_COORDINATOR", "how": "VIDEO"}, {"role": "SOCIAL", "how": "ABSENT"}]}""");
    }

    static Form heldWithoutTheCitizen() {
        return Form.json("""
            {"outcome": "HELD", "attendance": [{"role": "CITIZEN", "how": "ABSENT"},
               {"role": "CASEWORKER", "how": "IN_PERSON"}, {"role": "VK", "how": "PHONE"}]}""");
    }

    static Form rescheduledTo(String meetingId) {
        return Form.of("outcome", "RESCHEDULED").with("rescheduledTo", meetingId)
            .with("rescheduledBecause", "Borgeren var syg.");
    }

    static Form programmeRecommended() {
        return Form.json("""
            {"result": "RESOURCE_PROGRAMME", "durationMonths": 18, "purpose": "Vejen til et job på nedsat tid.",
             "goals": [{"kind": "JOB", "text": "Lager, 12 timer om ugen"}],
             "recommendedEfforts": [{"kind": "JOB", "description": "Praktik med mentor"},
               {"kind": "HEALTH", "description": "Smertehåndtering"}], "vkPresent": true}""");
    }

    /** An indstilling to something else than a ressourceforløb. */
    static Form recommended(String result) {
        return Form.of("result", result).with("purpose", "Arbejdsevnen er afklaret.").with("vkPresent", true);
    }

    static Form adjourned() {
        return Form.of("result", "ADJOURNED").with("vkPresent", true)
            .with("adjournedBecause", "Udtalelsen fra speciallægen mangler.");
    }

    static Form handedOver() {
        return Form.of("how", "IN_PERSON").with("understood", true);
    }
}
