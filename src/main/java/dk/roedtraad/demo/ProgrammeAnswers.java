package dk.roedtraad.demo;

import dk.roedtraad.demo.Answers.Answer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How decision, handover, contact and closing go in a made-up case. */
final class ProgrammeAnswers {

    static final Map<String, Answer> ALL = Map.of(
        "recordDecision", ProgrammeAnswers::decided,
        "holdThreePartyMeeting", ProgrammeAnswers::handedOver,
        "holdFirstMeeting", ProgrammeAnswers::met,
        "holdConversation", ProgrammeAnswers::talked,
        "recoverContact", ProgrammeAnswers::soughtContact,
        "reviewStatus", ProgrammeAnswers::reviewed,
        "holdClosingMeeting", ProgrammeAnswers::lookedBack,
        "handBack", scene -> Map.of("note", "CV, plan og målinger er samlet til borgerens næste skridt."));

    private static final int WEEK = 7;
    private static final int BETWEEN_TALKS = 28;

    private ProgrammeAnswers() {
    }

    private static Map<String, Object> decided(Scene scene) {
        if (scene.plot() == Plot.NOT_FOLLOWED_THEN_GRANTED && scene.before() == 0) {
            return Map.of("result", "NOT_FOLLOWED",
                "reason", "Nye lægelige oplysninger gør, at teamet skal se sagen igen.");
        }
        if (!scene.plot().recommendation().equals("RESOURCE_PROGRAMME")) {
            return Map.of("result", "OTHER_OUTCOME", "outcome", scene.plot().outcome());
        }
        LocalDate starts = scene.today().plusDays(WEEK);
        return Map.of("result", "GRANTED", "startsOn", starts.toString(),
            "endsOn", starts.plusMonths(MeetingAnswers.monthsOf(scene.story())).toString(),
            "coordinatingCaseworker", scene.story().staff().coordinating().id());
    }

    private static Map<String, Object> handedOver(Scene scene) {
        return Map.of("participants", present("CITIZEN", "PREPARING_CASEWORKER", "CASEWORKER", "VK"),
            "coordinatingCaseworker", scene.story().staff().coordinating().id(),
            "whatToKnow", scene.oneOf("Ring helst om formiddagen.", "Har gavn af en kort dagsorden på skrift.",
                "Ønsker at holde møderne gående, når vejret er til det."));
    }

    private static Map<String, Object> met(Scene scene) {
        return Map.of("form", "IN_PERSON", "participants", present("CITIZEN", "CASEWORKER"),
            "summary", "Vi gennemgik teamets indstilling og aftalte, hvordan vi holder kontakten.");
    }

    private static Map<String, Object> talked(Scene scene) {
        if (scene.plot() == Plot.NO_SHOWS && scene.before() % 3 == 1) {
            return Map.of("type", "FOLLOW_UP", "form", "IN_PERSON", "outcome", "NO_SHOW",
                "participants", present("CASEWORKER"));
        }
        return Map.of("type", scene.oneOf("FOLLOW_UP", "JOB_INTERVIEW", "FOLLOW_UP"),
            "form", scene.oneOf("IN_PERSON", "PHONE", "IN_PERSON", "VIDEO"), "outcome", "HELD",
            "participants", present("CITIZEN", "CASEWORKER"),
            "summary", scene.oneOf("Hverdagen er ved at falde på plads, og søvnen er bedre.",
                "Vi talte om timerne i praktikken og om, hvad der giver energi.",
                "Der har været en svær periode; vi holder tempoet nede.",
                "Borgeren vil gerne prøve flere timer."),
            "bindingAgreement", scene.oneOf("Borgeren skriver dagbog over arbejdstid og hvile.",
                "Sagsbehandler ringer efter to uger.", "Borgeren møder op på virksomheden sammen med VK."),
            "nextConversationOn", scene.inDays(BETWEEN_TALKS));
    }

    private static Map<String, Object> soughtContact(Scene scene) {
        return Map.of("attempts", List.of(
                Map.of("channel", "PHONE", "on", scene.inDays(-2), "reached", false),
                Map.of("channel", "SMS", "on", scene.inDays(-1), "reached", false),
                Map.of("channel", scene.oneOf("HOME_VISIT", "NETWORK"), "on", scene.inDays(0), "reached", true)),
            "reached", true,
            "agreed", "Vi mødes på biblioteket næste gang, fordi jobcentret føles tungt lige nu.");
    }

    /** A programme goes on for as long as a placement is open. */
    private static Map<String, Object> reviewed(Scene scene) {
        Story story = scene.story();
        boolean placed = story.isOpen("followUpPlacement") || story.isOpen("closePlacement");
        String view = scene.oneOf("Jeg er kommet længere, end jeg troede.", "Jeg tør godt nu.",
            "Det har taget tid, men det har hjulpet.");
        return placed
            ? Map.of("verdict", "CONTINUE", "citizenView", view,
                "reason", "Virksomhedsforløbet gøres færdigt først.")
            : Map.of("verdict", "CLOSE", "outcome", scene.plot().outcome(), "citizenView", view,
                "reason", "Der er nu et klart grundlag for næste skridt.");
    }

    private static Map<String, Object> lookedBack(Scene scene) {
        return Map.of("participants", present("CITIZEN", "CASEWORKER", "VK"),
            "summary", "Vi så tilbage på forløbet og fordelte, hvem der gør hvad herfra.",
            "learned", scene.trade().strengths() + " " + scene.trade().needs());
    }

    private static List<Map<String, Object>> present(String... roles) {
        return Arrays.stream(roles).map(role -> Map.<String, Object>of("role", role, "how", "IN_PERSON")).toList();
    }
}
