package dk.roedtraad.meetings;

import dk.roedtraad.meetings.Advice.Effort;
import dk.roedtraad.meetings.Advice.Goal;
import dk.roedtraad.rest.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case's meeting with the rehabilitation team elsewhere: booked for a day to come, or held with an indstilling.
 *
 * @param bookedOn the day on which it was booked, or null when that is not known of a meeting that was held
 * @param plannedOn the day of the team's meeting that awaits the case, or null when it was held
 * @param heldOn the day on which it was held, or null
 * @param recommendation the team's indstilling, or null
 */
public record MeetingSoFar(
    @Label(da = "Booket", en = "Booked on") LocalDate bookedOn,
    @Label(da = "Mødedag", en = "Planned on") LocalDate plannedOn,
    @Label(da = "Holdt", en = "Held on") LocalDate heldOn,
    @Label(da = "Indstilling", en = "Recommendation") @Valid Given recommendation) {

    /**
     * The team's indstilling.
     *
     * @param recommendedOn its date (Indstillingsdato)
     * @param result what is recommended; never ADJOURNED
     * @param durationMonths how long a programme should last, in months, or null (VarighedIMaaneder)
     * @param purpose why (Formaal), or null when not known
     * @param goals what the citizen is to reach
     * @param recommendedEfforts what is to help
     * @param vkPresent whether the VK took part
     * @param handedOverOn the day on which the citizen got it, or null when not known
     */
    @Schema(name = "RecommendationSoFar")
    public record Given(
        @Label(da = "Indstillingsdato", en = "Date of the recommendation") @NotNull LocalDate recommendedOn,
        @Label(da = "Resultat", en = "Result") @NotNull RecommendationResult result,
        @Label(da = "Varighed i måneder", en = "Duration in months") @Min(1) @Max(60) Integer durationMonths,
        @Label(da = "Formål", en = "Purpose") @Size(min = 1, max = 4000) String purpose,
        @Label(da = "Mål", en = "Goals") @Size(max = 10) List<@NotNull @Valid Goal> goals,
        @Label(da = "Anbefalede indsatser", en = "Recommended efforts") @Size(max = 20)
        List<@NotNull @Valid Effort> recommendedEfforts,
        @Label(da = "Virksomhedskonsulenten deltog", en = "The company consultant took part") @NotNull
        Boolean vkPresent,
        @Label(da = "Afleveret til borgeren", en = "Handed over on") LocalDate handedOverOn) {
    }

    /** @return whether the indstilling is for a ressourceforløb */
    public boolean recommendsProgramme() {
        return recommendation != null && recommendation.result() == RecommendationResult.RESOURCE_PROGRAMME;
    }
}
