package dk.roedtraad.deadlines;

import static dk.roedtraad.deadlines.Ending.CANCELLED;
import static dk.roedtraad.deadlines.Ending.MET;
import static dk.roedtraad.deadlines.Moments.corrected;
import static dk.roedtraad.deadlines.Moments.in;
import static dk.roedtraad.deadlines.Moments.of;
import static dk.roedtraad.deadlines.Moments.programme;
import static dk.roedtraad.deadlines.Moments.reopened;
import static dk.roedtraad.deadlines.Moments.takenOver;
import static dk.roedtraad.deadlines.Turn.on;
import static dk.roedtraad.meetings.RecommendationResult.ADJOURNED;
import static dk.roedtraad.meetings.RecommendationResult.RESOURCE_PROGRAMME;
import static dk.roedtraad.programme.ConversationForm.IN_PERSON;
import static dk.roedtraad.programme.DecisionResult.CONTINUED;
import static dk.roedtraad.programme.DecisionResult.GRANTED;
import static dk.roedtraad.programme.DecisionResult.NOT_FOLLOWED;
import static dk.roedtraad.programme.DecisionResult.OTHER_OUTCOME;
import static dk.roedtraad.rules.RuleKeys.APPEAL;
import static dk.roedtraad.rules.RuleKeys.CERTIFICATE;
import static dk.roedtraad.rules.RuleKeys.CONTACT;
import static dk.roedtraad.rules.RuleKeys.DECISION;
import static dk.roedtraad.rules.RuleKeys.END;
import static dk.roedtraad.rules.RuleKeys.FIRST_EFFORT;
import static dk.roedtraad.rules.RuleKeys.FIRST_MEETING;
import static dk.roedtraad.rules.RuleKeys.FIRST_SURVEY;
import static dk.roedtraad.rules.RuleKeys.HANDOVER;
import static dk.roedtraad.rules.RuleKeys.LEGAL_TALKS;
import static dk.roedtraad.rules.RuleKeys.PLACEMENT;
import static dk.roedtraad.rules.RuleKeys.PLACEMENT_FOLLOW_UP;
import static dk.roedtraad.rules.RuleKeys.PLAN;
import static dk.roedtraad.rules.RuleKeys.PLAN_FOLLOW_UP;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static dk.roedtraad.rules.RuleKeys.PROGRESSION;
import static dk.roedtraad.rules.RuleKeys.REASSESSMENT;
import static dk.roedtraad.rules.RuleKeys.SECOND_SURVEY;
import static dk.roedtraad.surveys.MeasurementKind.FINAL;
import static dk.roedtraad.surveys.Survey.SIX_MONTHS;
import static dk.roedtraad.surveys.Survey.VISITATION;
import static java.util.function.Predicate.not;

