package dk.roedtraad.preparation;

import dk.roedtraad.rest.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What rehabiliteringsplanens forberedende del says. It describes and documents; it does not judge what effort is to
 * come. The CV and the goals themselves are documents of their own. Fields after the plan's legal content (domain
 * notes B.2); which of them must be filled in is our own proposal.
 *
 * @param goals the goals for work and education, summed up
 * @param employment resources and challenges for work
 * @param social the social ones
 * @param health those of health
 * @param earlierEfforts what was tried before, and how it went, or null
 * @param network personal resources and network, or null
 * @param citizensWishes in the citizen's own words
 * @param doctorsAssessment the general practitioner's assessment, summed up, or null
 * @param supportHistory earlier benefits and support, or null
 */
public record PreparatoryText(
    @Label(da = "Job- og uddannelsesmål", en = "Goals for work and education") @NotBlank @Size(max = 4000)
    String goals,
    @Label(da = "Beskæftigelse", en = "Employment") @NotNull @Valid Area employment,
    @Label(da = "Sociale forhold", en = "Social situation") @NotNull @Valid Area social,
    @Label(da = "Helbred", en = "Health") @NotNull @Valid Area health,
    @Label(da = "Tidligere indsatser", en = "Earlier efforts") @Size(max = 4000) String earlierEfforts,
    @Label(da = "Personlige ressourcer og netværk", en = "Personal resources and network") @Size(max = 4000)
    String network,
    @Label(da = "Borgerens ønsker med egne ord", en = "The citizen's wishes") @NotBlank @Size(max = 4000)
    String citizensWishes,
    @Label(da = "Resumé af lægens vurdering", en = "The doctor's assessment, summed up") @Size(max = 4000)
    String doctorsAssessment,
    @Label(da = "Forsørgelseshistorik", en = "History of support") @Size(max = 4000) String supportHistory) {

    /**
     * One area of the citizen's life.
     *
     * @param resources what the citizen can build on
     * @param challenges what stands in the way
     */
    @Schema(name = "PreparatoryArea")
    public record Area(
        @Label(da = "Ressourcer", en = "Resources") @NotBlank @Size(max = 4000) String resources,
        @Label(da = "Udfordringer", en = "Challenges") @NotBlank @Size(max = 4000) String challenges) {
    }
}
