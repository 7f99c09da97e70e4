package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.time.LocalDate;
import java.util.Map;

/** How the team's meeting goes, what it recommends, and what the municipality decides. */
final class MeetingSteps {

    static final Map<String, StepForms.Form> ALL = Map.of(
        "holdMeeting", MeetingSteps::held,
        "recordRecommendation", (life, on) -> recommended(life),
        "handOverRecommendation", (life, on) -> Filled.right("{\"how\": \"%s\", \"understood\": true}",
            life.chance().oneOf("IN_PERSON", "DIGITAL_POST", "LETTER")),
        "recordDecision", (life, on) -> decided(life, on));

    private MeetingSteps() {
    }

    /** A meeting is held on its own day, so one that lies ahead can only be moved. */
    private static Filled held(Life life, LocalDate on) {
        LocalDate day = LocalDate.parse(life.now().part("booked_for").asString());
        if (day.isAfter(life.today()) || life.chance().percent(8)) {
            return life.chance().percent(40) ? moved(life, on) : null;
        }
        if (life.chance().percent(5) && !on.equals(day)) {
            return attended("IN_PERSON").on(on).against("not-the-meeting-day");
        }
        boolean came = !life.chance().percent(6);
        Filled held = attended(came ? "IN_PERSON" : "ABSENT").on(day);
        return came ? held : held.against("citizen-absent-without-reason");
    }

    private static Filled moved(Life life, LocalDate on) {
        String meeting = life.surroundings().meetingDay(life.town(),
            on.plusDays(PreparationSteps.daysUntilMeeting(life)));
        return Filled.right("""
            {"outcome": "RESCHEDULED", "rescheduledTo": "%s", "rescheduledBecause": "Borgeren var syg"}""", meeting);
    }

    private static Filled attended(String how) {
        return Filled.right("""
            {"outcome": "HELD", "attendance": [{"role": "CITIZEN", "how": "%s"}, {"role": "VK", "how": "PHONE"}]}""",
            how);
    }

    private static Filled recommended(Life life) {
        int way = life.chance().upTo(99);
        if (way < 5) {
            return Filled.right("{\"result\": \"RESOURCE_PROGRAMME\", \"purpose\": \"Job\", \"vkPresent\": true}")
                .against("duration-missing");
        }
        if (way < 15) {
            return Filled.right("{\"result\": \"ADJOURNED\", \"vkPresent\": true, \"adjournedBecause\": \"Mangler\"}");
        }
        if (way < 25) {
            return Filled.right("{\"result\": \"%s\", \"purpose\": \"Afklaret\", \"vkPresent\": true}",
                life.chance().oneOf("FLEX_JOB", "DISABILITY_PENSION", "JOB_CLARIFICATION", "OTHER_EFFORT"));
        }
        return Filled.right("""
            {"result": "RESOURCE_PROGRAMME", "durationMonths": 18, "purpose": "Et job på nedsat tid",
             "vkPresent": %s}""", life.chance().percent(90));
    }

    private static Filled decided(Life life, LocalDate on) {
        boolean recommended = "true".equals(text(life.now().part("file"), "programme_recommended"));
        int way = life.chance().upTo(99);
        if (way < 10) {
            return Filled.right("{\"result\": \"NOT_FOLLOWED\", \"reason\": \"Ikke tilstrækkeligt oplyst\"}");
        }
        if (way < (recommended ? 16 : 75)) {
            return ProgrammeSteps.mayClose(life, Filled.right("{\"result\": \"OTHER_OUTCOME\", \"outcome\": \"%s\"}",
                life.chance().oneOf("FLEX_JOB", "DISABILITY_PENSION", "JOB_CLARIFICATION", "OTHER_EFFORT")));
        }
        Filled goesOn = way < 30 ? continued(life) : granted(life, on);
        return recommended || !goesOn.refusals().isEmpty() ? goesOn : goesOn.against("not-recommended");
    }

    /** Only a programme that runs can go on as it is. */
    private static Filled continued(Life life) {
        Filled continued = Filled.right("{\"result\": \"CONTINUED\", \"reason\": \"Forløbet fortsætter\"}");
        return life.isInARound() ? continued : continued.against("nothing-to-continue");
    }

    /** A new period begins at the latest when the running one has ended. */
    private static Filled granted(Life life, LocalDate on) {
        boolean tooLong = life.chance().percent(5);
        LocalDate starts = on.plusDays(life.chance().percent(50) ? 0 : life.chance().from(1, 60));
        if (life.isInARound()) {
            LocalDate runsUntil = life.now().day("programme_ends_on");
            starts = starts.isAfter(runsUntil) ? on : starts;
        }
        boolean named = !life.isInARound() && life.chance().percent(50);
        Filled granted = Filled.right("{\"result\": \"GRANTED\", \"startsOn\": \"%s\", \"endsOn\": \"%s\"%s}", starts,
            tooLong ? starts.plusYears(4) : starts.plusMonths(life.chance().from(3, 30)),
            named ? ", \"coordinatingCaseworker\": \"" + life.somebody("CASEWORKER") + "\"" : "");
        return tooLong ? granted.against("programme-too-long") : granted;
    }
}
