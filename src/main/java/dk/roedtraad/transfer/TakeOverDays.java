package dk.roedtraad.transfer;

import dk.roedtraad.cases.SuspensionSoFar;
import dk.roedtraad.matching.PlacementSoFar;
import dk.roedtraad.meetings.MeetingSoFar;
import dk.roedtraad.plans.PlansSoFar.PlanSoFar;
import dk.roedtraad.preparation.PreparationSoFar;
import dk.roedtraad.programme.DecisionSoFar;
import java.time.LocalDate;

/** In which order the days of a case lie that was begun elsewhere. */
final class TakeOverDays {

    /** A programme granted before 2022 lasted at most five years; since then, three. */
    private static final int MOST_YEARS = 5;

    /** Own proposal: what lies further ahead is a slip of the pen. */
    private static final int MOST_YEARS_AHEAD = 1;

    private final TakeOverForm form;

    private final LocalDate today;

    private final DayOrder days;

    private TakeOverDays(TakeOverForm form, LocalDate today) {
        this.form = form;
        this.today = today;
        this.days = new DayOrder(form.preparationStartedOn(), today);
    }

    /** @throws dk.roedtraad.rest.Problem 422 {@code takeover-dates-impossible} */
    static void check(TakeOverForm form, LocalDate today) {
        TakeOverDays all = new TakeOverDays(form, today);
        all.days.happened("/preparationStartedOn", form.preparationStartedOn());
        all.ofThePreparation();
        all.ofTheMeeting();
        all.ofTheDecision();
        all.ofTheDocuments();
        all.ofTheProgramme();
        all.ofTheSuspensions();
        all.days.refuse();
    }

    private void ofThePreparation() {
        PreparationSoFar preparation = form.preparation();
        if (preparation == null) {
            return;
        }
        if (preparation.involvement() != null) {
            days.happenedInCase("/preparation/involvement/occurredOn", preparation.involvement().occurredOn());
        }
        if (preparation.certificate() != null) {
            String pointer = "/preparation/certificate";
            days.happenedInCase(pointer + "/requestedOn", preparation.certificate().requestedOn())
                .happened(pointer + "/receivedOn", preparation.certificate().receivedOn())
                .notBefore(pointer + "/requestedOn", preparation.certificate().requestedOn(),
                    pointer + "/receivedOn", preparation.certificate().receivedOn());
        }
        if (preparation.preparatoryPart() != null) {
            days.happenedInCase("/preparation/preparatoryPart/writtenOn", preparation.preparatoryPart().writtenOn());
        }
    }

    private void ofTheMeeting() {
        MeetingSoFar meeting = form.meeting();
        if (meeting == null) {
            return;
        }
        days.happenedInCase("/meeting/bookedOn", meeting.bookedOn())
            .notBefore("/meeting/bookedOn", meeting.bookedOn(), "/meeting/plannedOn", meeting.plannedOn())
            .notAfter(today.plusYears(MOST_YEARS_AHEAD), "/meeting/plannedOn", meeting.plannedOn())
            .happenedInCase("/meeting/heldOn", meeting.heldOn())
            .notBefore("/meeting/bookedOn", meeting.bookedOn(), "/meeting/heldOn", meeting.heldOn());
        if (meeting.recommendation() != null) {
            String pointer = "/meeting/recommendation";
            sinceTheMeeting(pointer + "/recommendedOn", meeting.recommendation().recommendedOn());
            sinceTheMeeting(pointer + "/handedOverOn", meeting.recommendation().handedOverOn());
        }
    }

