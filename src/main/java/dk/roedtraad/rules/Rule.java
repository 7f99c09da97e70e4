package dk.roedtraad.rules;

import dk.roedtraad.tasks.Performer;
import java.time.LocalDate;

/**
 * A rule of a profile: by when something is to be done. It keeps the wording by which it set a deadline, so that a
 * later wording changes no deadline that runs.
 *
 * @param key the rule's name in every profile, one of {@link RuleKeys}
 * @param version which wording of the rule this is
 * @param profile the profile it belongs to
 * @param title what it is about, Danish
 * @param anchor the event it counts from
 * @param delay how far after the anchor the count begins, or null for at once
 * @param amount how far from there it falls due
 * @param warn how far from there it is due soon, or null; a negative one in a rule that counts on counts back from the
 *     due day
 * @param soft how far from there it ought to be done, or null; a negative one as in {@code warn}
 * @param cap how far from there an extension may move it, or null when it cannot be extended
 * @param roll whether a due day counted in days moves to a working day
 * @param owner which of the case's people is to keep it
 * @param suspendable whether it may stand still
 * @param effect what it means that its last day has passed
 * @param stage for which part of the programme it is meant, or null for all of a case
 * @param inForceUntil the day from which on nothing is anchored by it any more, or null while it is in force
 * @param origin what it rests on
 * @param source the page or paragraph it is taken from
 */
public record Rule(String key, String version, String profile, String title, Anchor anchor, Amount delay,
                   Amount amount, Amount warn, Amount soft, Amount cap, boolean roll, Performer owner,
                   boolean suspendable, Effect effect, Stage stage, LocalDate inForceUntil, Origin origin,
                   String source) {

    /** A wording from before effects were told apart is of a deadline proper. */
    public Rule {
        effect = effect == null ? Effect.BREACH : effect;
    }

    /** @return whether it counts back from its anchor */
    public boolean countsBack() {
        return amount.amount() < 0;
    }

    /** @return whether the day to which it has counted moves on to a working day; counted working days are such days */
    public boolean rollsOn() {
        return roll && amount.unit() == Unit.CALENDAR_DAYS && !countsBack();
    }

    /** @return the first week of the programme in which this row holds; 0 when it holds from the beginning */
    int firstWeek() {
        return stage == null || stage.fromWeek() == null ? 0 : stage.fromWeek();
    }

    /**
     * @param anchored the day of the anchor
     * @param programmeStart the programme's first day, or null while there is none
     * @return whether what is anchored on the day is anchored by this row
     */
    public boolean holds(LocalDate anchored, LocalDate programmeStart) {
        boolean inForce = inForceUntil == null || anchored.isBefore(inForceUntil);
        return inForce && (stage == null || programmeStart != null && stage.covers(anchored, programmeStart));
    }
}
