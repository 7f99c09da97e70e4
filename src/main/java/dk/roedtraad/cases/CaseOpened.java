package dk.roedtraad.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case was opened.
 *
 * @param caseId the case
 * @param profile the profile whose rules it follows
 * @param preparationStartedOn the day on which the preparation started
 * @param responsibleChosen whether preparing caseworker and VK are known
 */
public record CaseOpened(UUID caseId, String profile, LocalDate preparationStartedOn,
                         boolean responsibleChosen) implements CaseEvent {
}
