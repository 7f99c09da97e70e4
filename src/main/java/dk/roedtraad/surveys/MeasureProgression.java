package dk.roedtraad.surveys;

import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Measures how far the citizen has come; every third month (own proposal, after the BIP study). */
@ApplicationScoped
class MeasureProgression implements TaskAct<ProgressionForm> {

    @Inject
    RecordProgression progression;

    @Override
    public TaskType<ProgressionForm> type() {
        return new TaskType<>("measureProgression", "Mål progression", "Measure progression",
            Role.CASEWORKER, Performer.COORDINATING_CASEWORKER, ProgressionForm.class);
    }

    @Override
    public Outcome perform(Occasion occasion, ProgressionForm form) {
        return progression.perform(MeasurementKind.PROGRESSION, occasion, form);
    }
}
