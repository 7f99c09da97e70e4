package dk.roedtraad.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A case in a list. It carries no name and no CPR number: those are read at {@code /citizen}, and that is logged.
 *
 * @param id the case
 * @param externalReference the case system's own id of it
 * @param profile the profile whose rules it follows
 * @param phase PREPARATION, MEETING, DECISION, PROGRAMME or CLOSED
 * @param status RUNNING, SUSPENDED or CLOSED
 * @param outcome where it leads, once settled
 * @param team the team it lies with
 * @param preparingCaseworker forberedende sagsbehandler
 * @param coordinatingCaseworker koordinerende sagsbehandler
 * @param vk the company consultant
 * @param caseworkerChanges how often the citizen got another caseworker, the planned handover not counted
 * @param vkChanges how often the citizen got another company consultant
 * @param preparationStartedOn the day on which the preparation started
 * @param openedAt when it was registered here
 * @param programmeStartsOn first day of the programme's present period
 * @param programmeEndsOn last day of the programme's present period
 * @param closedOn the day on which it ended
 * @param nextDueOn the next day on which a deadline falls due
 * @param revision counts the acts; also the ETag
 */
public record CaseSummary(UUID id, String externalReference, String profile, Phase phase, CaseStatus status,
                          CaseOutcome outcome, String team, String preparingCaseworker,
                          String coordinatingCaseworker, String vk, int caseworkerChanges, int vkChanges,
                          LocalDate preparationStartedOn,
                          Instant openedAt, LocalDate programmeStartsOn, LocalDate programmeEndsOn,
                          LocalDate closedOn, LocalDate nextDueOn, long revision) {

    static CaseSummary of(Case file, boolean onHold) {
        Responsible people = file.responsible();
        return new CaseSummary(file.id(), file.externalReference(), file.profile(), file.phase(), file.status(onHold),
            file.outcome(), file.team(), people.preparingCaseworker(), people.coordinatingCaseworker(), people.vk(),
            people.caseworkerChanges(), people.vkChanges(), file.preparationStartedOn(), file.openedAt(),
            file.programmeStartsOn(), file.programmeEndsOn(), file.closedOn(), file.nextDueOn(), file.revision());
    }
}