import dk.roedtraad.cases.CaseClosed;
import dk.roedtraad.cases.CaseEvent;
import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.cases.Past;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.cases.PreparationRestarted;
import dk.roedtraad.cases.ReReferralEnded;
import dk.roedtraad.cases.ReReferralRequested;
import dk.roedtraad.cases.RegistrationCorrected;
import dk.roedtraad.matching.PlacementAgreed;
import dk.roedtraad.matching.PlacementBegan;
import dk.roedtraad.matching.PlacementClosed;
import dk.roedtraad.matching.PlacementEndedEarly;
import dk.roedtraad.matching.PlacementFollowedUp;
import dk.roedtraad.matching.PlacementResumed;
import dk.roedtraad.meetings.MeetingHeld;
import dk.roedtraad.meetings.RecommendationHandedOver;
import dk.roedtraad.meetings.RecommendationRecorded;
import dk.roedtraad.plans.EffortBegan;
import dk.roedtraad.plans.IndsatsplanAgreed;
import dk.roedtraad.plans.PlanFollowedUp;
import dk.roedtraad.preparation.CertificateOrdered;
import dk.roedtraad.preparation.CertificateReceived;
import dk.roedtraad.preparation.PreparationStopped;
import dk.roedtraad.programme.AppealReassessed;
import dk.roedtraad.programme.AppealReceived;
import dk.roedtraad.programme.ConversationHeld;
import dk.roedtraad.programme.ConversationMoved;
import dk.roedtraad.programme.ConversationTakenBack;
import dk.roedtraad.programme.DecisionMade;
import dk.roedtraad.programme.FirstMeetingHeld;
import dk.roedtraad.programme.LegalTalksHeld;
import dk.roedtraad.programme.LegalTalksTakenBack;
import dk.roedtraad.programme.ProgrammeEnded;
import dk.roedtraad.programme.StatusSettled;
import dk.roedtraad.surveys.CitizenSurveyed;
import dk.roedtraad.surveys.ProgressionMeasured;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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
        // The preparation.
        on(CaseOpened.class, CaseOpened::preparationStartedOn).starts(PREPARATION),
        on(CertificateOrdered.class, CertificateOrdered::on).starts(CERTIFICATE),
        on(CertificateReceived.class, CertificateReceived::on).meets(CERTIFICATE),
        on(PreparationStopped.class, PreparationStopped::on).cancels("preparation-stopped", PREPARATION, CERTIFICATE),

        // The team's meeting, and what it says.
        on(MeetingHeld.class, MeetingHeld::heldOn).meets(PREPARATION).starts(HANDOVER),
        on(RecommendationRecorded.class, RecommendationRecorded::recordedOn).when(of(ADJOURNED))
            .cancels("adjourned", HANDOVER).reopens("adjourned", PREPARATION),
        on(RecommendationRecorded.class, RecommendationRecorded::heldOn).when(not(of(ADJOURNED))).starts(DECISION),
        on(RecommendationRecorded.class, RecommendationRecorded::heldOn).when(of(RESOURCE_PROGRAMME))
            .when((one, file) -> file.programmeStartsOn() == null).starts(FIRST_MEETING),
        on(RecommendationHandedOver.class, RecommendationHandedOver::on).meets(HANDOVER),
        // The first meeting is contact too, once the programme runs.
        on(FirstMeetingHeld.class, FirstMeetingHeld::on).meets(FIRST_MEETING)
            .renewsIf(one -> one.form() == IN_PERSON, CONTACT),

        // The decision. One that does not follow the indstilling decides nothing that the citizen could appeal against.
        on(DecisionMade.class, DecisionMade::decidedOn).meets(DECISION),
        on(DecisionMade.class, DecisionMade::decidedOn).when(not(of(NOT_FOLLOWED))).starts(APPEAL),
        on(DecisionMade.class, DecisionMade::decidedOn).when(of(NOT_FOLLOWED).or(of(OTHER_OUTCOME)))
            .cancels("no-programme", FIRST_MEETING),
        on(DecisionMade.class, DecisionMade::decidedOn).when(of(CONTINUED)).reopens("programme-continues", END),
        on(DecisionMade.class, DecisionMade::startsOn).when(of(GRANTED)).starts(FIRST_EFFORT)
            .startsBackFrom(DecisionMade::endsOn, DecisionMade::startsOn, END),
        // In a further period plan, contact and measurements merely go on.
        on(DecisionMade.class, DecisionMade::startsOn).when(Moments::firstPeriod)
            .starts(PLAN, CONTACT, LEGAL_TALKS, PLACEMENT, PROGRESSION, SECOND_SURVEY)
            .startsFrom(DecisionMade::decidedOn, FIRST_SURVEY),
        // A new round with the team has the whole time again, from the decision that asked for it (own proposal).
        on(PreparationRestarted.class, PreparationRestarted::on).starts(PREPARATION),

        // The programme. By phone is contact enough while the citizen is sick (A1.18); to stay away is none.
        on(ConversationHeld.class, ConversationHeld::on)
            .renewsIf(one -> one.form() == IN_PERSON || one.sick(), CONTACT),
        on(ConversationMoved.class, ConversationMoved::newDay).correctsMeeting(ConversationMoved::oldDay, CONTACT)
            .correctsAnchor(ConversationMoved::oldDay, CONTACT),
        on(ConversationTakenBack.class, ConversationTakenBack::on).takesBack(CONTACT),
        on(LegalTalksHeld.class, LegalTalksHeld::on).meets(LEGAL_TALKS),
        on(LegalTalksTakenBack.class, LegalTalksTakenBack::on).reopens("registration-corrected", LEGAL_TALKS),
        on(IndsatsplanAgreed.class, IndsatsplanAgreed::on).meets(PLAN).starts(PLAN_FOLLOW_UP),
        on(PlanFollowedUp.class, PlanFollowedUp::on).renews(PLAN_FOLLOW_UP),
        on(ProgressionMeasured.class, ProgressionMeasured::on).when(one -> one.kind() != FINAL).renews(PROGRESSION),
        on(ProgressionMeasured.class, ProgressionMeasured::on).when(one -> one.kind() == FINAL).meets(PROGRESSION),
        on(CitizenSurveyed.class, CitizenSurveyed::on).when(one -> one.survey() == VISITATION).meets(FIRST_SURVEY),
        on(CitizenSurveyed.class, CitizenSurveyed::on).when(one -> one.survey() == SIX_MONTHS).meets(SECOND_SURVEY),
        // What began before the programme does not count (bekendtgørelse 2408 § 17).
        on(EffortBegan.class, EffortBegan::on).meetsSinceAnchor(FIRST_EFFORT),
        on(PlacementBegan.class, PlacementBegan::on).meetsSinceAnchor(FIRST_EFFORT, PLACEMENT),
        on(PlacementAgreed.class, PlacementAgreed::startsOn).about(PlacementAgreed::matchId)
            .starts(PLACEMENT_FOLLOW_UP),
        on(PlacementFollowedUp.class, PlacementFollowedUp::on).about(PlacementFollowedUp::matchId)
            .when(PlacementFollowedUp::goesOn).renews(PLACEMENT_FOLLOW_UP),
        on(PlacementFollowedUp.class, PlacementFollowedUp::on).about(PlacementFollowedUp::matchId)
            .when(not(PlacementFollowedUp::goesOn)).meets(PLACEMENT_FOLLOW_UP),
        on(PlacementEndedEarly.class, PlacementEndedEarly::on).about(PlacementEndedEarly::matchId)
            .cancels("placement-ended", PLACEMENT_FOLLOW_UP),
        on(PlacementClosed.class, PlacementClosed::on).about(PlacementClosed::matchId)
            .cancels("placement-ended", PLACEMENT_FOLLOW_UP),
        // That the programme merely goes on settles nothing, and the clock runs on.
        on(StatusSettled.class, StatusSettled::on).meets(END),
        on(ProgrammeEnded.class, ProgrammeEnded::on).cancelsEvery("programme-ended", PLAN, CONTACT, LEGAL_TALKS,
            PLAN_FOLLOW_UP, FIRST_EFFORT, PLACEMENT, PLACEMENT_FOLLOW_UP, PROGRESSION, FIRST_SURVEY, SECOND_SURVEY, END,
            PREPARATION, CERTIFICATE, HANDOVER, DECISION),

        // A round with the team beside the programme has the whole time, from the day it was asked for (own proposal).
        on(ReReferralRequested.class, ReReferralRequested::on).starts(PREPARATION),
        on(ReReferralEnded.class, ReReferralEnded::on)
            .cancels("re-referral-ended", PREPARATION, CERTIFICATE, HANDOVER, DECISION),
        on(AppealReceived.class, AppealReceived::on).meets(APPEAL).starts(REASSESSMENT),
        on(AppealReassessed.class, AppealReassessed::on).meets(REASSESSMENT),
        on(CaseClosed.class, CaseClosed::on).cancelsAll("case-closed"),

        // A case that is taken over owes what its phase still owes, and what is late, is late from its true day.
        takenOver(Phase.PREPARATION, Phase.MEETING).owesFrom(one -> one.past().preparationStartedOn(), PREPARATION),
        takenOver(Phase.PREPARATION).owesFrom(one -> one.past().certificateOrderedOn(), CERTIFICATE),
        takenOver(Phase.DECISION).owesFrom(one -> one.past().meetingHeldOn(), DECISION),
        takenOver(Phase.DECISION).when((one, file) -> file.programmeRecommended())
            .when(one -> one.past().firstMeetingOn() == null)
            .owesFrom(one -> one.past().meetingHeldOn(), FIRST_MEETING),
        // Whoever tells of a running programme has met the citizen, whether the day of it is known or not.
        programme(past -> true).owesFrom(in(Past.Programme::contactOn), CONTACT)
            .owesFrom(in(Past.Programme::planFollowedUpOn), PLAN_FOLLOW_UP)
            .owesFrom(in(Past.Programme::measuredOn), PROGRESSION)
            .owesOfEach(one -> one.past().programme().followUps(), PLACEMENT_FOLLOW_UP)
            .owesBackFrom(in(Past.Programme::endsOn), in(Past.Programme::startsOn), END)
            // How many talks were held elsewhere is not told, and whether the citizen has appealed is not either.
            .owesUnlessPassedFrom(in(Past.Programme::startsOn), LEGAL_TALKS)
            .owesUnlessPassedFrom(in(Past.Programme::decidedOn), APPEAL),
        programme(past -> past.planFollowedUpOn() == null).owesFrom(in(Past.Programme::startsOn), PLAN),
        programme(Moments::noEffortYet).owesFrom(in(Past.Programme::startsOn), FIRST_EFFORT),
        programme(past -> past.firstPlacementOn() == null).owesFrom(in(Past.Programme::startsOn), PLACEMENT),
        programme(past -> !past.firstSurveyed()).owesFrom(in(Past.Programme::decidedOn), FIRST_SURVEY),
        programme(past -> !past.secondSurveyed()).owesFrom(in(Past.Programme::startsOn), SECOND_SURVEY),

        // A case that is reopened owes what its closing cancelled, and what a check, decision or review had settled.
        reopened(Phase.PREPARATION).revives(BY_CLOSING_OR_MET, PREPARATION).revives(BY_CLOSING, CERTIFICATE),
        reopened(Phase.MEETING).revives(BY_CLOSING, PREPARATION).revivesUnless(PREPARATION, BY_CLOSING, HANDOVER),
        reopened(Phase.DECISION).revives(BY_CLOSING, HANDOVER).revives(BY_CLOSING_OR_MET, DECISION),
        reopened(Phase.DECISION).when((one, file) -> file.programmeRecommended()).revives(BY_CLOSING, FIRST_MEETING),
        reopened(Phase.PROGRAMME).revives(BY_CLOSING, FIRST_MEETING, PLAN, CONTACT, LEGAL_TALKS, PLAN_FOLLOW_UP,
            FIRST_EFFORT, PLACEMENT, PROGRESSION, FIRST_SURVEY, SECOND_SURVEY).revives(BY_CLOSING_OR_MET, END),
        on(PlacementResumed.class, PlacementResumed::on).about(PlacementResumed::matchId)
            .revives(BY_CLOSING, PLACEMENT_FOLLOW_UP),
        reopened(Phase.values()).revives(BY_CLOSING, APPEAL, REASSESSMENT),

        // A step's day was wrong: right is what the step met, and what counts from it. What counts from a programme's
        // own days, or from an effort of the plan, is set right where those days stand.
        corrected("openCase").correctsAnchor(WRONG, PREPARATION),
        corrected("requestReReferral").correctsAnchor(WRONG, PREPARATION),
        corrected("orderMedicalCertificate").correctsAnchor(WRONG, CERTIFICATE),
        corrected("receiveMedicalCertificate").correctsMeeting(WRONG, CERTIFICATE),
        corrected("holdMeeting").correctsMeeting(WRONG, PREPARATION)
            .correctsAnchor(WRONG, HANDOVER, DECISION, FIRST_MEETING),
        corrected("handOverRecommendation").correctsMeeting(WRONG, HANDOVER),
        corrected("recordDecision").correctsMeeting(WRONG, DECISION).correctsAnchor(WRONG, APPEAL, FIRST_SURVEY),
        corrected("holdFirstMeeting").correctsMeeting(WRONG, FIRST_MEETING, CONTACT).correctsAnchor(WRONG, CONTACT),
        corrected("makeIndsatsplan").correctsMeeting(WRONG, PLAN).correctsAnchor(WRONG, PLAN_FOLLOW_UP),
        corrected("followUpPlan").correctsMeeting(WRONG, PLAN_FOLLOW_UP).correctsAnchor(WRONG, PLAN_FOLLOW_UP),
        corrected("holdConversation").correctsMeeting(WRONG, CONTACT, LEGAL_TALKS).correctsAnchor(WRONG, CONTACT),
        corrected("measureBaseline", "measureProgression").correctsMeeting(WRONG, PROGRESSION)
            .correctsAnchor(WRONG, PROGRESSION),
        corrected("followUpPlacement").about(RegistrationCorrected::subjectId)
            .correctsMeeting(WRONG, PLACEMENT_FOLLOW_UP).correctsAnchor(WRONG, PLACEMENT_FOLLOW_UP),
        corrected("conductVisitationSurvey").correctsMeeting(WRONG, FIRST_SURVEY),
        corrected("conductSixMonthSurvey").correctsMeeting(WRONG, SECOND_SURVEY),
        corrected("reviewStatus").correctsMeeting(WRONG, END),
        corrected("appealDecision").correctsMeeting(WRONG, APPEAL).correctsAnchor(WRONG, REASSESSMENT),
        corrected("reassessDecision").correctsMeeting(WRONG, REASSESSMENT));

    private Clocks() {
    }

    /** @return the lines that are about what happened */
    static List<Turn<?>> about(CaseEvent happened) {
        return TABLE.stream().filter(line -> line.event().isInstance(happened)).toList();
    }
}
