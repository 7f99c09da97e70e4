package dk.roedtraad.meetings;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A day of the team that cases can be booked onto.
 *
 * @param heldOn the day; one that has passed is for cases registered late
 * @param startsAt when the first case begins, such as 09:00
 * @param place where the team meets
 * @param team the id of the rehabilitation team
 * @param capacity how many cases the day has room for
 * @param minutesPerCase how long each case has, in minutes; about half an hour is usual (B.3)
 */
public record MeetingForm(
    @Label(da = "Dato", en = "Date") @NotNull LocalDate heldOn,
    @Label(da = "Første sag begynder", en = "First case begins at") @NotNull
    @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") String startsAt,
    @Label(da = "Sted", en = "Place") @NotBlank @Size(max = 200) String place,
    @Label(da = "Rehabiliteringsteam", en = "Rehabilitation team") @NotBlank @Size(max = 100) String team,
    @Label(da = "Antal sager", en = "Number of cases") @NotNull @Min(1) @Max(50) Integer capacity,
    @Label(da = "Minutter pr. sag", en = "Minutes a case") @NotNull @Min(5) @Max(240) Integer minutesPerCase) {
}
