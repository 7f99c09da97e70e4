package dk.roedtraad.matching;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What is known of a company.
 *
 * @param cvr the CVR number, eight digits
 * @param pNumber the number of the production unit, ten digits
 * @param name its name
 * @param industry what it does
 * @param contactName the fixed contact person there
 * @param contactPhone how to reach that person
 * @param note what a colleague should know
 */
public record CompanyForm(
    @Label(da = "CVR-nummer", en = "CVR number") @NotNull @Pattern(regexp = "[0-9]{8}") @Size(max = 8) String cvr,
    @Label(da = "P-nummer", en = "P number") @NotNull @Pattern(regexp = "[0-9]{10}") @Size(max = 10) String pNumber,
    @Label(da = "Navn", en = "Name") @NotBlank @Size(max = 200) String name,
    @Label(da = "Branche", en = "Industry") @Size(max = 200) String industry,
    @Label(da = "Kontaktperson", en = "Contact person") @Size(max = 200) String contactName,
    @Label(da = "Kontaktpersonens telefon", en = "Contact person's phone") @Size(max = 40) String contactPhone,
    @Label(da = "Bemærkning", en = "Note") @Size(max = 2000) String note) {
}
