package dk.roedtraad.matching;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A placement that goes on, or has ended and is to be closed.
 *
 * @param company where; found by its P number, and added when it is not known here
 * @param agreedOn the day on which it was agreed
 * @param agreement what was agreed
 * @param endedOn the day on which it ended, or null while it goes on
 * @param endedBecause why it ended, or null
 * @param followUps the VK's follow-ups, the oldest first, or null
 */
public record PlacementSoFar(
    @Label(da = "Virksomhed", en = "Company") @NotNull @Valid CompanyForm company,
    @Label(da = "Aftalt", en = "Agreed on") @NotNull LocalDate agreedOn,
    @Label(da = "Aftale", en = "Agreement") @NotNull @Valid Agreement agreement,
    @Label(da = "Ophørt", en = "Ended on") LocalDate endedOn,
    @Label(da = "Hvorfor det ophørte", en = "Why it ended") @Size(max = 1000) String endedBecause,
    @Label(da = "Opfølgninger", en = "Follow-ups") @Size(max = 100) List<@NotNull @Valid Visit> followUps) {

    /** Follow-ups that are left out are none. */
    public PlacementSoFar {
        followUps = followUps == null ? List.of() : followUps;
    }

    /**
     * One follow-up of the VK at the company.
     *
     * @param occurredOn the day of it
     * @param observations the five dimensions
     * @param hoursNow hours a week by then
     * @param ordinaryHoursNow hours a week with ordinary pay by then
     * @param nextStepText what was to be done next, or null
     */
    @Schema(name = "PlacementFollowUpSoFar")
    public record Visit(
        @Label(da = "Dato", en = "Date") @NotNull LocalDate occurredOn,
        @Label(da = "Udvikling siden sidst", en = "Development since last time") @NotNull @Valid
        Observations observations,
        @Label(da = "Timer om ugen", en = "Hours a week") @NotNull @DecimalMin("0") @DecimalMax("37")
        @Digits(integer = 2, fraction = 1) BigDecimal hoursNow,
        @Label(da = "Ordinære timer om ugen", en = "Ordinary hours a week") @NotNull @DecimalMin("0")
        @DecimalMax("37") @Digits(integer = 2, fraction = 1) BigDecimal ordinaryHoursNow,
        @Label(da = "Om næste skridt", en = "About the next step") @Size(max = 1000) String nextStepText) {
    }

    /**
     * Finds the day from which the placement counts as a begun effort (LAB § 113 stk. 2).
     *
     * @return its first day; null when it has not come, or lies before the programme (bekendtgørelse 2408 § 17)
     */
    public LocalDate effortSince(LocalDate programmeStartsOn, LocalDate today) {
        LocalDate since = agreement.startsOn();
        return since.isBefore(programmeStartsOn) || since.isAfter(today) ? null : since;
    }

    /** @return the day from which the next follow-up counts */
    LocalDate followedUpOn() {
        return followUps.stream().map(Visit::occurredOn).max(LocalDate::compareTo)
            .filter(last -> last.isAfter(agreement.startsOn())).orElse(agreement.startsOn());
    }

    /** @throws Problem 422 {@code placement-ended-before-start}, {@code target-below-start} */
    void check(String pointer) {
        LocalDate begins = agreement.startsOn();
        if (agreement.endsOn().isBefore(begins)) {
            throw endedBeforeStart().at(pointer + "/agreement/endsOn", "must be on or after startsOn");
        }
        if (endedOn != null && endedOn.isBefore(begins)) {
            throw endedBeforeStart().at(pointer + "/endedOn", "must be on or after agreement/startsOn");
        }
        agreement.check(pointer + "/agreement");
    }

    private static Problem endedBeforeStart() {
        return Problem.unprocessable("placement-ended-before-start",
            "A placement ended before it began.", "Correct its days; one that never began is left out.");
    }
}
