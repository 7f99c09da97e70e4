package dk.roedtraad.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A notice as the API shows it.
 *
 * @param id the notice
 * @param kind what it tells
 * @param title in words, Danish
 * @param titleEn the same in English
 * @param caseId the case
 * @param team the case's team
 * @param deadlineId the deadline it is about, or null
 * @param rule the deadline's rule, or null
 * @param dueOn the last day on which the deadline was kept when this was told, or null
 * @param addressedAs as what somebody is told: the one who is to act, or the leader
 * @param addressee who is told, or null for whoever of the team
 * @param raisedOn the day on which there was something to tell; told later after a standstill of the server
 * @param raisedAt when it was told
 * @param open whether it is neither acknowledged nor settled
 * @param acknowledgedBy who acknowledged it, or null
 * @param acknowledgedAt when that was, or null
 * @param note what they said to it, or null
 * @param settledOn the day on which there was nothing left to tell, or null
 */
public record NoticeView(UUID id, NoticeKind kind, String title, String titleEn, UUID caseId, String team,
                         UUID deadlineId, String rule, LocalDate dueOn, Addressed addressedAs, String addressee,
                         LocalDate raisedOn, Instant raisedAt, boolean open, String acknowledgedBy,
                         Instant acknowledgedAt, String note, LocalDate settledOn) {

    static NoticeView of(Notice notice) {
        return new NoticeView(notice.id(), notice.kind(), notice.title(), notice.titleEn(), notice.caseId(),
            notice.team(), notice.deadlineId(), notice.rule(), notice.dueOn(), notice.addressed(), notice.addressee(),
            notice.raisedOn(), notice.raisedAt(), notice.isOpen(), notice.acknowledgedBy(), notice.acknowledgedAt(),
            notice.note(), notice.settledOn());
    }
}
