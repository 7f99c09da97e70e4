package dk.roedtraad.reports.flow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A case in a step of the flow; coming back to a step goes on with it.
 *
 * @param caseId the case
 * @param externalReference its reference in the case system
 * @param team its team
 * @param step the step
 * @param enteredOn the day on which it first came to the step
 * @param leftOn the day on which it last left it, or null while it is there
 * @param days how many days it was there in all, so far
 * @param state whether it went on, is there still, or was broken off
 */
public record FlowStay(UUID caseId, String externalReference, String team, FlowStep step, LocalDate enteredOn,
                       LocalDate leftOn, int days, FlowState state) {

    static final List<String> COLUMNS = List.of("Sagsnummer", "Team", "Trin", "Fra", "Til", "Dage", "Status",
        "Sagens id");

    List<?> row() {
        return Arrays.asList(externalReference, team, step.title().da(), enteredOn, leftOn, days, state.title().da(),
            caseId);
    }
}
