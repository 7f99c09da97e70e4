package dk.roedtraad.demo;

import dk.roedtraad.demo.Answers.Answer;
import java.util.List;
import java.util.Map;

/** How the preparation goes in a made-up case. */
final class PreparationAnswers {

    static final Map<String, Answer> ALL = Map.of(
        "chooseResponsible", PreparationAnswers::chosen,
        "involveCitizen", PreparationAnswers::involved,
        "orderMedicalCertificate", PreparationAnswers::ordered,
        "receiveMedicalCertificate", PreparationAnswers::received,
        "writePreparatoryPart", PreparationAnswers::written,
        "checkQuality", PreparationAnswers::checked);

    private PreparationAnswers() {
    }

    private static Map<String, Object> chosen(Scene scene) {
        Staff staff = scene.story().staff();
        return Map.of("preparingCaseworker", staff.preparing().id(), "vk", staff.vk().id());
    }

    private static Map<String, Object> involved(Scene scene) {
        return Map.of(
            "contactChannel", scene.oneOf("IN_PERSON", "PHONE", "VIDEO"),
            "preferredChannel", scene.oneOf("PHONE", "SMS", "DIGITAL_POST", "IN_PERSON"),
            "informedAboutMeeting", true,
            "companionOffered", true,
            "topicsExplained", List.of("PROCESS", "MEETING", "RIGHTS"),
            "citizenView", scene.trade().wish());
    }

    private static Map<String, Object> ordered(Scene scene) {
        return Map.of("doctor", scene.oneOf("Lægehuset Kildebakken", "Lægerne Søtorvet", "Lægeklinikken Egealléen"));
    }

    private static Map<String, Object> received(Scene scene) {
        return Map.of("certificate", Map.of(
            "system", "ESDH",
            "documentId", "LAE265-" + scene.today().getYear() + "-" + (1000 + scene.story().number()),
            "title", "Lægeattest til rehabiliteringsteam (LÆ 265)"));
    }

    private static Map<String, Object> written(Scene scene) {
        Trade trade = scene.trade();
        return Map.of("text", Map.of(
            "goals", "Arbejde som " + trade.job() + ", først på få timer.",
            "employment", area(trade.strengths(), "Har været uden for arbejdsmarkedet i flere år."),
            "social", area(scene.oneOf("Stabil bolig og god kontakt til familien.", "Har en støtteperson i hverdagen."),
                scene.oneOf("Presset økonomi.", "Alene med mange opgaver i hjemmet.")),
            "health", area("Følger sin behandling og kender sine grænser.", trade.needs()),
            "earlierEfforts", scene.oneOf("Et praktikforløb, der blev for mange timer for hurtigt.",
                "Mentor i et halvt år med god effekt.", "Ingen virksomhedsrettet indsats indtil nu."),
            "network", scene.oneOf("Søskende i nærheden.", "En nær ven og en forening.", "Voksne børn, der hjælper."),
            "citizensWishes", trade.wish(),
            "doctorsAssessment", "Der er udviklingsmuligheder, når arbejdet tilpasses og timetallet øges gradvist.",
            "supportHistory", scene.oneOf("Sygedagpenge og jobafklaringsforløb.", "Kontanthjælp.")));
    }

    private static Map<String, Object> area(String resources, String challenges) {
        return Map.of("resources", resources, "challenges", challenges);
    }

    private static Map<String, Object> checked(Scene scene) {
        if (scene.plot() == Plot.NOT_RELEVANT) {
            return Map.of("verdict", "NOT_RELEVANT", "outcome", scene.plot().outcome(),
                "reason", "Borgeren er kommet i behandling og kan hjælpes bedre på anden vis.");
        }
        if (scene.story().isOneIn(7) && scene.before() == 0) {
            return Map.of("verdict", "SEND_BACK",
                "reason", "Borgerens egne ord om jobmålet mangler i den forberedende del.");
        }
        return Map.of("verdict", "READY");
    }
}
