package dk.roedtraad.plans;

import dk.roedtraad.rest.Label;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskForm;
import dk.roedtraad.tasks.TaskType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** T3.4: the coordinating caseworker and the citizen make the indsatsplan, with a clear goal (A3.17). */
@ApplicationScoped
class MakeIndsatsplan implements TaskAct<MakeIndsatsplan.Form> {

    @Inject
    Documents documents;

    @Inject
    BegunEfforts begun;

    @Inject
    Event<IndsatsplanAgreed> agreed;

    /**
     * The plan.
     *
     * @param occurredOn the day on which it was agreed with the citizen
     * @param plan what was agreed
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Indsatsplan", en = "Indsatsplan") @NotNull @Valid Indsatsplan plan) implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("makeIndsatsplan", "Lav indsatsplan med borgeren",
            "Make the indsatsplan with the citizen", Role.CASEWORKER, Performer.COORDINATING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        form.plan().check("/plan");
        documents.add(new IndsatsplanVersion(
            documents.next(IndsatsplanVersion.class, occasion.caseId(), occasion.occurredOn()), form.plan()));
        agreed.fire(new IndsatsplanAgreed(occasion.caseId(), occasion.occurredOn()));
        begun.tell(occasion.caseId(), form.plan());
        return Outcome.none();
    }
}
