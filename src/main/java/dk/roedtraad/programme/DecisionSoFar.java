package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The municipality's decision to grant the programme that is carried on.
 *
 * @param decidedOn the day of the decision
 * @param startsOn the programme's first day, which may lie ahead
 * @param endsOn the programme's last day
 * @param reason why, or null
 */
public record DecisionSoFar(
    @Label(da = "Afgørelsesdato", en = "Date of decision") @NotNull LocalDate decidedOn,
    @Label(da = "Forløbet starter", en = "Programme starts on") @NotNull LocalDate startsOn,
    @Label(da = "Forløbet slutter", en = "Programme ends on") @NotNull LocalDate endsOn,
    @Label(da = "Begrundelse", en = "Reason") @Size(max = 2000) String reason) {
}
