package dk.roedtraad.cases;

import dk.roedtraad.rest.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Who the citizen is, how to reach them, and who stands by them. It is told as a whole: what is left out is not so, or
 * no longer.
 *
 * @param name the citizen's name
 * @param cpr ten digits, with or without a hyphen after the sixth; modulus 11 is not asked for, since numbers without
 *     it are valid (CPR-kontoret, since 1 October 2007)
 * @param protectedAddress whether name and address are protected; false when left out
 * @param phone a phone number, or null
 * @param email an e-mail address, or null
 * @param companion bisidder, or null
 * @param partyRepresentative partsrepræsentant, or null
 * @param interpreter the interpreter that the citizen needs, or null
 */
public record CitizenForm(
    @Label(da = "Navn", en = "Name") @NotBlank @Size(max = 200) String name,
    @Label(da = "CPR-nummer", en = "CPR number") @NotNull @Pattern(regexp = "[0-9]{6}-?[0-9]{4}") String cpr,
    @Label(da = "Navne- og adressebeskyttelse", en = "Protected name and address") Boolean protectedAddress,
    @Label(da = "Telefon", en = "Phone") @Size(max = 40) String phone,
    @Label(da = "E-mail", en = "E-mail") @Email @Size(max = 200) String email,
    @Label(da = "Bisidder", en = "Companion") @Valid Companion companion,
    @Label(da = "Partsrepræsentant", en = "Party representative") @Valid PartyRepresentative partyRepresentative,
    @Label(da = "Tolk", en = "Interpreter") @Valid Interpreter interpreter) {

    /**
     * @param pointer where in the request the citizen stands
     * @throws dk.roedtraad.rest.Problem 422 when it cannot be true on that day
     */
    void check(LocalDate today, String pointer) {
        if (partyRepresentative != null) {
            partyRepresentative.requireGiven(today, pointer + "/partyRepresentative");
        }
    }
}