    private void ofTheDecision() {
        sinceTheMeeting("/threePartyMeetingOn", form.threePartyMeetingOn());
        sinceTheMeeting("/firstMeetingOn", form.firstMeetingOn());
        DecisionSoFar decision = form.decision();
        if (decision == null) {
            return;
        }
        sinceTheMeeting("/decision/decidedOn", decision.decidedOn());
        days.notBefore("/decision/decidedOn", decision.decidedOn(), "/decision/startsOn", decision.startsOn())
            .notAfter(decision.decidedOn().plusYears(MOST_YEARS_AHEAD), "/decision/startsOn", decision.startsOn())
            .notBefore("/decision/startsOn", decision.startsOn(), "/decision/endsOn", decision.endsOn())
            .notAfter(decision.startsOn().plusYears(MOST_YEARS), "/decision/endsOn", decision.endsOn())
            .happened("/firstEffortOn", form.firstEffortOn())
            .notBefore("/decision/startsOn", decision.startsOn(), "/firstEffortOn", form.firstEffortOn());
    }

    private void sinceTheMeeting(String pointer, LocalDate day) {
        days.happenedInCase(pointer, day)
            .notBefore("/meeting/heldOn", form.meeting() == null ? null : form.meeting().heldOn(), pointer, day);
    }

    private void ofTheDocuments() {
        if (form.cv() != null) {
            days.happened("/cv/writtenOn", form.cv().writtenOn());
        }
        if (form.jobGoals() != null) {
            days.happened("/jobGoals/writtenOn", form.jobGoals().writtenOn());
        }
        PlanSoFar plan = form.indsatsplan();
        if (plan != null) {
            days.happenedInCase("/indsatsplan/agreedOn", plan.agreedOn());
            if (plan.lastFollowUp() != null) {
                days.happened("/indsatsplan/lastFollowUp/occurredOn", plan.lastFollowUp().occurredOn())
                    .notBefore("/indsatsplan/agreedOn", plan.agreedOn(), "/indsatsplan/lastFollowUp/occurredOn",
                        plan.lastFollowUp().occurredOn());
            }
        }
    }

    private void ofTheProgramme() {
        if (form.lastConversation() != null) {
            days.happenedInCase("/lastConversation/occurredOn", form.lastConversation().occurredOn())
                .notBefore("/lastConversation/occurredOn", form.lastConversation().occurredOn(),
                    "/lastConversation/nextConversationOn", form.lastConversation().nextConversationOn());
        }
        for (int n = 0; n < form.placements().size(); n++) {
            ofThePlacement("/placements/" + n, form.placements().get(n));
        }
        for (int n = 0; n < form.measurements().size(); n++) {
            days.happened("/measurements/" + n + "/occurredOn", form.measurements().get(n).occurredOn());
        }
        for (int n = 0; n < form.surveys().size(); n++) {
            days.happened("/surveys/" + n + "/occurredOn", form.surveys().get(n).occurredOn());
        }
    }

    private void ofTheSuspensions() {
        for (int n = 0; n < form.suspensions().size(); n++) {
            SuspensionSoFar one = form.suspensions().get(n);
            String from = "/suspensions/" + n + "/from";
            days.notBefore("/preparationStartedOn", form.preparationStartedOn(), from, one.from())
                .notBefore(from, one.from(), "/suspensions/" + n + "/to", one.to());
            if (one.to() == null) {
                days.happened(from, one.from());
            }
        }
    }

    private void ofThePlacement(String pointer, PlacementSoFar placement) {
        days.happenedInCase(pointer + "/agreedOn", placement.agreedOn())
            .happened(pointer + "/endedOn", placement.endedOn())
            .notBefore(pointer + "/agreedOn", placement.agreedOn(), pointer + "/endedOn", placement.endedOn())
            .notAfter(placement.agreedOn().plusYears(MOST_YEARS_AHEAD), pointer + "/agreement/startsOn",
                placement.agreement().startsOn());
        for (int n = 0; n < placement.followUps().size(); n++) {
            String visit = pointer + "/followUps/" + n + "/occurredOn";
            days.happened(visit, placement.followUps().get(n).occurredOn())
                .notBefore(pointer + "/agreedOn", placement.agreedOn(), visit,
                    placement.followUps().get(n).occurredOn());
        }
    }
}
