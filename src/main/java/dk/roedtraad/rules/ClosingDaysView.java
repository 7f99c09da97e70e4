package dk.roedtraad.rules;

import java.time.Instant;
import java.util.List;

/**
 * A list of closing days as the API shows it.
 *
 * @param version which list it is, from 1; 0 when none was ever settled
 * @param days the days, in their order
 * @param reason why it was settled, or null when none ever was
 * @param settledBy who settled it, or null when none ever was
 * @param settledAt when it was settled, or null when none ever was
 */
public record ClosingDaysView(int version, List<ClosingDay> days, String reason, String settledBy,
                              Instant settledAt) {

    static final ClosingDaysView NONE = new ClosingDaysView(0, List.of(), null, null, null);
}
