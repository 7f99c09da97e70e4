package dk.roedtraad.plans;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * The citizen's CV: resources, experience and abilities, from the start and adjusted on the way (A4.04), with the
 * competence mapping that the VK makes together with it (A3.04).
 *
 * @param employments earlier jobs, also unpaid ones
 * @param education schools and courses
 * @param skills what the citizen can do
 * @param languages which languages, and how well
 * @param drivingLicences the categories of the driving licence
 * @param resources what the citizen builds on
 * @param experience what the citizen has learned outside jobs and schools
 * @param abilities what the citizen does well at work
 * @param mapping kompetenceafdækning
 */
public record Cv(
    @Label(da = "Ansættelser", en = "Employments") @Size(max = 20) List<@NotNull @Valid Employment> employments,
    @Label(da = "Uddannelse", en = "Education") @Size(max = 20) List<@NotNull @Valid Schooling> education,
    @Label(da = "Kompetencer", en = "Skills") @Size(max = 40) List<@NotBlank @Size(max = 200) String> skills,
    @Label(da = "Sprog", en = "Languages") @Size(max = 20) List<@NotNull @Valid Language> languages,
    @Label(da = "Kørekort", en = "Driving licences") @Size(max = 15)
    List<@NotBlank @Size(max = 10) String> drivingLicences,
    @Label(da = "Ressourcer", en = "Resources") @Size(max = 4000) String resources,
    @Label(da = "Erfaringer", en = "Experience") @Size(max = 4000) String experience,
    @Label(da = "Evner", en = "Abilities") @Size(max = 4000) String abilities,
    @Label(da = "Kompetenceafdækning", en = "Competence mapping") @NotNull @Valid CompetenceMapping mapping) {

    /** A list that is left out is empty. */
    public Cv {
        employments = employments == null ? List.of() : employments;
        education = education == null ? List.of() : education;
        skills = skills == null ? List.of() : skills;
        languages = languages == null ? List.of() : languages;
        drivingLicences = drivingLicences == null ? List.of() : drivingLicences;
    }

    /**
     * An earlier job, also an unpaid one.
     *
     * @param title what the citizen worked as
     * @param employer where
     * @param fromYear the first year, or null when not remembered
     * @param toYear the last year, or null when it goes on or is not remembered
     * @param tasks what the citizen did there
     */
    public record Employment(
        @Label(da = "Stilling", en = "Title") @NotBlank @Size(max = 200) String title,
        @Label(da = "Arbejdssted", en = "Employer") @Size(max = 200) String employer,
        @Label(da = "Fra år", en = "From year") @Min(1930) @Max(2200) Integer fromYear,
        @Label(da = "Til år", en = "To year") @Min(1930) @Max(2200) Integer toYear,
        @Label(da = "Opgaver", en = "Tasks") @Size(max = 1000) String tasks) {

        boolean endsBeforeItBegins() {
            return fromYear != null && toYear != null && toYear < fromYear;
        }
    }

    /**
     * A school or a course.
     *
     * @param title what it was
     * @param school where
     * @param lastYear the last year of it, or null when not remembered
     * @param completed whether it was completed
     */
    public record Schooling(
        @Label(da = "Uddannelse", en = "Title") @NotBlank @Size(max = 200) String title,
        @Label(da = "Uddannelsessted", en = "School") @Size(max = 200) String school,
        @Label(da = "Sidste år", en = "Last year") @Min(1930) @Max(2200) Integer lastYear,
        @Label(da = "Gennemført", en = "Completed") @NotNull Boolean completed) {
    }

    /**
     * A language.
     *
     * @param name which one
     * @param level how well the citizen manages in it
     */
    public record Language(
        @Label(da = "Sprog", en = "Language") @NotBlank @Size(max = 100) String name,
        @Label(da = "Niveau", en = "Level") @NotNull LanguageLevel level) {
    }

    /**
     * Kompetenceafdækning: what a match with a company stands on (A3.21).
     *
     * @param strengths what the citizen is good at
     * @param considerationNeeds skånebehov: what a workplace must take into account
     * @param wishes what the citizen would like to do, in the citizen's own words
     */
    public record CompetenceMapping(
        @Label(da = "Styrker", en = "Strengths") @Size(max = 4000) String strengths,
        @Label(da = "Skånebehov", en = "Consideration needs") @Size(max = 4000) String considerationNeeds,
        @Label(da = "Borgerens ønsker", en = "The citizen's wishes") @Size(max = 4000) String wishes) {
    }

    /**
     * Makes sure that the CV tells something, since its quality matters and not only that it is there (A4.04).
     *
     * @param pointer where the CV stands in the body
     * @throws Problem 422 {@code cv-says-nothing}, {@code years-in-wrong-order}
     */
    void check(String pointer) {
        if (saysNothing()) {
            throw Problem.unprocessable("cv-says-nothing", "The CV tells of no job, education, skill or resource.",
                "Ask the citizen what they have done and can do.").at(pointer, "must tell something of the citizen");
        }
        for (int n = 0; n < employments.size(); n++) {
            if (employments.get(n).endsBeforeItBegins()) {
                throw Problem.unprocessable("years-in-wrong-order", "An employment ends before it begins.",
                    "Correct its years.").at(pointer + "/employments/" + n + "/toYear", "must not be before fromYear");
            }
        }
    }

    private boolean saysNothing() {
        return employments.isEmpty() && education.isEmpty() && skills.isEmpty()
            && Stream.of(resources, experience, abilities).allMatch(text -> text == null || text.isBlank());
    }
}
