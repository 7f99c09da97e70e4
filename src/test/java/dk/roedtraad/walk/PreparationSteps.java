package dk.roedtraad.walk;

import java.util.Map;

/** How the steps of the preparation are done. */
final class PreparationSteps {

    static final Map<String, StepForms.Form> ALL = Map.of(
        "chooseResponsible", (life, on) -> Filled.right("{\"preparingCaseworker\": \"%s\", \"vk\": \"%s\"}",
            life.somebody("CASEWORKER"), life.somebody("VK")),
        "involveCitizen", (life, on) -> involved(life),
        "orderMedicalCertificate", (life, on) -> Filled.right("{\"doctor\": \"Lægehuset\"}"),
        "receiveMedicalCertificate", (life, on) -> Filled.right("""
            {"certificate": {"system": "ESDH", "documentId": "dok-%d"}}""", life.seed()),
        "makeCv", (life, on) -> Filled.right("{\"cv\": %s}", PlanSteps.cv(life)),
        "setJobGoal", (life, on) -> Filled.right("{\"jobGoals\": %s}", PlanSteps.goals(life)),
        "writePreparatoryPart", (life, on) -> Filled.right("""
            {"text": {"goals": "Lager", "employment": %1$s, "social": %1$s, "health": %1$s,
              "citizensWishes": "Noget med varer"}}""", "{\"resources\": \"Erfaring\", \"challenges\": \"Ryg\"}"),
        "checkQuality", (life, on) -> checked(life),
        "bookMeeting", (life, on) -> {
            String meeting = life.surroundings().meetingDay(life.town(), on.plusDays(daysUntilMeeting(life)));
            return Filled.right("{\"meetingId\": \"%s\", \"materialSent\": true, \"invited\": [\"CITIZEN\", \"VK\"]}",
                meeting);
        });

    private PreparationSteps() {
    }

    static int daysUntilMeeting(Life life) {
        return life.chance().percent(50) ? 0 : life.chance().from(1, 25);
    }

    private static Filled involved(Life life) {
        boolean informed = !life.chance().percent(6);
        Filled filled = Filled.right("""
            {"contactChannel": "%s", "preferredChannel": "PHONE", "informedAboutMeeting": %s,
             "companionOffered": true, "topicsExplained": ["MEETING"]}""",
            life.chance().oneOf("IN_PERSON", "PHONE", "VIDEO"), informed);
        return informed ? filled : filled.against("citizen-not-informed");
    }

    private static Filled checked(Life life) {
        int way = life.chance().upTo(99);
        if (way < 6) {
            return Filled.right("{\"verdict\": \"SEND_BACK\"}").against("reason-missing");
        }
        if (way < 24) {
            return Filled.right("{\"verdict\": \"SEND_BACK\", \"reason\": \"Borgerens ønsker mangler\"}");
        }
        if (way < 28) {
            return notRelevant(life);
        }
        return Filled.right("{\"verdict\": \"READY\"}");
    }

    /** Beside a programme, only the round with the team ends, and the programme goes on. */
    private static Filled notRelevant(Life life) {
        String verdict = "{\"verdict\": \"NOT_RELEVANT\", \"reason\": \"I gang med andet\"%s}";
        return life.isInARound() ? Filled.right(verdict, "") : ProgrammeSteps.mayClose(life, Filled.right(verdict,
            ", \"outcome\": \"" + life.chance().oneOf("WITHDRAWN", "OTHER_EFFORT") + "\""));
    }
}
