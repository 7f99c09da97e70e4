package dk.roedtraad.deadlines;

import static dk.roedtraad.deadlines.Ending.CANCELLED;
import static dk.roedtraad.deadlines.Ending.MET;
import static dk.roedtraad.deadlines.Turn.on;
import static dk.roedtraad.rules.RuleKeys.END;
import static dk.roedtraad.rules.RuleKeys.FIRST_EFFORT;
import static dk.roedtraad.rules.RuleKeys.FIRST_MEETING;
import static dk.roedtraad.rules.RuleKeys.HANDOVER;
import static dk.roedtraad.rules.RuleKeys.PLAN_FOLLOW_UP;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static dk.roedtraad.rules.RuleKeys.REASSESSMENT;

import dk.roedtraad.cases.CaseClosed;
import dk.roedtraad.cases.CaseEvent;
import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.cases.CaseReopened;
import dk.roedtraad.cases.CaseTakenOver;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.cases.PreparationRestarted;
import dk.roedtraad.cases.ReReferralEnded;
import dk.roedtraad.cases.ReReferralRequested;
import dk.roedtraad.cases.RegistrationCorrected;
import dk.roedtraad.matching.PlacementBegan;
import dk.roedtraad.meetings.MeetingHeld;
import dk.roedtraad.meetings.RecommendationHandedOver;
import dk.roedtraad.meetings.RecommendationRecorded;
import dk.roedtraad.meetings.RecommendationResult;
import dk.roedtraad.plans.EffortBegan;
import dk.roedtraad.plans.IndsatsplanAgreed;
import dk.roedtraad.plans.PlanFollowedUp;
import dk.roedtraad.preparation.PreparationStopped;
import dk.roedtraad.programme.AppealReassessed;
import dk.roedtraad.programme.AppealReceived;
import dk.roedtraad.programme.DecisionMade;
import dk.roedtraad.programme.DecisionResult;
import dk.roedtraad.programme.FirstMeetingHeld;
import dk.roedtraad.programme.ProgrammeEnded;
import dk.roedtraad.programme.StatusSettled;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The table of what starts, meets, renews, takes back, corrects and cancels each clock, line by line in the order in
 * which a case lives through it. How long a clock runs is the rule's matter, and on which days it stands still that of
 * the case's suspensions ({@link PauseDeadlines}). An event that finds its clock not running changes nothing.
 */
final class Clocks {

    /** Why a clock runs in a case that comes from elsewhere. */
    static final String TAKEN_OVER = "taken-over";

    private static final Set<Ending> BY_CLOSING = Set.of(CANCELLED);

    private static final Set<Ending> BY_CLOSING_OR_MET = Set.of(CANCELLED, MET);

    private static final Function<RegistrationCorrected, LocalDate> WRONG = RegistrationCorrected::oldDay;

