package dk.roedtraad.deadlines;

import dk.roedtraad.cases.RegistrationCorrected;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.tasks.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Which clocks are set right when the day of a step was wrong: those that the step met, and those that run from it.
 * What counts from a decision's own days, or from an effort of the plan, is set right where those days stand.
 */
@ApplicationScoped
class CorrectedClocks {

    private static final Map<String, List<String>> MET_BY = Map.of(
        "holdMeeting", List.of(RuleKeys.PREPARATION),
        "handOverRecommendation", List.of(RuleKeys.HANDOVER),
        "holdFirstMeeting", List.of(RuleKeys.FIRST_MEETING),
        "followUpPlan", List.of(RuleKeys.PLAN_FOLLOW_UP),
        "reviewStatus", List.of(RuleKeys.END),
        "reassessDecision", List.of(RuleKeys.REASSESSMENT));

    private static final Map<String, List<String>> ANCHORED_BY = Map.of(
        "openCase", List.of(RuleKeys.PREPARATION),
        "requestReReferral", List.of(RuleKeys.PREPARATION),
        "holdMeeting", List.of(RuleKeys.HANDOVER, RuleKeys.FIRST_MEETING),
        "makeIndsatsplan", List.of(RuleKeys.PLAN_FOLLOW_UP),
        "followUpPlan", List.of(RuleKeys.PLAN_FOLLOW_UP),
        "appealDecision", List.of(RuleKeys.REASSESSMENT));

    @Inject
    CorrectDeadline correct;

    void on(@Observes @Priority(ObserverOrder.DEADLINES) RegistrationCorrected step) {
        MET_BY.getOrDefault(step.act(), List.of()).forEach(rule ->
            correct.met(Duty.of(step.caseId(), rule), step.oldDay(), step.newDay()));
        ANCHORED_BY.getOrDefault(step.act(), List.of()).forEach(rule ->
            correct.anchor(Duty.of(step.caseId(), rule), step.oldDay(), step.newDay()));
    }
}
