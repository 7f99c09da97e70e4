package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.rules.Rulebook;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Lets a duty's deadline run, by the rule as it is today. */
@ApplicationScoped
class ArmDeadline {

    /** Why a deadline gives way to one that counts from a later event of the same kind. */
    static final String ANCHOR_MOVED = "anchor-moved";

    @Inject
    Deadlines deadlines;

    @Inject
    Rulebook rulebook;

    @Inject
    CaseProgress progress;

    @Inject
    Standstill standstill;

    @Inject
    DeadlineLog log;

    @Inject
    CaseClock clock;

    /**
     * Counts from an anchor. A deadline of the duty that already runs from that day or a later one stays; one that
     * runs from an earlier day gives way. A profile without the rule has no such deadline.
     */
    void from(LocalDate anchor, Duty duty) {
        from(Span.from(anchor), duty, null);
    }

    /**
     * Counts from where it hangs, as {@link #from(LocalDate, Duty)}.
     *
     * @param reason why it runs, as a stable code, or null when its anchor says so
     */
    void from(Span span, Duty duty, String reason) {
        Optional<Deadline> running = deadlines.running(duty);
        if (running.isPresent() && stays(running.get().span().anchor(), span)) {
            return;
        }
        CaseFacts file = progress.facts(duty.caseId());
        rulebook.rule(file.profile(), duty.rule(), span.anchor(), stagesFrom(file, duty, span.anchor()))
            .ifPresent(rule -> {
            Schedule schedule = standstill.scheduleOf(rule, span);
            running.ifPresent(old -> log.end(old, Ending.SUPERSEDED, span.from(), ANCHOR_MOVED));
            Course course = standstill.of(duty.caseId(), schedule);
            log.arm(new Deadline(duty, file.team(), schedule, course), course.pauses(), reason);
        });
    }

    /** Counts from an anchor, as {@link #from(LocalDate, Duty)}, unless the day on which it falls due has passed. */
    void fromUnlessPassed(LocalDate anchor, Duty duty, String reason) {
        CaseFacts file = progress.facts(duty.caseId());
        Span span = Span.from(anchor);
        rulebook.rule(file.profile(), duty.rule(), anchor, stagesFrom(file, duty, anchor))
            .map(rule -> standstill.of(duty.caseId(), standstill.scheduleOf(rule, span)))
            .filter(course -> course.dueOn() == null || !course.dueOn().isBefore(clock.today()))
            .ifPresent(course -> from(span, duty, reason));
    }

    /**
     * The day from which a programme's stages count. While the citizen waits for treatment contact is less frequent
     * (domain D.4): as in the programme's last stage (own proposal).
     */
    private LocalDate stagesFrom(CaseFacts file, Duty duty, LocalDate anchor) {
        boolean treatment = duty.rule().equals(RuleKeys.CONTACT) && progress.awaitsTreatment(file.id(), anchor);
        return treatment ? LocalDate.EPOCH : file.programmeStartsOn();
    }

    /** Counts from another day in the place of one that has just ended, extended as that was. */
    void instead(Deadline former, Span span, String reason) {
        Duty duty = former.duty();
        CaseFacts file = progress.facts(duty.caseId());
        LocalDate stages = stagesFrom(file, duty, span.anchor());
        rulebook.rule(file.profile(), duty.rule(), span.anchor(), stages).ifPresent(rule -> {
            Schedule schedule = standstill.scheduleOf(rule, span).extendedBy(former.extendedDays());
            Course course = standstill.of(duty.caseId(), schedule);
            log.armInstead(former, new Deadline(duty, file.team(), schedule, course), course.pauses(), reason);
        });
    }

    /** What counts back from a day follows that day wherever it moves. */
    private static boolean stays(LocalDate anchoredOn, Span span) {
        return span.from().isBefore(span.anchor()) ? anchoredOn.equals(span.anchor())
            : !anchoredOn.isBefore(span.anchor());
    }
}