    private static final List<Turn<?>> TABLE = List.of(
        on(CaseOpened.class, CaseOpened::preparationStartedOn).starts(PREPARATION),
        on(PreparationStopped.class, PreparationStopped::on).cancels("preparation-stopped", PREPARATION),
        on(MeetingHeld.class, MeetingHeld::heldOn).meets(PREPARATION).starts(HANDOVER),
        on(RecommendationRecorded.class, RecommendationRecorded::recordedOn).when(of(RecommendationResult.ADJOURNED))
            .cancels("adjourned", HANDOVER).reopens("adjourned", PREPARATION),
        on(RecommendationRecorded.class, RecommendationRecorded::heldOn)
            .when(of(RecommendationResult.RESOURCE_PROGRAMME)).when((one, file) -> file.programmeStartsOn() == null)
            .starts(FIRST_MEETING),
        on(RecommendationHandedOver.class, RecommendationHandedOver::on).meets(HANDOVER),
        on(FirstMeetingHeld.class, FirstMeetingHeld::on).meets(FIRST_MEETING),
        on(DecisionMade.class, DecisionMade::startsOn).when(of(DecisionResult.GRANTED)).starts(FIRST_EFFORT)
            .startsBackFrom(DecisionMade::endsOn, DecisionMade::startsOn, END),
        on(DecisionMade.class, DecisionMade::decidedOn).when(of(DecisionResult.CONTINUED))
            .reopens("programme-continues", END),
        on(DecisionMade.class, DecisionMade::decidedOn)
            .when(of(DecisionResult.NOT_FOLLOWED).or(of(DecisionResult.OTHER_OUTCOME)))
            .cancels("no-programme", FIRST_MEETING),
        // A new round with the team has the whole time again, from the decision that asked for it (own proposal).
        on(PreparationRestarted.class, PreparationRestarted::on).starts(PREPARATION),

        // What began before the programme does not count (bekendtgørelse 2408 § 17).
        on(EffortBegan.class, EffortBegan::on).meetsSinceAnchor(FIRST_EFFORT),
        on(PlacementBegan.class, PlacementBegan::on).meetsSinceAnchor(FIRST_EFFORT),
        on(IndsatsplanAgreed.class, IndsatsplanAgreed::on).starts(PLAN_FOLLOW_UP),
        on(PlanFollowedUp.class, PlanFollowedUp::on).renews(PLAN_FOLLOW_UP),
        // That the programme merely goes on settles nothing, and the clock runs on.
        on(StatusSettled.class, StatusSettled::on).meets(END),
        on(ProgrammeEnded.class, ProgrammeEnded::on)
            .cancels("programme-ended", PLAN_FOLLOW_UP, FIRST_EFFORT, END, PREPARATION, HANDOVER),

        // A round with the team beside the programme has the whole time, from the day it was asked for (own proposal).
        on(ReReferralRequested.class, ReReferralRequested::on).starts(PREPARATION),
        on(ReReferralEnded.class, ReReferralEnded::on).cancels("re-referral-ended", PREPARATION, HANDOVER),
        on(AppealReceived.class, AppealReceived::on).starts(REASSESSMENT),
        on(AppealReassessed.class, AppealReassessed::on).meets(REASSESSMENT),
        on(CaseClosed.class, CaseClosed::on).cancelsAll("case-closed"),

        // A case that is taken over owes what its phase still owes, and what is late, is late from its true day.
        takenOver(Phase.PREPARATION, Phase.MEETING).owesFrom(one -> one.past().preparationStartedOn(), PREPARATION),
        takenOver(Phase.DECISION).when((one, file) -> file.programmeRecommended())
            .when(one -> one.past().firstMeetingOn() == null)
            .owesFrom(one -> one.past().meetingHeldOn(), FIRST_MEETING),
        // Whoever tells of a running programme has met the citizen, whether the day of it is known or not.
        takenOver(Phase.PROGRAMME).owesFrom(one -> one.past().planFollowedUpOn(), PLAN_FOLLOW_UP)
            .owesBackFrom(one -> one.past().programmeEndsOn(), one -> one.past().programmeStartsOn(), END),
        takenOver(Phase.PROGRAMME).when(noEffortYet())
            .owesFrom(one -> one.past().programmeStartsOn(), FIRST_EFFORT),

        // A case that is reopened owes what its closing cancelled, and what a review or a last check had settled.
        reopened(Phase.PREPARATION).revives(BY_CLOSING_OR_MET, PREPARATION),
        reopened(Phase.MEETING).revives(BY_CLOSING, PREPARATION).revivesUnless(PREPARATION, BY_CLOSING, HANDOVER),
        reopened(Phase.DECISION).revives(BY_CLOSING, HANDOVER),
        reopened(Phase.DECISION).when((one, file) -> file.programmeRecommended()).revives(BY_CLOSING, FIRST_MEETING),
        reopened(Phase.PROGRAMME).revives(BY_CLOSING, FIRST_MEETING, PLAN_FOLLOW_UP, FIRST_EFFORT)
            .revives(BY_CLOSING_OR_MET, END),
        reopened(Phase.values()).revives(BY_CLOSING, REASSESSMENT),

        // A step's day was wrong: right is what the step met, and what counts from it. What counts from a decision's
        // own days, or from an effort of the plan, is set right where those days stand.
        corrected("openCase").correctsAnchor(WRONG, PREPARATION),
        corrected("requestReReferral").correctsAnchor(WRONG, PREPARATION),
        corrected("holdMeeting").correctsMeeting(WRONG, PREPARATION).correctsAnchor(WRONG, HANDOVER, FIRST_MEETING),
        corrected("handOverRecommendation").correctsMeeting(WRONG, HANDOVER),
        corrected("holdFirstMeeting").correctsMeeting(WRONG, FIRST_MEETING),
        corrected("makeIndsatsplan").correctsAnchor(WRONG, PLAN_FOLLOW_UP),
        corrected("followUpPlan").correctsMeeting(WRONG, PLAN_FOLLOW_UP).correctsAnchor(WRONG, PLAN_FOLLOW_UP),
        corrected("reviewStatus").correctsMeeting(WRONG, END),
        corrected("appealDecision").correctsAnchor(WRONG, REASSESSMENT),
        corrected("reassessDecision").correctsMeeting(WRONG, REASSESSMENT));

    private Clocks() {
    }

    /** @return the lines that are about what happened */
    static List<Turn<?>> about(CaseEvent happened) {
        return TABLE.stream().filter(line -> line.event().isInstance(happened)).toList();
    }

    private static Predicate<RecommendationRecorded> of(RecommendationResult result) {
        return recorded -> recorded.result() == result;
    }

    private static Predicate<DecisionMade> of(DecisionResult result) {
        return made -> made.result() == result;
    }

    private static Turn<CaseTakenOver> takenOver(Phase... phases) {
        return on(CaseTakenOver.class, taken -> taken.past().preparationStartedOn())
            .when(taken -> Set.of(phases).contains(taken.phase()));
    }

    /** What began before the programme does not count (bekendtgørelse 2408 § 17). */
    private static Predicate<CaseTakenOver> noEffortYet() {
        return taken -> taken.past().firstEffortOn() == null
            || taken.past().firstEffortOn().isBefore(taken.past().programmeStartsOn());
    }

    private static Turn<CaseReopened> reopened(Phase... phases) {
        return on(CaseReopened.class, CaseReopened::on).when(again -> Set.of(phases).contains(again.phase()));
    }

    private static Turn<RegistrationCorrected> corrected(String act) {
        return on(RegistrationCorrected.class, RegistrationCorrected::newDay).when(step -> step.act().equals(act));
    }
}
