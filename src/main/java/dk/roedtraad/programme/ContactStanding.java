package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.CaseViewPart;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** How the contact with a citizen in a programme stands; counted from what was recorded, never kept (A3.31, D.4). */
@ApplicationScoped
class ContactStanding implements CaseViewPart {

    /** Ways to try one after the other (A3.31); the order is an own proposal. */
    private static final Set<ContactChannel> LADDER = EnumSet.of(ContactChannel.PHONE, ContactChannel.SMS,
        ContactChannel.OTHER_PLACE, ContactChannel.HOME_VISIT, ContactChannel.NETWORK);

    @Inject
    ProgrammeJournal journal;

    @Inject
    CaseProgress progress;

    @Inject
    Organisation organisation;

    @Inject
    CaseClock clock;

    /**
     * How the contact stands.
     *
     * @param lastContactOn the last day on which the citizen was met or reached, or null
     * @param noShowsInARow how many conversations the citizen has missed since the last one that was held
     * @param decisionNeeded whether they are so many that the next recovery of contact must say how to go on
     * @param notYetTried ways to reach the citizen that were not tried since then, in the order to try them
     * @param byPhone whether the citizen is sick today, so that conversations are by phone
     */
    public record Contact(LocalDate lastContactOn, int noShowsInARow, boolean decisionNeeded,
                          List<ContactChannel> notYetTried, boolean byPhone) {
    }

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public Object of(UUID caseId) {
        return progress.facts(caseId).phase() == Phase.PROGRAMME ? contact(caseId) : null;
    }

    /** @return whether the citizen has missed so many conversations in a row that somebody must decide how to go on */
    boolean needsDecision(UUID caseId) {
        return journal.missedSince(caseId, journal.lastHeld(caseId)) >= organisation.noShowsInARow();
    }

    private Contact contact(UUID caseId) {
        LocalDate held = journal.lastHeld(caseId);
        int missed = journal.missedSince(caseId, held);
        List<ContactRecovery> tried = missed == 0 ? List.of() : journal.recoveriesSince(caseId, held);
        boolean decisionNeeded = missed > 0 && missed >= organisation.noShowsInARow();
        return new Contact(lastOf(held, journal.lastMeeting(caseId), tried), missed, decisionNeeded,
            missed == 0 ? List.of() : notYetTried(tried), progress.isSick(caseId, clock.today()));
    }

    static LocalDate lastOf(LocalDate held, LocalDate met, List<ContactRecovery> tried) {
        Stream<LocalDate> reached = tried.stream().flatMap(recovery -> recovery.attempts().stream())
            .filter(ContactAttempt::reached).map(ContactAttempt::on);
        return Stream.concat(Stream.of(held, met).filter(Objects::nonNull), reached)
            .max(Comparator.naturalOrder()).orElse(null);
    }

    static List<ContactChannel> notYetTried(List<ContactRecovery> tried) {
        Set<ContactChannel> rest = EnumSet.copyOf(LADDER);
        tried.forEach(recovery -> recovery.attempts().forEach(attempt -> rest.remove(attempt.channel())));
        return List.copyOf(rest);
    }
}
