package dk.roedtraad.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the self-check found.
 *
 * @param checkedAt when it began
 * @param cases how many running cases were looked at
 * @param found how many things are not as they ought to be
 * @param byKind the same by what is wrong
 * @param findings the first 500 of them, by case
 */
public record SelfCheckReport(Instant checkedAt, int cases, int found, Map<Finding.Kind, Long> byKind,
                              List<Finding> findings) {
}
