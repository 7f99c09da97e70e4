package dk.roedtraad.cases;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Bisidder: whom the citizen brings along (forvaltningsloven § 8).
 *
 * @param name the companion's name
 * @param phone a phone number, or null
 */
public record Companion(
    @Label(da = "Navn", en = "Name") @NotBlank @Size(max = 200) String name,
    @Label(da = "Telefon", en = "Phone") @Size(max = 40) String phone) {
}
