package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case's programme as the API shows it; each list in the order in which things happened.
 *
 * @param decisions what the municipality decided; the last one counts
 * @param meetings the handover, the first meeting and the closing meeting
 * @param contactRecoveries how contact was sought when the citizen stayed away
 * @param statusReviews the statuses of the programme
 * @param firstEffortReviews what was decided when six months had gone without an effort that counts
 * @param delayLetters how the citizen was told that a decision is late
 */
public record ProgrammeView(List<DecisionView> decisions, List<MeetingView> meetings,
                            List<ContactRecoveryView> contactRecoveries, List<StatusReviewView> statusReviews,
                            List<FirstEffortReviewView> firstEffortReviews, List<DelayLetterView> delayLetters) {

    static ProgrammeView of(UUID caseId, ProgrammeJournal journal) {
        return new ProgrammeView(
            journal.all(Decision.class, caseId).stream().map(DecisionView::of).toList(),
            journal.all(ProgrammeMeeting.class, caseId).stream().map(MeetingView::of).toList(),
            journal.all(ContactRecovery.class, caseId).stream().map(ContactRecoveryView::of).toList(),
            journal.all(StatusReview.class, caseId).stream().map(StatusReviewView::of).toList(),
            journal.all(FirstEffortReview.class, caseId).stream().map(FirstEffortReviewView::of).toList(),
            journal.all(DelayLetter.class, caseId).stream().map(DelayLetterView::of).toList());
    }

    /**
     * A decision.
     *
     * @param occurredOn the day of the decision
     * @param result what it was
     * @param startsOn the programme's first day, or null
     * @param endsOn the programme's last day, or null
     * @param outcome where the case leads instead, or null
     * @param reason why, or null
     * @param appealUntil the last day on which it can be appealed
     * @param registeredBy who registered it
     * @param registeredAt when it was registered
     */
    public record DecisionView(LocalDate occurredOn, DecisionResult result, LocalDate startsOn, LocalDate endsOn,
                               CaseOutcome outcome, String reason, LocalDate appealUntil, String registeredBy,
                               Instant registeredAt) {

        static DecisionView of(Decision decision) {
            return new DecisionView(decision.occurredOn(), decision.result(), decision.startsOn(), decision.endsOn(),
                decision.outcome(), decision.reason(), ReceiveAppeal.until(decision.occurredOn()),
                decision.registeredBy(), decision.registeredAt());
        }
    }

    /**
     * A meeting that opens or closes the programme.
     *
     * @param occurredOn the day of the meeting
     * @param kind which meeting
     * @param form how it was held; only of the first meeting
     * @param participants who took part
     * @param coordinatingCaseworker to whom the case was handed over; only of the three-party meeting
     * @param summary what was said, or is to be known; or null
     * @param learned what the programme has shown; only of the closing meeting
     * @param registeredBy who registered it
     * @param registeredAt when it was registered
     */
    @Schema(name = "ProgrammeMeeting")
    public record MeetingView(LocalDate occurredOn, MeetingKind kind, ConversationForm form,
                              List<Participant> participants, String coordinatingCaseworker, String summary,
                              String learned, String registeredBy, Instant registeredAt) {

        static MeetingView of(ProgrammeMeeting meeting) {
            return new MeetingView(meeting.occurredOn(), meeting.kind(), meeting.form(), meeting.participants(),
                meeting.coordinatingCaseworker(), meeting.summary(), meeting.learned(), meeting.registeredBy(),
                meeting.registeredAt());
        }
    }

    /**
     * How contact was sought.
     *
     * @param occurredOn the day on which contact was found, or the search given up
     * @param attempts every attempt
     * @param reached whether one of them reached the citizen
     * @param agreed what was agreed, or null
     * @param decision how to go on after several absences in a row, or null
     * @param decisionReason why so, or null
     * @param registeredBy who registered it
     * @param registeredAt when it was registered
     */
    public record ContactRecoveryView(LocalDate occurredOn, List<ContactAttempt> attempts, boolean reached,
                                      String agreed, NoShowDecision decision, String decisionReason,
                                      String registeredBy, Instant registeredAt) {

        static ContactRecoveryView of(ContactRecovery recovery) {
            return new ContactRecoveryView(recovery.occurredOn(), recovery.attempts(), recovery.reached(),
                recovery.agreed(), recovery.decision(), recovery.decisionReason(), recovery.registeredBy(),
                recovery.registeredAt());
        }
    }

    /**
     * A status of the programme.
     *
     * @param occurredOn the day of the review
     * @param verdict whether the programme goes on
     * @param outcome where it leads, or null
     * @param reason why, or null
     * @param citizenView how the citizen sees it, or null
     * @param registeredBy who registered it
     * @param registeredAt when it was registered
     */
    public record StatusReviewView(LocalDate occurredOn, StatusVerdict verdict, CaseOutcome outcome, String reason,
                                   String citizenView, String registeredBy, Instant registeredAt) {

        static StatusReviewView of(StatusReview review) {
            return new StatusReviewView(review.occurredOn(), review.verdict(), review.outcome(), review.reason(),
                review.citizenView(), review.registeredBy(), review.registeredAt());
        }
    }

    /**
     * What was decided when six months had gone without an effort that counts.
     *
     * @param occurredOn the day on which it was decided
     * @param verdict what follows
     * @param reason why
     * @param registeredBy who registered it
     * @param registeredAt when it was registered
     */
    public record FirstEffortReviewView(LocalDate occurredOn, FirstEffortVerdict verdict, String reason,
                                        String registeredBy, Instant registeredAt) {

        static FirstEffortReviewView of(FirstEffortReview review) {
            return new FirstEffortReviewView(review.occurredOn(), review.verdict(), review.reason(),
                review.registeredBy(), review.registeredAt());
        }
    }

    /**
     * How the citizen was told that a decision is late.
     *
     * @param occurredOn the day on which the letter was sent
     * @param expectedDecisionOn the day on which the citizen can expect the decision
     * @param how how the letter reaches the citizen
     * @param documentReference the case system's id of the letter, or null
     * @param registeredBy who registered it
     * @param registeredAt when it was registered
     */
    public record DelayLetterView(LocalDate occurredOn, LocalDate expectedDecisionOn, LetterChannel how,
                                  String documentReference, String registeredBy, Instant registeredAt) {

        static DelayLetterView of(DelayLetter letter) {
            return new DelayLetterView(letter.occurredOn(), letter.expectedDecisionOn(), letter.how(),
                letter.documentReference(), letter.registeredBy(), letter.registeredAt());
        }
    }
}
