package dk.roedtraad.surveys;

import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Measures a citizen's progression, in the same way whenever it is measured. */
@ApplicationScoped
class RecordProgression {

    @Inject
    Questionings questionings;

    @Inject
    Event<ProgressionMeasured> measured;

    /** @throws dk.roedtraad.rest.Problem 422 when nothing is answered or a question stands twice */
    Outcome perform(MeasurementKind kind, Occasion occasion, ProgressionForm form) {
        form.check("");
        questionings.add(new Measurement(occasion.caseId(), occasion.occurredOn(), kind, form.answers()));
        measured.fire(new ProgressionMeasured(occasion.caseId(), kind, occasion.occurredOn()));
        return Outcome.none();
    }
}
