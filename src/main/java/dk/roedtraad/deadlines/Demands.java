package dk.roedtraad.deadlines;

import static java.util.Map.entry;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.rules.Rulebook;
import dk.roedtraad.tasks.OpenStep;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a running case owes by where it stands: told from the steps it waits for and its own facts, not from the events
 * that the clocks have heard, so that what the clocks missed is found.
 */
@ApplicationScoped
class Demands {

    private static final Map<String, String> RULE_OF_STEP = Map.ofEntries(
        entry("chooseResponsible", RuleKeys.PREPARATION),
        entry("involveCitizen", RuleKeys.PREPARATION),
        entry("orderMedicalCertificate", RuleKeys.PREPARATION),
        entry("makeCv", RuleKeys.PREPARATION),
        entry("setJobGoal", RuleKeys.PREPARATION),
        entry("writePreparatoryPart", RuleKeys.PREPARATION),
        entry("checkQuality", RuleKeys.PREPARATION),
        entry("bookMeeting", RuleKeys.PREPARATION),
        entry("holdMeeting", RuleKeys.PREPARATION),
        entry("receiveMedicalCertificate", RuleKeys.CERTIFICATE),
        entry("recordRecommendation", RuleKeys.HANDOVER),
        entry("handOverRecommendation", RuleKeys.HANDOVER),
        entry("recordDecision", RuleKeys.DECISION),
        entry("holdThreePartyMeeting", RuleKeys.FIRST_MEETING),
        entry("holdFirstMeeting", RuleKeys.FIRST_MEETING),
        entry("makeIndsatsplan", RuleKeys.PLAN),
        entry("followUpPlan", RuleKeys.PLAN_FOLLOW_UP),
        entry("holdConversation", RuleKeys.CONTACT),
        entry("recoverContact", RuleKeys.CONTACT),
        entry("followUpPlacement", RuleKeys.PLACEMENT_FOLLOW_UP),
        entry("measureProgression", RuleKeys.PROGRESSION),
        entry("conductVisitationSurvey", RuleKeys.FIRST_SURVEY),
        entry("conductSixMonthSurvey", RuleKeys.SECOND_SURVEY),
        entry("reviewStatus", RuleKeys.END),
        entry("reassessDecision", RuleKeys.REASSESSMENT));

    /**
     * What counts from the programme's start and is owed once, whatever step the case waits for: in a programme that
     * was granted here. What was done before a case was taken over is not owed.
     */
    private static final List<String> ONCE_A_PROGRAMME = List.of(RuleKeys.FIRST_EFFORT, RuleKeys.LEGAL_TALKS,
        RuleKeys.PLACEMENT);

    /** What runs for as long as its step is open, and no longer. */
    private static final Set<String> ONLY_WITH_STEP = Set.of(RuleKeys.PREPARATION, RuleKeys.CERTIFICATE,
        RuleKeys.HANDOVER, RuleKeys.DECISION, RuleKeys.PLAN, RuleKeys.PLAN_FOLLOW_UP, RuleKeys.CONTACT,
        RuleKeys.PLACEMENT_FOLLOW_UP, RuleKeys.END, RuleKeys.REASSESSMENT);

    /** What runs before its own step is reached, while the case waits for one of these. */
    private static final Map<String, Set<String>> STEPS_BEFORE = Map.of(
        RuleKeys.PREPARATION, Set.of("receiveMedicalCertificate"),
        RuleKeys.DECISION, Set.of("recordRecommendation", "handOverRecommendation"),
        RuleKeys.PLAN, Set.of("holdThreePartyMeeting", "holdFirstMeeting"),
        RuleKeys.CONTACT, Set.of("holdThreePartyMeeting", "holdFirstMeeting"),
        RuleKeys.END, Set.of("holdThreePartyMeeting", "holdFirstMeeting"));

    @Inject
    Rulebook rulebook;

    /**
     * @param steps what the case waits for
     * @param ever the rules of which the case has, or ever had, a deadline
     * @return what must run, each with the day from which it would count if it had to be armed now
     */
    Map<Duty, LocalDate> of(CaseFacts file, Collection<OpenStep> steps, Set<String> ever) {
        Map<Duty, LocalDate> owed = new HashMap<>();
        for (OpenStep step : steps) {
            String rule = RULE_OF_STEP.get(step.type());
            if (rule != null) {
                owe(owed, file, duty(step, rule), LocalDate.ofInstant(step.since(), CaseClock.ZONE));
            }
        }
        if (file.phase() == Phase.PROGRAMME && ever.contains(RuleKeys.FIRST_MEETING)) {
            ONCE_A_PROGRAMME.stream().filter(rule -> !ever.contains(rule))
                .forEach(rule -> owe(owed, file, Duty.of(file.id(), rule), file.programmeStartsOn()));
        }
        return owed;
    }

    /** @return whether a duty that runs is owed by nothing any more */
    boolean isOver(Duty running, Set<Duty> owed, Collection<OpenStep> steps) {
        Set<String> before = STEPS_BEFORE.getOrDefault(running.rule(), Set.of());
        return ONLY_WITH_STEP.contains(running.rule()) && !owed.contains(running)
            && steps.stream().noneMatch(step -> before.contains(step.type()));
    }

    private void owe(Map<Duty, LocalDate> owed, CaseFacts file, Duty duty, LocalDate since) {
        LocalDate start = file.programmeStartsOn();
        Optional<Rule> rule = rulebook.rule(file.profile(), duty.rule(), since, start);
        rule.ifPresent(found -> owed.putIfAbsent(duty, switch (found.anchor()) {
            case PREPARATION_STARTED -> start == null ? file.preparationStartedOn() : since;
            case PROGRAMME_STARTED -> start == null ? since : start;
            default -> since;
        }));
    }

    private static Duty duty(OpenStep step, String rule) {
        boolean ofSubject = rule.equals(RuleKeys.PLACEMENT_FOLLOW_UP);
        return new Duty(step.caseId(), ofSubject ? step.subjectId() : null, rule);
    }
}
