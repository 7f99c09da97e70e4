package dk.roedtraad.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A measurement as the API shows it.
 *
 * @param id the measurement
 * @param occurredOn the day of the measurement
 * @param kind at which point of the programme
 * @param answered how many questions were answered, of eleven
 * @param answers the answers
 * @param registeredBy who registered it
 * @param registeredAt when it was registered
 */
public record MeasurementView(UUID id, LocalDate occurredOn, MeasurementKind kind, int answered,
                              List<AnswerView> answers, String registeredBy, Instant registeredAt) {

    static MeasurementView of(Measurement measurement) {
        List<ProgressionAnswer> answers = measurement.answers();
        return new MeasurementView(measurement.id(), measurement.occurredOn(), measurement.kind(),
            (int) answers.stream().filter(ProgressionAnswer::answered).count(),
            answers.stream().map(AnswerView::of).toList(), measurement.registeredBy(), measurement.registeredAt());
    }

    /**
     * One answer.
     *
     * @param question which question
     * @param answeredBy whose answer it is
     * @param value 1, the lowest, to 5, the highest; null when not answered
     * @param channel how the answer was given
     */
    public record AnswerView(ProgressionQuestion question, Respondent answeredBy, Integer value,
                             AnswerChannel channel) {

        static AnswerView of(ProgressionAnswer answer) {
            return new AnswerView(answer.question(), answer.question().respondent(), answer.value(), answer.channel());
        }
    }
}
