package dk.roedtraad.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The one door through which the features move a case's life cycle; the case must be locked by the act. */
@ApplicationScoped
public class CaseProgress {

    @Inject
    Cases cases;

    @Inject
    Suspensions suspensions;

    @Inject
    Event<PreparationRestarted> restarted;

    @Inject
    EndReReferral endReReferral;

    @Inject
    @Any
    Instance<ClosingObjection> objections;

    /** @return what others may know of the case */
    public CaseFacts facts(UUID caseId) {
        return CaseFacts.of(cases.get(caseId));
    }

    /** Waits for the case's row and keeps it until the transaction ends: for jobs, which do not enter as acts do. */
    public void lock(UUID caseId) {
        cases.locked(caseId);
    }

    /** @return the days on which rules of the case stand still, past ones and those that lie ahead among them */
    public List<SuspendedPeriod> suspended(UUID caseId) {
        return suspensions.of(cases.get(caseId)).stream().map(Suspension::period).toList();
    }

    /** @return the open cases after one, in the order of their ids, so many at most */
    public List<CaseFacts> open(UUID after, int most) {
        return cases.open(after, most).stream().map(CaseFacts::of).toList();
    }

    /** @return the days on which rules of these cases stand still, by case; none for one that was never suspended */
    public Map<UUID, List<SuspendedPeriod>> suspended(Collection<UUID> some) {
        return suspensions.periods(cases.all(some));
    }

    /** @return whether the citizen is sick on the day, as far as is registered */
    public boolean isSick(UUID caseId, LocalDate on) {
        return stoodStill(caseId, SuspensionGround.SICKNESS, on);
    }

    /** @return whether the citizen waits for treatment on the day, as far as is registered */
    public boolean awaitsTreatment(UUID caseId, LocalDate on) {
        return stoodStill(caseId, SuspensionGround.TREATMENT, on);
    }

    private boolean stoodStill(UUID caseId, SuspensionGround why, LocalDate on) {
        return suspended(caseId).stream().anyMatch(period -> period.ground() == why && period.covers(on));
    }

    /** The preparation was found good enough, and a day with the team is booked. */
    public void meetingBooked(UUID caseId, LocalDate on) {
        change(caseId, file -> file.meetingBooked(on));
    }

    /** The team has given an indstilling other than an adjournment: for a ressourceforløb, or for something else. */
    public void recommended(UUID caseId, LocalDate on, boolean programme) {
        change(caseId, file -> file.recommended(on, programme));
    }

    /** The team has adjourned: the same preparation goes on. */
    public void adjourned(UUID caseId) {
        change(caseId, Case::backToPreparation);
    }

    /** The municipality does not follow the indstilling: the team must look again, after a new preparation. */
    public void notFollowed(UUID caseId, LocalDate on) {
        change(caseId, Case::backToPreparation);
        restarted.fire(new PreparationRestarted(caseId, on));
    }

    /**
     * The municipality has granted a programme from one day to another, both included; in a round beside the programme
     * that is a new period, and the only way in which its days change.
     */
    public void granted(UUID caseId, LocalDate from, LocalDate to) {
        change(caseId, file -> file.granted(from, to));
    }

    /** The round with the team beside the programme is over; where none runs, nothing happens. */
    public void reReferralOver(UUID caseId, ReReferralResult result, LocalDate on) {
        endReReferral.perform(caseId, result, on);
    }

    /** The case has got its coordinating caseworker. */
    public void coordinatedBy(UUID caseId, String person) {
        change(caseId, file -> file.responsible().coordinatedBy(person));
    }

    /**
     * It is settled where the case leads; it closes when it is handed back.
     *
     * @throws dk.roedtraad.rest.Problem when something in the case must be ended first
     */
    public void leadsTo(UUID caseId, CaseOutcome outcome) {
        mayClose(caseId);
        cases.get(caseId).leadsTo(outcome);
    }

    private void change(UUID caseId, Consumer<Case> how) {
        Case file = cases.get(caseId);
        how.accept(file);
        cases.standsNow(file);
    }

    void mayClose(UUID caseId) {
        objections.forEach(objection -> objection.raise(caseId));
    }

    /** The next day on which a deadline of the case falls due, or null; kept by the ledger. */
    public void nextDue(UUID caseId, LocalDate on) {
        cases.get(caseId).nextDue(on);
    }
}
