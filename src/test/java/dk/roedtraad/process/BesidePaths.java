package dk.roedtraad.process;

import static dk.roedtraad.process.ModelPaths.closed;
import static dk.roedtraad.process.ModelPaths.path;
import static java.util.Map.of;

import dk.roedtraad.process.ModelPaths.ModelPath;
import java.util.List;

/** The paths of what comes beside the flow: other people, an appeal, the talk about health. */
final class BesidePaths {

    private BesidePaths() {
    }

    static List<ModelPath> all() {
        return List.of(
                path("case", "people change", of("responsibleChosen", true), walk -> walk.hears("caseworkerChanged")
                        .hears("vkChanged").awaits("involveCitizen", "receiveCaseAsCaseworker", "receiveCaseAsVk")
                        .does("receiveCaseAsCaseworker", "receiveCaseAsVk").hears("caseworkerChanged")
                        .awaits("involveCitizen", "receiveCaseAsCaseworker").hears("caseWithdrawn")
                        .ends("caseStopped")),
                path("case", "decision appealed", "caseEntersProgramme", of("planAgreed", true),
                        BesidePaths::appealed),
                path("decision", "deadline moved at the last moment", of("recommendation", "FLEX_JOB", "movedAway",
                        true), walk -> walk.breaches("F-DECISION").awaits("recordDecision")
                        .answers("recordDecision", "decision", "OTHER_OUTCOME").ends("otherOutcome")),
                path("programme", "deadline moved at the last moment", of("movedAway", true), walk -> closed(walk
                        .breaches("F-FIRST-EFFORT").awaits("holdConversation", "makeIndsatsplan", "requestMatch",
                                "measureBaseline", "reviewStatus")).ends("programmeCompleted")),
                path("programme", "ends before its breach is answered", of(), walk -> closed(walk
                        .breaches("F-FIRST-EFFORT"), "considerReReferral").ends("programmeCompleted")),
                path("programme", "citizen objects for health", of(), walk -> closed(walk
                        .hears("healthTalkRequested").awaits("holdConversation", "makeIndsatsplan", "requestMatch",
                                "measureBaseline", "reviewStatus", "holdHealthTalk").does("holdHealthTalk")
                        .hears("healthTalkRequested")).ends("programmeCompleted")));
    }

    /** The end of the case ends what is still open beside it. */
    private static void appealed(Walk walk) {
        walk.hears("appealReceived").breaches("F-REASSESS").does("reassessDecision").hears("caseworkerChanged");
        closed(walk, "receiveCaseAsCaseworker").does("handBack").ends("caseClosed");
    }
}
