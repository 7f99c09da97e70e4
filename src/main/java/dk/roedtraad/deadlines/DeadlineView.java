package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Anchor;
import dk.roedtraad.rules.Effect;
import dk.roedtraad.rules.Origin;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.tasks.Performer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A deadline as the API shows it.
 *
 * @param id the deadline
 * @param caseId the case
 * @param subjectId what within the case it is about, or null
 * @param team the team the case lies with
 * @param rule the rule's key
 * @param ruleVersion the version of the rule that set it
 * @param title what it is about, Danish
 * @param owner which of the case's people is to keep it
 * @param origin what the rule rests on
 * @param source the page or paragraph it is taken from
 * @param anchor the event it counts from
 * @param anchoredOn the day of that event
 * @param warnOn from when it is due soon, or null
 * @param softOn by when it ought to be done, or null
 * @param effect what it means that its due day has passed
 * @param plannedDueOn the due day as the rule set it
 * @param extendedDays by how many calendar days it was extended beyond that
 * @param dueOn the last day on which it is kept, or null while it is suspended
 * @param state how it stands today
 * @param metOn the day on which what was owed was done, or null
 * @param waivedOn the day from which on nothing was owed any more, since it was waived, or null
 * @param registeredAt when it was registered that it was met or waived, or null
 * @param daysOver days it is or was exceeded by, those on which it stood still left out; 0 when it was kept
 * @param breachNotedDueOn the due day of the breach that was noted last, be it that the deadline has moved since; or
 *     null
 * @param remainingDays how many days are left of it when it runs on, while it stands still until further notice; else
 *     null. In working days when the rule counts those
 * @param pauses the days on which it stands still, the earliest first; those that lie ahead among them
 */
public record DeadlineView(UUID id, UUID caseId, UUID subjectId, String team, String rule, String ruleVersion,
                           String title, Performer owner, Origin origin, String source, Anchor anchor,
                           LocalDate anchoredOn, LocalDate warnOn, LocalDate softOn, Effect effect,
                           LocalDate plannedDueOn, int extendedDays, LocalDate dueOn, DeadlineState state,
                           LocalDate metOn, LocalDate waivedOn, Instant registeredAt, long daysOver,
                           LocalDate breachNotedDueOn, Integer remainingDays, List<Pause> pauses) {

    static DeadlineView of(Deadline deadline, Pauses pauses, LocalDate today) {
        Standing standing = deadline.standing(pauses);
        Duty duty = deadline.duty();
        Rule rule = deadline.terms();
        return new DeadlineView(deadline.id(), duty.caseId(), duty.subjectId(), deadline.team(), duty.rule(),
            rule.version(), rule.title(), rule.owner(), rule.origin(), rule.source(), rule.anchor(),
            deadline.span().anchor(), deadline.warnOn(), deadline.softOn(), rule.effect(), deadline.plannedDueOn(),
            deadline.extendedDays(), deadline.dueOn(), standing.state(today), deadline.metOn(), deadline.waivedOn(),
            deadline.metOn() == null && deadline.waivedOn() == null ? null : deadline.endedAt(),
            standing.daysOver(today), deadline.rungs().breachDueOn(), deadline.remainingDays(), pauses.inOrder());
    }
}
