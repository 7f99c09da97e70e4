package dk.roedtraad.preparation;

import dk.roedtraad.rest.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the preparation of a case has come to elsewhere; what has not happened is left out.
 *
 * @param involvement how the citizen was informed and involved
 * @param certificate the general practitioner's certificate to the team (LÆ 265)
 * @param preparatoryPart rehabiliteringsplanens forberedende del, as it was written last
 */
public record PreparationSoFar(
    @Label(da = "Inddragelse af borgeren", en = "Involvement of the citizen") @Valid Involvement involvement,
    @Label(da = "LÆ 265", en = "Medical certificate") @Valid Certificate certificate,
    @Label(da = "Forberedende del", en = "Preparatory part") @Valid Written preparatoryPart) {

    /**
     * How the citizen was informed and involved.
     *
     * @param occurredOn the day of the talk
     * @param contactChannel how it was held
     * @param preferredChannel how the citizen wants to be reached
     * @param companionOffered whether the citizen was told of the right to bring a companion (bisidder)
     * @param topicsExplained which topics of the playbook were explained, possibly none
     * @param citizenView in the citizen's own words, or null
     */
    @Schema(name = "InvolvementSoFar")
    public record Involvement(
        @Label(da = "Dato", en = "Date") @NotNull LocalDate occurredOn,
        @Label(da = "Samtalens form", en = "Channel of the talk") @NotNull ContactChannel contactChannel,
        @Label(da = "Borgerens foretrukne kontaktform", en = "Channel the citizen prefers") @NotNull
        ContactChannel preferredChannel,
        @Label(da = "Bisidder tilbudt", en = "Companion offered") @NotNull Boolean companionOffered,
        @Label(da = "Emner gennemgået efter drejebogen", en = "Topics explained") @NotNull @Size(max = 10)
        Set<@NotNull Topic> topicsExplained,
        @Label(da = "Borgerens egne ord", en = "The citizen's own words") @Size(max = 2000) String citizenView) {

        /** Keeps the topics in one order, so that the same form is always written in the same way. */
        public Involvement {
            topicsExplained = topicsExplained == null || topicsExplained.contains(null) ? topicsExplained
                : new TreeSet<>(topicsExplained);
        }
    }

    /**
     * The certificate to the team.
     *
     * @param doctor the name of the clinic
     * @param requestedOn the day on which it was asked for
     * @param receivedOn the day on which it came, or null while it is awaited
     * @param reference where the case system keeps it, or null while it is awaited
     */
    @Schema(name = "CertificateSoFar")
    public record Certificate(
        @Label(da = "Lægehus", en = "Clinic") @NotBlank @Size(max = 200) String doctor,
        @Label(da = "Bestilt", en = "Requested on") @NotNull LocalDate requestedOn,
        @Label(da = "Modtaget", en = "Received on") LocalDate receivedOn,
        @Label(da = "Lægeattesten i fagsystemet", en = "The certificate in the case system") @Valid
        DocumentReference reference) {
    }

    /**
     * The preparatory part.
     *
     * @param writtenOn the day on which it was finished
     * @param text what it says
     */
    @Schema(name = "PreparatoryPartSoFar")
    public record Written(
        @Label(da = "Dato", en = "Written on") @NotNull LocalDate writtenOn,
        @Label(da = "Rehabiliteringsplanens forberedende del", en = "The preparatory part") @NotNull @Valid
        PreparatoryText text) {
    }
}
