package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Calendars;
import dk.roedtraad.time.CaseClock;
import dk.roedtraad.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Explains a deadline: counts its day again from its rule, its anchor, what stopped it and what was added to it. */
@ApplicationScoped
class ExplainDeadline {

    @Inject
    Deadlines deadlines;

    @Inject
    Calendars calendars;

    @Inject
    CaseClock clock;

    /** @throws dk.roedtraad.rest.Problem 404 {@code not-found} */
    Explanation of(UUID id) {
        Deadline deadline = deadlines.get(id);
        Pauses pauses = deadlines.pauses(List.of(deadline)).getOrDefault(id, Pauses.NONE);
        WorkingDays days = calendars.at(deadline.calendarVersion());
        return Explanation.of(Situation.of(deadline, pauses, deadlines.log(id), days, clock.today()));
    }
}
