package dk.roedtraad.rules;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A municipality's own numbers of a rule; they take the place of all of the profile's.
 *
 * @param fromWeek which row of the rule: that which holds from this week of the programme on, from 0; the rule's only
 *     or first row when left out
 * @param amount how far from where counting begins it falls due; negative for a rule that counts back
 * @param unit of what
 * @param warnAmount how far from there it is due soon, negative for back from the due day; no warning when left out
 * @param warnUnit of what
 * @param softAmount how far from there it ought to be done, negative for back from the due day; no such day when left
 *     out
 * @param softUnit of what
 * @param capAmount how far from there an extension may move it; it cannot be extended when left out
 * @param capUnit of what
 * @param roll whether a due day counted in calendar days moves to a working day; as the profile has it when left out
 * @param reason why the municipality wants it so
 */
public record RuleForm(
    @Label(da = "Fra uge i forløbet", en = "From week of the programme") @Min(0) @Max(520) Integer fromWeek,
    @Label(da = "Antal", en = "Amount") @NotNull @Min(-3660) @Max(3660) Integer amount,
    @Label(da = "Enhed", en = "Unit") @NotNull Unit unit,
    @Label(da = "Varsel, antal", en = "Warning, amount") @Min(-3660) @Max(3660) Integer warnAmount,
    @Label(da = "Varsel, enhed", en = "Warning, unit") Unit warnUnit,
    @Label(da = "Blød frist, antal", en = "Soft point, amount") @Min(-3660) @Max(3660) Integer softAmount,
    @Label(da = "Blød frist, enhed", en = "Soft point, unit") Unit softUnit,
    @Label(da = "Højst forlænget til, antal", en = "Extended to at most, amount") @Min(-3660) @Max(3660)
    Integer capAmount,
    @Label(da = "Højst forlænget til, enhed", en = "Extended to at most, unit") Unit capUnit,
    @Label(da = "Flyttes til arbejdsdag", en = "Moves to a working day") Boolean roll,
    @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason) {

    /** @throws Problem 422 {@code rule-number-incomplete} when an amount lacks its unit, or a unit its amount */
    RuleNumbers numbers(Rule profiles) {
        boolean inDays = unit == Unit.CALENDAR_DAYS || unit == Unit.WORKING_DAYS;
        return new RuleNumbers(new Amount(amount, unit), pair(warnAmount, warnUnit, "warn"),
            pair(softAmount, softUnit, "soft"), pair(capAmount, capUnit, "cap"),
            roll == null ? profiles.roll() && inDays : roll);
    }

    private static Amount pair(Integer amount, Unit unit, String name) {
        if ((amount == null) != (unit == null)) {
            throw Problem.unprocessable("rule-number-incomplete", "A number of the rule lacks its unit, or a unit its"
                + " number.", "Give both or neither.").at("/" + name + (unit == null ? "Unit" : "Amount"),
                "is required with the other");
        }
        return amount == null ? null : new Amount(amount, unit);
    }
}
