package dk.roedtraad.transfer;

import dk.roedtraad.cases.CitizenForm;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.cases.SuspensionSoFar;
import dk.roedtraad.matching.PlacementSoFar;
import dk.roedtraad.meetings.MeetingSoFar;
import dk.roedtraad.plans.PlansSoFar.CvSoFar;
import dk.roedtraad.plans.PlansSoFar.GoalsSoFar;
import dk.roedtraad.plans.PlansSoFar.PlanSoFar;
import dk.roedtraad.preparation.PreparationSoFar;
import dk.roedtraad.programme.ConversationSoFar;
import dk.roedtraad.programme.DecisionSoFar;
import dk.roedtraad.rest.Label;
import dk.roedtraad.surveys.MeasurementSoFar;
import dk.roedtraad.surveys.SurveySoFar;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A running case of another system, as it stands there; what has not happened is left out.
 *
 * @param externalReference the case system's own id of the case, never a CPR number; the same one is taken over once
 * @param citizen who the case is about
 * @param team the team it is to lie with
 * @param people who is responsible; whoever is left out is chosen later
 * @param profile the key of the profile whose rules it follows; brf-2019 when left out
 * @param phase where in the flow it is: PREPARATION, MEETING, DECISION or PROGRAMME
 * @param preparationStartedOn the day on which the preparation started
 * @param preparation what the preparation has come to
 * @param meeting the meeting with the team: booked and planned in MEETING, held with an indstilling after it
 * @param decision the decision that granted the programme; in PROGRAMME only
 * @param threePartyMeetingOn the day of the three-party meeting
 * @param firstMeetingOn the day of the coordinating caseworker's first meeting
 * @param lastConversation the last conversation with the citizen
 * @param cv the CV
 * @param jobGoals the job goals and the ABC-plan
 * @param indsatsplan the indsatsplan with its last follow-up; in PROGRAMME only
 * @param firstEffortOn the day on which the first effort that counts began (LAB § 113 stk. 2), when plan and open
 *     placements do not show it; not before the programme
 * @param placements the placements that are not closed; in PROGRAMME only
 * @param measurements the measurements of progression
 * @param surveys the surveys that the citizen was asked
 * @param suspensions the periods in which rules stood still, those that are over too: they moved the days
 * @param previous where the case ran before
 */
public record TakeOverForm(
    @Label(da = "Fagsystemets sagsnummer", en = "External reference") @NotBlank @Size(max = 100)
    String externalReference,
    @Label(da = "Borger", en = "Citizen") @NotNull @Valid CitizenForm citizen,
    @Label(da = "Team", en = "Team") @NotBlank @Size(max = 100) String team,
    @Label(da = "Ansvarlige", en = "People") @Valid People people,
    @Label(da = "Profil", en = "Profile") @Size(max = 40) String profile,
    @Label(da = "Fase", en = "Phase") @NotNull Phase phase,
    @Label(da = "Forberedelse startet", en = "Preparation started on") @NotNull LocalDate preparationStartedOn,
    @Label(da = "Forberedelse", en = "Preparation") @Valid PreparationSoFar preparation,
    @Label(da = "Rehabiliteringsmøde", en = "Rehabilitation meeting") @Valid MeetingSoFar meeting,
    @Label(da = "Afgørelse", en = "Decision") @Valid DecisionSoFar decision,
    @Label(da = "Trepartsmøde", en = "Three-party meeting on") LocalDate threePartyMeetingOn,
    @Label(da = "Første møde", en = "First meeting on") LocalDate firstMeetingOn,
    @Label(da = "Seneste samtale", en = "Last conversation") @Valid ConversationSoFar lastConversation,
    @Label(da = "CV", en = "CV") @Valid CvSoFar cv,
    @Label(da = "Jobmål", en = "Job goals") @Valid GoalsSoFar jobGoals,
    @Label(da = "Indsatsplan", en = "Indsatsplan") @Valid PlanSoFar indsatsplan,
    @Label(da = "Første indsats", en = "First effort on") LocalDate firstEffortOn,
    @Label(da = "Virksomhedsforløb", en = "Placements") @Size(max = 20) List<@NotNull @Valid PlacementSoFar> placements,
    @Label(da = "Målinger", en = "Measurements") @Size(max = 60) List<@NotNull @Valid MeasurementSoFar> measurements,
    @Label(da = "Undersøgelser", en = "Surveys") @Size(max = 10) List<@NotNull @Valid SurveySoFar> surveys,
    @Label(da = "Pauser", en = "Suspensions") @Size(max = 60) List<@NotNull @Valid SuspensionSoFar> suspensions,
    @Label(da = "Tidligere sag", en = "Previous case") @Valid PreviousCase previous) {

    /** Lists that are left out are empty, and people who are left out are none. */
    public TakeOverForm {
        people = people == null ? new People(null, null, null) : people;
        placements = placements == null ? List.of() : placements;
        measurements = measurements == null ? List.of() : measurements;
        surveys = surveys == null ? List.of() : surveys;
        suspensions = suspensions == null ? List.of() : suspensions;
    }

    /**
     * Who is responsible for the case here.
     *
     * @param preparingCaseworker forberedende sagsbehandler, or null
     * @param coordinatingCaseworker koordinerende sagsbehandler, or null
     * @param vk the company consultant, or null
     */
    @Schema(name = "TakeOverPeople")
    public record People(
        @Label(da = "Forberedende sagsbehandler", en = "Preparing caseworker") @Size(max = 100)
        String preparingCaseworker,
        @Label(da = "Koordinerende sagsbehandler", en = "Coordinating caseworker") @Size(max = 100)
        String coordinatingCaseworker,
        @Label(da = "Virksomhedskonsulent", en = "Company consultant") @Size(max = 100) String vk) {
    }
}
