package dk.roedtraad.rules;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The municipality's closing days, the whole list.
 *
 * @param days the days, in any order, each once
 * @param reason why the list is as it is now
 */
public record ClosingDaysForm(
    @Label(da = "Lukkedage", en = "Closing days") @NotNull @Size(max = 500) List<@NotNull @Valid ClosingDay> days,
    @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason) {

    /** @throws Problem 422 {@code closing-day-twice} */
    void mustNameEachDayOnce() {
        Set<LocalDate> seen = new HashSet<>();
        for (int place = 0; place < days.size(); place++) {
            if (!seen.add(days.get(place).day())) {
                throw Problem.unprocessable("closing-day-twice", "A closing day is named more than once.",
                    "Name each day once.").at("/days/" + place + "/day", "is named before");
            }
        }
    }
}
