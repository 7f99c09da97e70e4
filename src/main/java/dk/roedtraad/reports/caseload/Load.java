package dk.roedtraad.reports.caseload;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Open cases on a person or a team.
 *
 * @param cases how many there are
 * @param intensive how many of them follow the profile with weekly conversations
 * @param onHold how many of them an authority has put on hold today
 */
record Load(int cases, int intensive, int onHold) {

    static final Load NONE = new Load(0, 0, 0);

    /** With weekly conversations a caseworker has 25 participants at most (På rette vej, p. 14, A10.02). */
    static final String INTENSIVE_PROFILE = "paa-rette-vej";

    private static final int MOST = 45;

    private static final int MOST_INTENSIVE = 25;

    private static final int MANY = 40;

    private static final int FEWEST = 35;

    Load plus(Load other) {
        return new Load(cases + other.cases, intensive + other.intensive, onHold + other.onHold);
    }

    /** @return the cases as ordinary ones: 25 intensive ones fill a person as 45 others do (own proposal) */
    BigDecimal weighted() {
        return BigDecimal.valueOf(weight()).divide(BigDecimal.valueOf(MOST_INTENSIVE), 1, RoundingMode.HALF_UP);
    }

    LoadLevel level() {
        if (weight() > MOST * MOST_INTENSIVE) {
            return LoadLevel.OVER;
        }
        if (weight() > MANY * MOST_INTENSIVE) {
            return LoadLevel.HIGH;
        }
        return weight() < FEWEST * MOST_INTENSIVE ? LoadLevel.ROOM : LoadLevel.WITHIN;
    }

    private int weight() {
        return (cases - intensive) * MOST_INTENSIVE + intensive * MOST;
    }
}
