package dk.roedtraad.plans;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Indsatsplan: what the citizen and the coordinating caseworker have agreed to do, towards a clear job or education
 * goal (A3.17, A4.05). Job efforts and social and health efforts run side by side (A3.34).
 *
 * @param goals where the plan leads
 * @param noGoalReason why there is no job or education goal yet, or null
 * @param efforts what is done, by whom and when
 * @param madeWithCitizen whether it was made together with the citizen
 * @param inCitizensWords what the citizen says of it
 */
public record Indsatsplan(
    @Label(da = "Mål", en = "Goals") @Size(max = 10) List<@NotNull @Valid Goal> goals,
    @Label(da = "Hvorfor intet job- eller uddannelsesmål", en = "Why no job or education goal") @Size(max = 2000)
    String noGoalReason,
    @Label(da = "Indsatser", en = "Efforts") @NotEmpty @Size(max = 20) List<@NotNull @Valid Effort> efforts,
    @Label(da = "Lavet sammen med borgeren", en = "Made with the citizen") @NotNull Boolean madeWithCitizen,
    @Label(da = "Med borgerens egne ord", en = "In the citizen's own words") @Size(max = 4000)
    String inCitizensWords) {

    /** Goals that are left out are none. */
    public Indsatsplan {
        goals = goals == null ? List.of() : goals;
    }

    /**
     * A goal of the plan.
     *
     * @param area what it is about
     * @param goal what the goal is
     */
    public record Goal(
        @Label(da = "Område", en = "Area") @NotNull Area area,
        @Label(da = "Mål", en = "Goal") @NotBlank @Size(max = 500) String goal) {

        boolean leadsToWork() {
            return area == Area.JOB || area == Area.EDUCATION;
        }
    }

    /**
     * Something that is done.
     *
     * @param area what it is about
     * @param description what is done
     * @param responsible who sees to it: a person's id, the citizen, or a place
     * @param startsOn the first day
     * @param endsOn the last day, or null when it is open
     * @param countable whether it counts as begun effort under LAB § 113 stk. 2 (the 6-month rule, B.4)
     */
    public record Effort(
        @Label(da = "Område", en = "Area") @NotNull Area area,
        @Label(da = "Indsats", en = "Effort") @NotBlank @Size(max = 1000) String description,
        @Label(da = "Ansvarlig", en = "Responsible") @NotBlank @Size(max = 200) String responsible,
        @Label(da = "Starter", en = "Starts on") @NotNull LocalDate startsOn,
        @Label(da = "Slutter", en = "Ends on") LocalDate endsOn,
        @Label(da = "Tæller med efter 6-månedersreglen", en = "Counts under the 6-month rule") @NotNull
        Boolean countable) {

        boolean endsBeforeItStarts() {
            return endsOn != null && endsOn.isBefore(startsOn);
        }
    }

    /**
     * Makes sure that the plan can be agreed.
     *
     * @param pointer where the plan stands in the body
     * @throws Problem 422 {@code plan-without-goal}, {@code effort-ends-before-start}
     */
    void check(String pointer) {
        mustLeadToWorkOrSayWhyNot(pointer);
        effortsMustEndAfterTheyStart(pointer);
    }

    private void mustLeadToWorkOrSayWhyNot(String pointer) {
        boolean saysWhyNot = noGoalReason != null && !noGoalReason.isBlank();
        if (!saysWhyNot && goals.stream().noneMatch(Goal::leadsToWork)) {
            throw Problem.unprocessable("plan-without-goal", "The plan has no job or education goal.",
                "Set one together with the citizen, or say why there is none yet.")
                .at(pointer + "/goals", "must hold a goal of the area JOB or EDUCATION")
                .at(pointer + "/noGoalReason", "must say why, when there is no such goal");
        }
    }

    private void effortsMustEndAfterTheyStart(String pointer) {
        for (int n = 0; n < efforts.size(); n++) {
            if (efforts.get(n).endsBeforeItStarts()) {
                throw Problem.unprocessable("effort-ends-before-start", "An effort ends before it starts.",
                    "Correct its days.").at(pointer + "/efforts/" + n + "/endsOn", "must be on or after startsOn");
            }
        }
    }
}
