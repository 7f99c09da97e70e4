package dk.roedtraad.matching;

import dk.roedtraad.rest.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the VK sees at the company, each as development since the last follow-up (A4.07).
 *
 * @param tasksSolved løste arbejdsopgaver
 * @param stability stabilitet
 * @param independence selvstændighed
 * @param cooperation samarbejdsevne
 * @param appearanceConduct fremtræden
 * @param other o.a.: what else there is to say, or null
 */
public record Observations(
    @Label(da = "Løste arbejdsopgaver", en = "Tasks solved") @NotNull @Valid Observation tasksSolved,
    @Label(da = "Stabilitet", en = "Stability") @NotNull @Valid Observation stability,
    @Label(da = "Selvstændighed", en = "Independence") @NotNull @Valid Observation independence,
    @Label(da = "Samarbejdsevne", en = "Cooperation") @NotNull @Valid Observation cooperation,
    @Label(da = "Fremtræden", en = "Appearance and conduct") @NotNull @Valid Observation appearanceConduct,
    @Label(da = "Andet", en = "Other") @Size(max = 4000) String other) {

    /**
     * One of the five.
     *
     * @param development what has happened since the last follow-up
     * @param text in words
     */
    public record Observation(
        @Label(da = "Udvikling", en = "Development") @NotNull Development development,
        @Label(da = "Beskrivelse", en = "Description") @Size(max = 2000) String text) {
    }
}
