package dk.roedtraad.notices;

import dk.roedtraad.tasks.Performer;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be told.
 *
 * @param caseId the case
 * @param deadlineId the deadline it is about, or null
 * @param rule the deadline's rule, or null
 * @param kind what it tells
 * @param title in words, Danish
 * @param titleEn in words, English
 * @param dueOn the last day on which the deadline is kept, or null
 * @param owner which of the case's people is to act
 */
public record NewNotice(UUID caseId, UUID deadlineId, String rule, NoticeKind kind, String title, String titleEn,
                        LocalDate dueOn, Performer owner) {
}
