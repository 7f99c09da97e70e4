package dk.roedtraad.support;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Mentor support that was granted.
 *
 * @param type who the mentor is
 * @param hoursPerWeek hours a week
 * @param from the first day, which may lie ahead
 * @param to the last day
 * @param purpose what it is to lead to
 */
public record MentorGrant(
    @Label(da = "Mentortype", en = "Type of mentor") @NotNull MentorType type,
    @Label(da = "Timer om ugen", en = "Hours a week") @NotNull @DecimalMin("0.5") @DecimalMax("37")
    @Digits(integer = 2, fraction = 1) BigDecimal hoursPerWeek,
    @Label(da = "Fra", en = "From") @NotNull LocalDate from,
    @Label(da = "Til", en = "To") @NotNull LocalDate to,
    @Label(da = "Formål", en = "Purpose") @NotBlank @Size(max = 2000) String purpose) {

    /** @throws Problem 422 {@code mentor-ends-before-start} */
    void check(String pointer) {
        if (to.isBefore(from)) {
            throw Problem.unprocessable("mentor-ends-before-start", "The mentor support ends before it starts.",
                "Correct its days.").at(pointer + "/to", "must be on or after from");
        }
    }
}
