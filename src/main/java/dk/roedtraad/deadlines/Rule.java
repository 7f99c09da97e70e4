package dk.roedtraad.deadlines;

import dk.roedtraad.tasks.Performer;

/**
 * A rule of a profile: by when something is to be done.
 *
 * @param key the rule's name in every profile, such as F-PREP
 * @param version which wording of the rule this is
 * @param profile the profile it belongs to
 * @param title what it is about, Danish
 * @param anchor the event it counts from
 * @param amount how far from the anchor it falls due
 * @param warn how far from the anchor it is due soon, or null
 * @param soft how far from the anchor it ought to be done, or null
 * @param roll whether a due day counted in days moves to a working day
 * @param owner which of the case's people is to keep it
 * @param suspendable whether it may stand still
 * @param origin what it rests on
 * @param source the page or paragraph it is taken from
 */
public record Rule(String key, String version, String profile, String title, Anchor anchor, Amount amount,
                   Amount warn, Amount soft, boolean roll, Performer owner, boolean suspendable, Origin origin,
                   String source) {

    boolean countsBack() {
        return amount.amount() < 0;
    }

    /** Whether the day to which it has counted moves on to a working day; counted working days are such days. */
    boolean rollsOn() {
        return roll && amount.unit() == Unit.CALENDAR_DAYS && !countsBack();
    }
}
