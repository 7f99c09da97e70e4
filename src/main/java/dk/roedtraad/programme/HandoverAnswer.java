package dk.roedtraad.programme;

import dk.roedtraad.cases.EntryAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far a case has come on its way to the coordinating caseworker. */
@ApplicationScoped
class HandoverAnswer implements EntryAnswers {

    @Inject
    ProgrammeJournal journal;

    @Override
    public Map<String, Object> of(UUID caseId) {
        return of(journal.all(ProgrammeMeeting.class, caseId), journal.all(Decision.class, caseId));
    }

    /** What was held before the team had to look again belongs to a handover that was broken off then. */
    static Map<String, Object> of(List<ProgrammeMeeting> meetings, List<Decision> decisions) {
        Instant since = decisions.stream().filter(decision -> decision.result() == DecisionResult.NOT_FOLLOWED)
            .map(JournalEntry::registeredAt).max(Comparator.naturalOrder()).orElse(Instant.MIN);
        List<MeetingKind> held = meetings.stream().filter(meeting -> !meeting.registeredAt().isBefore(since))
            .map(ProgrammeMeeting::kind).toList();
        if (held.contains(MeetingKind.FIRST)) {
            return Map.of("handover", "FIRST_MEETING");
        }
        return held.contains(MeetingKind.THREE_PARTY) ? Map.of("handover", "THREE_PARTY") : Map.of();
    }
}
