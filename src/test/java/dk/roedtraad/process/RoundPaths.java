package dk.roedtraad.process;

import static dk.roedtraad.process.ModelPaths.closed;
import static dk.roedtraad.process.ModelPaths.metTheTeam;
import static dk.roedtraad.process.ModelPaths.path;
import static dk.roedtraad.process.ModelPaths.reworked;
import static java.util.Map.of;

import dk.roedtraad.process.ModelPaths.ModelPath;
import java.util.List;

/** The paths of a case that goes to the team again while its programme goes on. */
final class RoundPaths {

    private RoundPaths() {
    }

    static List<ModelPath> all() {
        return List.of(
                path("reReferral", "every turn", of(), RoundPaths::everyTurn),
                path("reReferral", "not relevant", of(), walk -> walk.does("writePreparatoryPart")
                        .answers("checkQuality", "qualityCheck", "NOT_RELEVANT").ends("notReferred")),
                path("programme", "not relevant", of(), walk -> closed(walk.hears("reReferralRequested")
                        .does("writePreparatoryPart").answers("checkQuality", "qualityCheck", "NOT_RELEVANT")
                        .hears("reReferralRequested").awaits("holdConversation", "makeIndsatsplan", "requestMatch",
                                "measureBaseline", "reviewStatus", "writePreparatoryPart"))
                        .ends("programmeCompleted")),
                path("programme", "goes on beside the team", of(), RoundPaths::goesOn),
                path("programme", "team leads elsewhere", of(), RoundPaths::leadsElsewhere),
                path("programme", "ends during the round", of(), walk -> closed(walk.hears("reReferralRequested")
                        .does("writePreparatoryPart")).ends("programmeCompleted")));
    }

    private static void everyTurn(Walk walk) {
        reworked(walk.breaches("F-PREP")).answers("holdMeeting", "meetingOutcome", "HELD")
                .answers("recordRecommendation", of("recommendation", "ADJOURNED", "preparationEntry", "REWORK"));
        metTheTeam(reworked(walk)).awaits("recordDecision").answers("recordDecision",
                of("decision", "NOT_FOLLOWED", "preparationEntry", "REWORK"));
        metTheTeam(reworked(walk)).answers("recordDecision", "decision", "CONTINUED").ends("roundOver");
    }

    private static void goesOn(Walk walk) {
        walk.hears("reReferralRequested").awaits("holdConversation", "makeIndsatsplan", "requestMatch",
                "measureBaseline", "reviewStatus", "writePreparatoryPart").does("writePreparatoryPart")
                .answers("checkQuality", "qualityCheck", "READY").does("bookMeeting")
                .answers("holdMeeting", "meetingOutcome", "HELD")
                .answers("recordRecommendation", "recommendation", "RESOURCE_PROGRAMME").does("handOverRecommendation")
                .answers("recordDecision", "decision", "GRANTED").awaits("holdConversation", "makeIndsatsplan",
                        "requestMatch", "measureBaseline", "reviewStatus");
        closed(walk).ends("programmeCompleted");
    }

    private static void leadsElsewhere(Walk walk) {
        metTheTeam(walk.hears("reReferralRequested").does("writePreparatoryPart")
                .answers("checkQuality", "qualityCheck", "READY").does("bookMeeting"))
                .answers("recordDecision", "decision", "OTHER_OUTCOME")
                .awaits("finalizeCv", "measureFinalProgression", "holdClosingMeeting")
                .does("finalizeCv", "measureFinalProgression", "holdClosingMeeting").ends("programmeCompleted");
    }
}
