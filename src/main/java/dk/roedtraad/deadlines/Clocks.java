package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseClosed;
import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.cases.PreparationRestarted;
import dk.roedtraad.cases.ReReferralEnded;
import dk.roedtraad.cases.ReReferralRequested;
import dk.roedtraad.cases.SuspensionsChanged;
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
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.tasks.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/**
 * What starts, meets, reopens, pauses and cancels each clock in a case that goes its way. Beside it stand only
 * {@link EntryClocks}, for a case that comes in half-way, and {@link CorrectedClocks}, for a day that was wrong. How
 * long a clock runs is the rule's matter, and an event that finds its clock not running changes nothing.
 */
@ApplicationScoped
class Clocks {

    @Inject
    ArmDeadline arm;

    @Inject
    EndDeadline end;

    @Inject
    RenewDeadline renew;

    @Inject
    ReopenDeadline reopen;

    @Inject
    PauseDeadlines pause;

    void on(@Observes @Priority(ObserverOrder.DEADLINES) CaseOpened opened) {
        arm.from(opened.preparationStartedOn(), preparation(opened.caseId()));
    }

    /** A new round with the team has the whole time again, from the decision that asked for it (own proposal). */
    void on(@Observes @Priority(ObserverOrder.DEADLINES) PreparationRestarted restarted) {
        arm.from(restarted.on(), preparation(restarted.caseId()));
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) PreparationStopped stopped) {
        end.cancel(preparation(stopped.caseId()), stopped.on(), "preparation-stopped");
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) MeetingHeld held) {
        end.meet(preparation(held.caseId()), held.heldOn());
        arm.from(held.heldOn(), handover(held.caseId()));
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) RecommendationRecorded recorded) {
        if (recorded.result() == RecommendationResult.ADJOURNED) {
            end.cancel(handover(recorded.caseId()), recorded.recordedOn(), "adjourned");
            reopen.on(recorded.recordedOn(), preparation(recorded.caseId()), "adjourned");
        } else if (recorded.result() == RecommendationResult.RESOURCE_PROGRAMME) {
            arm.beforeProgramme(recorded.heldOn(), firstMeeting(recorded.caseId()));
        }
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) RecommendationHandedOver handed) {
        end.meet(handover(handed.caseId()), handed.on());
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) FirstMeetingHeld held) {
        end.meet(firstMeeting(held.caseId()), held.on());
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) DecisionMade made) {
        if (made.result() == DecisionResult.GRANTED) {
            arm.from(made.startsOn(), Duty.of(made.caseId(), RuleKeys.FIRST_EFFORT));
            arm.from(Span.backFrom(made.endsOn(), made.startsOn()), Duty.of(made.caseId(), RuleKeys.END), null);
        } else if (made.result() == DecisionResult.CONTINUED) {
            reopen.on(made.decidedOn(), Duty.of(made.caseId(), RuleKeys.END), "programme-continues");
        } else {
            end.cancel(firstMeeting(made.caseId()), made.decidedOn(), "no-programme");
        }
    }

    /** What began before the programme does not count (bekendtgørelse 2408 § 17). */
    void on(@Observes @Priority(ObserverOrder.DEADLINES) EffortBegan began) {
        end.meetSinceAnchor(Duty.of(began.caseId(), RuleKeys.FIRST_EFFORT), began.on());
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) PlacementBegan began) {
        end.meetSinceAnchor(Duty.of(began.caseId(), RuleKeys.FIRST_EFFORT), began.on());
    }

    /** That the programme merely goes on settles nothing, and the clock runs on. */
    void on(@Observes @Priority(ObserverOrder.DEADLINES) StatusSettled settled) {
        end.meet(Duty.of(settled.caseId(), RuleKeys.END), settled.on());
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) IndsatsplanAgreed agreed) {
        arm.from(agreed.on(), planFollowUp(agreed.caseId()));
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) PlanFollowedUp followedUp) {
        renew.on(followedUp.on(), planFollowUp(followedUp.caseId()));
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) ProgrammeEnded ended) {
        end.cancel(ended.caseId(), Set.of(RuleKeys.PLAN_FOLLOW_UP, RuleKeys.FIRST_EFFORT, RuleKeys.END,
            RuleKeys.PREPARATION, RuleKeys.HANDOVER), ended.on(),
            "programme-ended");
    }

    /** A round with the team beside the programme has the whole time, from the day it was asked for (own proposal). */
    void on(@Observes @Priority(ObserverOrder.DEADLINES) ReReferralRequested requested) {
        arm.from(requested.on(), preparation(requested.caseId()));
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) ReReferralEnded ended) {
        end.cancel(ended.caseId(), Set.of(RuleKeys.PREPARATION, RuleKeys.HANDOVER), ended.on(), "re-referral-ended");
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) AppealReceived received) {
        arm.from(received.on(), Duty.of(received.caseId(), RuleKeys.REASSESSMENT));
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) AppealReassessed reassessed) {
        end.meet(Duty.of(reassessed.caseId(), RuleKeys.REASSESSMENT), reassessed.on());
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) SuspensionsChanged changed) {
        pause.on(changed);
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) CaseClosed closed) {
        end.cancelAll(closed.caseId(), closed.on(), "case-closed");
    }

    private static Duty preparation(UUID caseId) {
        return Duty.of(caseId, RuleKeys.PREPARATION);
    }

    private static Duty handover(UUID caseId) {
        return Duty.of(caseId, RuleKeys.HANDOVER);
    }

    private static Duty firstMeeting(UUID caseId) {
        return Duty.of(caseId, RuleKeys.FIRST_MEETING);
    }

    private static Duty planFollowUp(UUID caseId) {
        return Duty.of(caseId, RuleKeys.PLAN_FOLLOW_UP);
    }
}
