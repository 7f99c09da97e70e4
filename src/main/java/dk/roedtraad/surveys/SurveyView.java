package dk.roedtraad.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An answered or declined survey as the API shows it.
 *
 * @param id the survey of this citizen
 * @param occurredOn the day on which the citizen answered or declined
 * @param survey which survey
 * @param declined whether the citizen did not want to answer
 * @param hadInternship whether the citizen had been in an internship by then; null when it was not asked
 * @param answers the answers
 * @param registeredBy who registered it
 * @param registeredAt when it was registered
 */
public record SurveyView(UUID id, LocalDate occurredOn, Survey survey, boolean declined, Boolean hadInternship,
                         List<SurveyReply> answers, String registeredBy, Instant registeredAt) {

    static SurveyView of(SurveyResponse response) {
        Boolean hadInternship = response.survey() == Survey.SIX_MONTHS ? response.hadInternship() : null;
        return new SurveyView(response.id(), response.occurredOn(), response.survey(), response.declined(),
            hadInternship, response.answers(), response.registeredBy(), response.registeredAt());
    }
}
