package dk.roedtraad.support;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What a caseworker would like to talk over with other professions.
 *
 * @param question what is asked
 * @param disciplines whose view is asked for
 */
public record SparringRequest(
    @Label(da = "Spørgsmål", en = "Question") @NotBlank @Size(max = 4000) String question,
    @Label(da = "Fagligheder", en = "Disciplines") @NotEmpty Set<@NotNull Discipline> disciplines) {
}
