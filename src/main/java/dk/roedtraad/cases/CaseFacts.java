package dk.roedtraad.cases;

import dk.roedtraad.tasks.Performer;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What others may know of a case.
 *
 * @param id the case
 * @param profile the key of the profile whose rules it follows
 * @param phase where it is in the flow
 * @param team the team it lies with
 * @param preparingCaseworker forberedende sagsbehandler, or null
 * @param coordinatingCaseworker koordinerende sagsbehandler, or null
 * @param vk the company consultant, or null
 * @param preparationStartedOn the day on which the preparation started
 * @param programmeRecommended whether the team has recommended a ressourceforløb
 * @param programmeStartsOn the first day since which the programme has run, through all its periods; or null
 * @param programmeEndsOn the last day of its present period, or null
 */
public record CaseFacts(UUID id, String profile, Phase phase, String team, String preparingCaseworker,
                        String coordinatingCaseworker, String vk, LocalDate preparationStartedOn,
                        boolean programmeRecommended, LocalDate programmeStartsOn,
                        LocalDate programmeEndsOn) {

    /**
     * @return which of the case's people does what falls to a performer, or null where there is none; a round with the
     *     team beside a programme is prepared by the one who coordinates it
     */
    public String personFor(Performer performer) {
        String coordinator = coordinatingCaseworker == null ? preparingCaseworker : coordinatingCaseworker;
        return switch (performer) {
            case PREPARING_CASEWORKER -> phase == Phase.PROGRAMME ? coordinator : preparingCaseworker;
            case COORDINATING_CASEWORKER -> coordinator;
            case VK -> vk;
            case TEAM -> null;
        };
    }

    static CaseFacts of(Case file) {
        Responsible people = file.responsible();
        return new CaseFacts(file.id(), file.profile(), file.phase(), file.team(), people.preparingCaseworker(),
            people.coordinatingCaseworker(), people.vk(), file.preparationStartedOn(),
            file.programmeRecommended(), file.programmeSince(), file.programmeEndsOn());
    }
}
