package dk.roedtraad.plans;

import dk.roedtraad.rest.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is written of a citizen's way elsewhere, each as it stands now; what is not written is null.
 *
 * @param cv the CV
 * @param jobGoals the job goals and the ABC-plan
 * @param indsatsplan the indsatsplan
 */
public record PlansSoFar(CvSoFar cv, GoalsSoFar jobGoals, PlanSoFar indsatsplan) {

    /**
     * The CV.
     *
     * @param writtenOn the day on which it was last changed
     * @param document what it says
     */
    public record CvSoFar(
        @Label(da = "Dato", en = "Written on") @NotNull LocalDate writtenOn,
        @Label(da = "CV", en = "CV") @NotNull @Valid Cv document) {
    }

    /**
     * The job goals.
     *
     * @param writtenOn the day on which they were last changed
     * @param document what they say
     */
    public record GoalsSoFar(
        @Label(da = "Dato", en = "Written on") @NotNull LocalDate writtenOn,
        @Label(da = "Jobmål", en = "Job goals") @NotNull @Valid JobGoals document) {
    }

    /**
     * The indsatsplan.
     *
     * @param agreedOn the day on which it was agreed with the citizen
     * @param document what it says now
     * @param lastFollowUp its last follow-up, or null when there was none yet
     */
    public record PlanSoFar(
        @Label(da = "Aftalt", en = "Agreed on") @NotNull LocalDate agreedOn,
        @Label(da = "Indsatsplan", en = "Indsatsplan") @NotNull @Valid Indsatsplan document,
        @Label(da = "Seneste opfølgning", en = "Last follow-up") @Valid LastFollowUp lastFollowUp) {

        /** @return the day from which the next follow-up counts */
        public LocalDate followedUpOn() {
            return lastFollowUp == null ? agreedOn : lastFollowUp.occurredOn();
        }
    }

    /**
     * The last follow-up of the plan; the plan as given is what it left.
     *
     * @param occurredOn the day of the follow-up
     * @param withCitizen whether it was done together with the citizen
     * @param cvReviewed whether the CV was looked at as well
     * @param note what was talked about, or null
     */
    @Schema(name = "FollowUpSoFar")
    public record LastFollowUp(
        @Label(da = "Dato", en = "Date") @NotNull LocalDate occurredOn,
        @Label(da = "Sammen med borgeren", en = "Together with the citizen") @NotNull Boolean withCitizen,
        @Label(da = "CV set igennem", en = "CV reviewed") @NotNull Boolean cvReviewed,
        @Label(da = "Notat", en = "Note") @Size(max = 4000) String note) {
    }
}
