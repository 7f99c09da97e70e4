package dk.roedtraad.cases;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The citizen needs an interpreter.
 *
 * @param language into which language, sign language included
 */
public record Interpreter(@Label(da = "Sprog", en = "Language") @NotBlank @Size(max = 100) String language) {
}
