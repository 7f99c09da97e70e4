package dk.roedtraad.plans;

import dk.roedtraad.rest.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Where the citizen wants to go: one or more job or education goals and the ABC-plan (A3.05, A4.06).
 *
 * @param goals the goals, the most wished for first
 * @param abcPlan the ways towards them
 */
public record JobGoals(
    @Label(da = "Mål", en = "Goals") @NotEmpty @Size(max = 10) List<@NotNull @Valid JobGoal> goals,
    @Label(da = "ABC-plan", en = "ABC-plan") @NotNull @Valid AbcPlan abcPlan) {

    /**
     * A goal.
     *
     * @param kind whether it is a job or an education
     * @param goal what the goal is
     * @param inCitizensWords the same in the citizen's own words
     */
    public record JobGoal(
        @Label(da = "Type", en = "Kind") @NotNull GoalKind kind,
        @Label(da = "Mål", en = "Goal") @NotBlank @Size(max = 500) String goal,
        @Label(da = "Med borgerens egne ord", en = "In the citizen's own words") @NotBlank @Size(max = 2000)
        String inCitizensWords) {
    }

    /**
     * Three ways, so that no single closed door ends the search. The documents name the plan and not its content: this
     * is our own proposal.
     *
     * @param a the way that the citizen wishes most
     * @param b the next one, or null
     * @param c the one after, or null
     */
    public record AbcPlan(
        @Label(da = "Plan A", en = "Plan A") @NotNull @Valid Way a,
        @Label(da = "Plan B", en = "Plan B") @Valid Way b,
        @Label(da = "Plan C", en = "Plan C") @Valid Way c) {
    }

    /**
     * One way.
     *
     * @param goal where it leads
     * @param nextStep what is done next
     */
    public record Way(
        @Label(da = "Mål", en = "Goal") @NotBlank @Size(max = 500) String goal,
        @Label(da = "Næste skridt", en = "Next step") @NotBlank @Size(max = 1000) String nextStep) {
    }
}
