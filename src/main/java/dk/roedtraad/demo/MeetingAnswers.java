package dk.roedtraad.demo;

import dk.roedtraad.demo.Answers.Answer;
import java.util.List;
import java.util.Map;

/** How booking, meeting and indstilling go in a made-up case. */
final class MeetingAnswers {

    static final Map<String, Answer> ALL = Map.of(
        "bookMeeting", MeetingAnswers::booked,
        "holdMeeting", MeetingAnswers::held,
        "recordRecommendation", MeetingAnswers::recommended,
        "handOverRecommendation", MeetingAnswers::handedOver);

    private static final int NOTICE_DAYS = 7;

    private static final String PROGRAMME = "RESOURCE_PROGRAMME";

    private MeetingAnswers() {
    }

    private static Map<String, Object> booked(Scene scene) {
        return Map.of("meetingId", slotFor(scene), "materialSent", true,
            "invited", List.of("CITIZEN", "CASEWORKER", "VK", "CHAIR", "HEALTH_COORDINATOR", "SOCIAL", "HEALTH"));
    }

    private static String slotFor(Scene scene) {
        Town.Day day = scene.town().takeSlot(scene.today().plusDays(NOTICE_DAYS));
        scene.story().meetsOn(day.heldOn());
        return day.meetingId().toString();
    }

    private static Map<String, Object> held(Scene scene) {
        if (scene.story().isOneIn(8) && scene.before() == 0) {
            return Map.of("outcome", "RESCHEDULED", "rescheduledTo", slotFor(scene),
                "rescheduledBecause", "Borgeren blev syg og ønskede selv at være med.");
        }
        Staff staff = scene.story().staff();
        String citizen = scene.oneOf("IN_PERSON", "IN_PERSON", "VIDEO");
        return Map.of("outcome", "HELD", "employmentDiscussedFirst", true,
            "citizenPresentedPlan", !scene.story().isOneIn(4),
            "attendance", List.of(Map.of("role", "CITIZEN", "how", citizen),
                Map.of("role", "CASEWORKER", "personId", staff.preparing().id(), "how", "IN_PERSON"),
                Map.of("role", "VK", "personId", staff.vk().id(), "how", "IN_PERSON"),
                Map.of("role", "CHAIR", "how", "IN_PERSON"),
                Map.of("role", "HEALTH_COORDINATOR", "how", "VIDEO"),
                Map.of("role", "SOCIAL", "how", scene.oneOf("IN_PERSON", "ABSENT"))));
    }

    private static Map<String, Object> recommended(Scene scene) {
        if (scene.plot() == Plot.ADJOURNED_THEN_GRANTED && scene.before() == 0) {
            return Map.of("result", "ADJOURNED", "vkPresent", true,
                "adjournedBecause", "Teamet mangler speciallægens vurdering og et tydeligt jobmål.");
        }
        String result = scene.plot().recommendation();
        return result.equals(PROGRAMME) ? forProgramme(scene) : Map.of("result", result, "vkPresent", true,
            "purpose", "Arbejdsevnen er afklaret, og et ressourceforløb vil ikke ændre billedet.");
    }

    private static Map<String, Object> forProgramme(Scene scene) {
        boolean study = scene.plot() == Plot.EDUCATION;
        String goal = study ? scene.trade().study() : "Arbejde som " + scene.trade().job();
        return Map.of("result", PROGRAMME, "vkPresent", true,
            "durationMonths", monthsOf(scene.story()),
            "purpose", "At udvikle arbejdsevnen gennem virksomhedsnær indsats og støtte i hverdagen.",
            "goals", List.of(Map.of("kind", study ? "EDUCATION" : "JOB", "text", goal)),
            "recommendedEfforts", List.of(
                Map.of("kind", "JOB", "description", "Virksomhedspraktik med få timer, der øges gradvist."),
                Map.of("kind", "HEALTH", "description", scene.oneOf("Smertehåndtering i kommunens sundhedscenter.",
                    "Samtaleforløb ved psykolog.", "Genoptræning på hold.")),
                Map.of("kind", "SOCIAL", "description", "Mentor i opstarten.")));
    }

    /** @return how long the programme lasts, in months */
    static int monthsOf(Story story) {
        return 12 + 6 * (story.number() % 4);
    }

    private static Map<String, Object> handedOver(Scene scene) {
        String how = scene.oneOf("IN_PERSON", "IN_PERSON", "DIGITAL_POST");
        return scene.story().registersLate()
            ? Map.of("how", how, "understood", true, "occurredOn", scene.story().meetsOn().toString())
            : Map.of("how", how, "understood", !scene.story().isOneIn(13));
    }
}
