package dk.roedtraad.cases;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Partsrepræsentant: who acts for the citizen (forvaltningsloven § 8).
 *
 * @param name the representative's name
 * @param phone a phone number, or null
 * @param email an e-mail address, or null
 * @param authorityGivenOn the day of the power of attorney, today or earlier; null when none was asked for
 */
public record PartyRepresentative(
    @Label(da = "Navn", en = "Name") @NotBlank @Size(max = 200) String name,
    @Label(da = "Telefon", en = "Phone") @Size(max = 40) String phone,
    @Label(da = "E-mail", en = "E-mail") @Email @Size(max = 200) String email,
    @Label(da = "Fuldmagt givet den", en = "Authority given on") LocalDate authorityGivenOn) {

    /**
     * @param pointer where in the form the representative stands
     * @throws Problem 422 {@code authority-in-future}
     */
    void requireGiven(LocalDate today, String pointer) {
        if (authorityGivenOn != null && authorityGivenOn.isAfter(today)) {
            throw Problem.unprocessable("authority-in-future", "The power of attorney lies after today.",
                "Give today or an earlier day, or leave it out until it is given.")
                .at(pointer + "/authorityGivenOn", "must be today or earlier");
        }
    }
}
