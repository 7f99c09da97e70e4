package dk.roedtraad.meetings;

import dk.roedtraad.cases.EntryAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the team recommended last, and what of its last meeting is still to be done. */
@ApplicationScoped
class RecommendationAnswer implements EntryAnswers {

    @Inject
    Agenda agenda;

    @Inject
    Recommendations recommendations;

    @Override
    public Map<String, Object> of(UUID caseId) {
        return of(agenda.ofCase(caseId), recommendations.ofCase(caseId));
    }

    static Map<String, Object> of(List<AgendaItem> slots, List<Recommendation> all) {
        Map<String, Object> answers = new HashMap<>();
        if (!all.isEmpty()) {
            Recommendation last = all.get(all.size() - 1);
            answers.put("recommendation", last.result().name());
            if (last.result() != RecommendationResult.ADJOURNED && last.handedOverOn() == null) {
                answers.put("meetingEntry", "RECOMMENDED");
            }
        }
        if (slots.stream().map(AgendaItem::heldOn).anyMatch(day -> day != null && isUnanswered(day, all))) {
            answers.put("meetingEntry", "HELD");
        }
        return answers;
    }

    private static boolean isUnanswered(LocalDate heldOn, List<Recommendation> all) {
        return all.stream().noneMatch(one -> one.meetingHeldOn().equals(heldOn));
    }
}
