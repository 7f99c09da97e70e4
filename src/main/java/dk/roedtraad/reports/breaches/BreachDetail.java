package dk.roedtraad.reports.breaches;

import java.util.List;

/**
 * A breach with all that was said of it.
 *
 * @param breach the breach
 * @param causes why, from the first version on; the last one holds
 */
public record BreachDetail(BreachEntry breach, List<CauseVersion> causes) {
}
