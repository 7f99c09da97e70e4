package dk.roedtraad.organisation;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a municipality settles for itself; what is left out is as the module proposes.
 *
 * @param noShowsInARow after how many conversations in a row to which the citizen did not come somebody must decide
 *     how contact goes on, 1 to 10; 3 when left out (own proposal)
 * @param smallUnder reports mark a figure about fewer than this many and leave its percentage out, 1 to 50; 5 when left
 *     out (domain notes A9.08, D.5)
 */
@Schema(name = "Settings")
public record SettingsForm(
    @Label(da = "Udeblivelser i træk", en = "No-shows in a row") @Min(1) @Max(10) Integer noShowsInARow,
    @Label(da = "Mindste antal for procenter i rapporter", en = "Fewest for percentages in reports")
    @Min(1) @Max(50) Integer smallUnder) {
}
