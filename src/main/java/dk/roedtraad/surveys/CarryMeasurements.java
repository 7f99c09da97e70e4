package dk.roedtraad.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Carries the measurements of progression between systems, and that the citizen was asked. */
@ApplicationScoped
public class CarryMeasurements {

    @Inject
    Questionings questionings;

    /**
     * Writes down measurements made elsewhere.
     *
     * @throws dk.roedtraad.rest.Problem 422 when nothing is answered or a question stands twice
     */
    public void in(UUID caseId, List<MeasurementSoFar> measured) {
        for (int n = 0; n < measured.size(); n++) {
            MeasurementSoFar one = measured.get(n);
            new ProgressionForm(one.occurredOn(), one.answers()).check("/measurements/" + n);
            questionings.add(new Measurement(caseId, one.occurredOn(), one.kind(), one.answers()));
        }
    }

    /** Writes down that the citizen was asked elsewhere. */
    public void asked(UUID caseId, List<SurveySoFar> asked) {
        asked.forEach(survey -> questionings.add(SurveyResponse.elsewhere(caseId, survey)));
    }

    /** @return every measurement of the case, the oldest first */
    public List<MeasurementSoFar> out(UUID caseId) {
        return questionings.of(Measurement.class, caseId, Place.TOP, Integer.MAX_VALUE).stream()
            .map(one -> new MeasurementSoFar(one.occurredOn(), one.kind(), one.answers())).toList();
    }

    /** @return the surveys that the citizen was asked, the oldest first */
    public List<SurveySoFar> asked(UUID caseId) {
        return questionings.of(SurveyResponse.class, caseId, Place.TOP, Integer.MAX_VALUE).stream()
            .map(one -> new SurveySoFar(one.survey(), one.occurredOn(), one.declined())).toList();
    }
}
