package dk.roedtraad.surveys;

import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** T5.2: measures where the citizen stands when the programme closes. */
@ApplicationScoped
class MeasureFinalProgression implements TaskAct<ProgressionForm> {

    @Inject
    RecordProgression progression;

    @Override
    public TaskType<ProgressionForm> type() {
        return new TaskType<>("measureFinalProgression", "Mål progression ved slut", "Measure final progression",
            Role.CASEWORKER, Performer.COORDINATING_CASEWORKER, ProgressionForm.class);
    }

    @Override
    public Outcome perform(Occasion occasion, ProgressionForm form) {
        return progression.perform(MeasurementKind.FINAL, occasion, form);
    }
}
