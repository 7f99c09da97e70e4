package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Amount;
import dk.roedtraad.rules.Anchor;
import dk.roedtraad.rules.Origin;
import dk.roedtraad.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a deadline came by its day: the parts from which the day is counted again, what became of it, and the same as a
 * sentence.
 *
 * @param rule the rule's key
 * @param version the version of the rule that set it
 * @param title what it is about, Danish
 * @param origin what the rule rests on
 * @param source the page or paragraph it is taken from
 * @param ownProposal whether the number is our own proposal, and no source's
 * @param anchor the event it counts from
 * @param delay how far after the anchor the count begins, or null for at once
 * @param amount how much is counted; negative when it counts back
 * @param countedTo the day to which that leads
 * @param plannedDueOn the due day as the rule sets it
 * @param rolled why the due day is not the day that was counted to, or null
 * @param holidaysSkipped holidays and closing days within the count that it does not count
 * @param suspensions the periods on which it stood still, as far as they moved it
 * @param extensions by what it was extended
 * @param warnOn from when it is due soon, or null
 * @param softOn by when it ought to be done, or null
 * @param dueOn the last day on which it is kept, counted again from all of this; null while it stands still until
 *     further notice
 * @param state how it stands today
 * @param metOn the day on which what was owed was done, or null
 * @param registeredOn the day on which its end was registered, or null while it runs
 * @param daysOver days it is or was exceeded by, those on which it stood still left out
 * @param breachNoted the breach that was noted last, be it that the due day has moved since; or null
 * @param sentence all of it in a sentence
 */
public record Explanation(String rule, String version, String title, Origin origin, String source,
                          boolean ownProposal, From anchor, Amount delay, Amount amount, LocalDate countedTo,
                          LocalDate plannedDueOn, Rolled rolled, List<Skipped> holidaysSkipped,
                          List<StoodStill> suspensions, List<Extended> extensions, LocalDate warnOn, LocalDate softOn,
                          LocalDate dueOn, DeadlineState state, LocalDate metOn, LocalDate registeredOn,
                          long daysOver, Noted breachNoted, InWords sentence) {

    static Explanation of(Situation facts) {
        Rule rule = facts.rule();
        Reckoning counted = facts.counted();
        Course course = counted.course();
        Standing standing = facts.standing();
        From anchor = new From(rule.anchor(), Tongue.DANISH.anchor(rule.anchor()), Tongue.ENGLISH.anchor(rule.anchor()),
            counted.schedule().span().anchor());
        return new Explanation(rule.key(), rule.version(), rule.title(), rule.origin(), rule.source(),
            rule.origin() == Origin.OWN_PROPOSAL, anchor, rule.delay(), rule.amount(), counted.countedTo(),
            counted.schedule().dueOn(), counted.rolled(), counted.skipped(), counted.stoodStill(),
            facts.extensions().stream().map(Extended::of).toList(), course.warnOn(), course.softOn(), course.dueOn(),
            facts.state(), standing.metOn(), standing.endedOn(), standing.daysOver(facts.today()),
            facts.noted(), new InWords(Sentence.in(Tongue.DANISH, facts), Sentence.in(Tongue.ENGLISH, facts)));
    }

    /**
     * The event that a deadline counts from.
     *
     * @param event the event
     * @param da in Danish
     * @param en in English
     * @param on its day
     */
    public record From(Anchor event, String da, String en, LocalDate on) {
    }

    /**
     * A due day that moved on to a working day.
     *
     * @param from the day that was counted to
     * @param to the working day
     * @param because why nobody is at work on the first of them, Danish
     */
    public record Rolled(LocalDate from, LocalDate to, String because) {
    }

    /**
     * A day that is not counted.
     *
     * @param day the day
     * @param name what it is called, Danish
     */
    public record Skipped(LocalDate day, String name) {
    }

    /**
     * Days on which a deadline stood still.
     *
     * @param from the first of them
     * @param to the last of them, or null until further notice
     * @param days how many days the deadline moved by them, in working days when the rule counts those; null until
     *     further notice
     */
    public record StoodStill(LocalDate from, LocalDate to, Integer days) {
    }

    /**
     * Calendar days that somebody allowed on top.
     *
     * @param days how many
     * @param on the day on which it was allowed
     * @param by who registered it
     * @param authority who allowed it
     * @param reason why, in the person's words
     */
    public record Extended(int days, LocalDate on, String by, String authority, String reason) {

        static Extended of(Extension told) {
            return new Extended(told.days(), told.on(), told.by(), told.why().authority(), told.why().reason());
        }
    }

    /**
     * A breach that was noted.
     *
     * @param dueOn the due day of which it was one
     * @param on the day on which it was noted
     */
    @Schema(name = "NotedBreach")
    public record Noted(LocalDate dueOn, LocalDate on) {
    }

    /**
     * The explanation in words.
     *
     * @param da in Danish
     * @param en in English
     */
    public record InWords(String da, String en) {
    }
}
