package dk.roedtraad.reports.forecast;

import dk.roedtraad.rules.RuleKeys;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The step whose doing meets a rule's deadline.
 *
 * @param rule the rule's key
 * @param task the task type
 * @param opensOnItsDay whether the task waits for a day before it opens; else for an earlier step
 */
record Guarded(String rule, String task, boolean opensOnItsDay) {

    /** Two rules are missing, since no task meets them: a slot with the team, and an effort that begins. */
    static final List<Guarded> STEPS = List.of(
        step(RuleKeys.CERTIFICATE, "receiveMedicalCertificate"),
        step(RuleKeys.HANDOVER, "handOverRecommendation"),
        step(RuleKeys.DECISION, "recordDecision"),
        step(RuleKeys.FIRST_MEETING, "holdThreePartyMeeting"),
        step(RuleKeys.FIRST_MEETING, "holdFirstMeeting"),
        step(RuleKeys.PLAN, "makeIndsatsplan"),
        step(RuleKeys.FIRST_SURVEY, "conductVisitationSurvey"),
        step(RuleKeys.REASSESSMENT, "reassessDecision"),
        onItsDay(RuleKeys.LEGAL_TALKS, "holdConversation"),
        onItsDay(RuleKeys.PLAN_FOLLOW_UP, "followUpPlan"),
        onItsDay(RuleKeys.PLACEMENT_FOLLOW_UP, "followUpPlacement"),
        onItsDay(RuleKeys.PROGRESSION, "measureProgression"),
        onItsDay(RuleKeys.SECOND_SURVEY, "conductSixMonthSurvey"),
        onItsDay(RuleKeys.END, "reviewStatus"));

    private static Guarded step(String rule, String task) {
        return new Guarded(rule, task, false);
    }

    private static Guarded onItsDay(String rule, String task) {
        return new Guarded(rule, task, true);
    }

    /** @return the rules whose step waits for another step */
    static List<String> waitingForAStep() {
        return STEPS.stream().filter(one -> !one.opensOnItsDay()).map(Guarded::rule).distinct().toList();
    }

    /** @return the pairs of rule and task type as rows of a statement */
    static String rows() {
        return STEPS.stream().map(one -> "('" + one.rule() + "', '" + one.task() + "')")
            .collect(Collectors.joining(", "));
    }
}
