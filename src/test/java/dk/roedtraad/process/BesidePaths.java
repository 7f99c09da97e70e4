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
