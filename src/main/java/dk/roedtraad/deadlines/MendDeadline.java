package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Brings one deadline, or its timer, to where it ought to be. */
@ApplicationScoped
class MendDeadline {

    private static final String SELF_CHECK = "self-check";

    @Inject
    Deadlines deadlines;

    @Inject
    SelfCheck check;

    @Inject
    ArmDeadline arm;

    @Inject
    EndDeadline end;

    @Inject
    RecountDeadline recount;

    @Inject
    CaseClock clock;

    /** Whoever keeps the timers sets them where a deadline that is told of ought to have them. */
    void perform(CaseFacts file, Finding wrong) {
        switch (wrong.kind()) {
            case DEADLINE_MISSING -> armMissing(file, wrong.duty());
            case DEADLINE_NOT_OWED -> end.cancel(wrong.duty(), clock.today(), SELF_CHECK);
            case DATES_DIFFER -> recount.perform(deadlines.get(wrong.deadlineId()), SELF_CHECK);
            case TIMER_WITHOUT_DEADLINE -> end.tell(wrong.duty());
            case TIMER_DIFFERS, TIMER_MISSING -> recount.tell(deadlines.get(wrong.deadlineId()));
        }
    }

    private void armMissing(CaseFacts file, Duty duty) {
        LocalDate anchor = check.anchorOf(file, duty);
        boolean countsBack = duty.rule().equals(RuleKeys.END);
        arm.from(countsBack ? Span.backFrom(file.programmeEndsOn(), file.programmeStartsOn()) : Span.from(anchor),
            duty, SELF_CHECK);
    }
}
