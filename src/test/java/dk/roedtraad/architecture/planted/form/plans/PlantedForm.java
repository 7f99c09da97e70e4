package dk.roedtraad.architecture.planted.form.plans;

import dk.roedtraad.rest.Label;
import dk.roedtraad.tasks.TaskForm;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Planted: a form with every fault.
 *
 * @param occurredOn as it should be
 * @param unlabelled has neither label nor end
 * @param closedPattern as it should be
 * @param openPattern has a pattern without end
 * @param words has texts without end
 * @param parts has no end, and faults within
 * @param colours a set of constants, one of them misnamed
 */
public record PlantedForm(
    @Label(da = "Dato", en = "Date") LocalDate occurredOn,
    String unlabelled,
    @Label(da = "Kode", en = "Code") @Pattern(regexp = "[0-9]{4}") String closedPattern,
    @Label(da = "Kode", en = "Code") @Pattern(regexp = "[0-9]+") String openPattern,
    @Label(da = "Ord", en = "Words") @Size(max = 10) List<String> words,
    @Label(da = "Dele", en = "Parts") List<Part> parts,
    @Label(da = "Farver", en = "Colours") Set<Colour> colours) implements TaskForm {

    /**
     * A record within.
     *
     * @param danishOnly has half a label and no end
     * @param bounded as it should be
     */
    public record Part(
        @Label(da = "Tekst", en = " ") String danishOnly,
        @Label(da = "Ord", en = "Words") @Size(max = 10) List<@Size(max = 40) String> bounded) {
    }

    /** Constants, one of them misnamed. */
    public enum Colour {
        /** As it should be. */
        LIGHT_RED,
        /** Misnamed. */
        darkRed
    }
}
