package dk.roedtraad.surveys;

import dk.roedtraad.cases.EntryAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whether the progression was measured at the start, and which survey the citizen was asked last. */
@ApplicationScoped
class SurveysAnswers implements EntryAnswers {

    @Inject
    Questionings questionings;

    @Override
    public Map<String, Object> of(UUID caseId) {
        List<MeasurementKind> measured = all(Measurement.class, caseId).stream().map(Measurement::kind).toList();
        List<Survey> asked = all(SurveyResponse.class, caseId).stream().map(SurveyResponse::survey).toList();
        return of(measured, asked);
    }

    private <Q extends Questioning> List<Q> all(Class<Q> kind, UUID caseId) {
        return questionings.of(kind, caseId, Place.TOP, Integer.MAX_VALUE);
    }

    static Map<String, Object> of(Collection<MeasurementKind> measured, Collection<Survey> asked) {
        Map<String, Object> answers = new HashMap<>();
        if (measured.contains(MeasurementKind.BASELINE)) {
            answers.put("baselineMeasured", true);
        }
        if (asked.contains(Survey.SIX_MONTHS)) {
            answers.put("surveyed", Survey.SIX_MONTHS.name());
        } else if (asked.contains(Survey.VISITATION)) {
            answers.put("surveyed", Survey.VISITATION.name());
        }
        return answers;
    }
}
