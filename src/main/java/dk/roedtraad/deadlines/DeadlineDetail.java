package dk.roedtraad.deadlines;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A deadline with its log.
 *
 * @param deadline the deadline, at the top level of the JSON
 * @param events what happened to it, in order
 */
public record DeadlineDetail(@JsonUnwrapped DeadlineView deadline, List<DeadlineEventView> events) {
}
