package dk.roedtraad.cases;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A period in which rules stood or stand still in a case that ran elsewhere.
 *
 * @param ground why
 * @param rules the keys of the rules; left out for those that the ground usually stops
 * @param from the first suspended day
 * @param to the last suspended day, or null until further notice
 * @param reason in the person's own words
 * @param legalBasis the paragraph it rests on
 */
public record SuspensionSoFar(
    @Label(da = "Årsag", en = "Ground") @NotNull SuspensionGround ground,
    @Label(da = "Frister, der sættes på pause", en = "Rules that stand still") @Size(max = 20)
    List<@NotBlank @Size(max = 40) String> rules,
    @Label(da = "Fra og med", en = "From") @NotNull LocalDate from,
    @Label(da = "Til og med", en = "To") LocalDate to,
    @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason,
    @Label(da = "Hjemmel", en = "Legal basis") @NotBlank @Size(max = 500) String legalBasis) {

    SuspendCase.Form form() {
        return new SuspendCase.Form(null, ground, rules, from, to, reason, legalBasis);
    }
}
