package dk.roedtraad.reports.flow;

import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.cases.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A case's way through the phases, told by the days of its acts.
 *
 * <p>It is in preparation from the day on which that started until its meeting is booked; before the meeting until the
 * team gives its indstilling; before the decision until the municipality grants a programme; and in the programme from
 * the programme's first day until the case is closed. An adjournment, and a decision that does not follow the
 * indstilling, lead back to the preparation. Rounds with the team beside the programme leave it where it is.
 */
final class Way {

    private static final Set<CaseOutcome> BROKEN_OFF = EnumSet.of(CaseOutcome.WITHDRAWN, CaseOutcome.MOVED,
        CaseOutcome.DECEASED);

    private final List<Stay> stays = new ArrayList<>();

    private Stay now;

    Way(LocalDate preparationStartedOn) {
        now = Stay.open(Phase.PREPARATION, preparationStartedOn);
    }

    Phase phase() {
        return now == null ? Phase.CLOSED : now.phase();
    }

    /** A meeting was booked; one booked in the place of another changes nothing. */
    void booked(LocalDate on) {
        if (phase() == Phase.PREPARATION) {
            goOn(Phase.MEETING, on, on);
        }
    }

    /** The team gave its indstilling or adjourned. Without a known booking, what came before has no known length. */
    void recommended(LocalDate on, boolean adjourned) {
        Phase next = adjourned ? Phase.PREPARATION : Phase.DECISION;
        if (phase() == Phase.PREPARATION) {
            now = Stay.open(next, on);
        } else if (phase() == Phase.MEETING) {
            goOn(next, on, on);
        }
    }

    void notFollowed(LocalDate on) {
        if (phase() == Phase.DECISION) {
            goOn(Phase.PREPARATION, on, on);
        }
    }

    void granted(LocalDate on, LocalDate startsOn) {
        if (phase() == Phase.DECISION) {
            goOn(Phase.PROGRAMME, on, startsOn);
        }
    }

    /** The case was taken over in its programme, and of what came before nothing is known but the decision. */
    void takenOverInProgramme(LocalDate startsOn) {
        now = Stay.open(Phase.PROGRAMME, startsOn);
    }

    /** Whoever is closed before the decision has not gone on, and neither has who left, moved or died. */
    void closed(LocalDate on, CaseOutcome outcome) {
        boolean wentOn = (phase() == Phase.DECISION || phase() == Phase.PROGRAMME) && !BROKEN_OFF.contains(outcome);
        stays.add(now.until(on, wentOn));
        now = null;
    }

    /** @return the phases as it went through them, the one in which it is last */
    List<Stay> stays() {
        List<Stay> all = new ArrayList<>(stays);
        if (now != null) {
            all.add(now);
        }
        return all;
    }

    private void goOn(Phase next, LocalDate left, LocalDate entered) {
        stays.add(now.until(left, true));
        now = Stay.open(next, entered);
    }
}
