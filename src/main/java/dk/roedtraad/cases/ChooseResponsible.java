package dk.roedtraad.cases;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.rest.Label;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskForm;
import dk.roedtraad.tasks.TaskType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** T1.1: chooses the preparing caseworker and the VK, when the case system did not name both. */
@ApplicationScoped
class ChooseResponsible implements TaskAct<ChooseResponsible.Form> {

    @Inject
    Cases cases;

    @Inject
    Organisation organisation;

    /**
     * Who is responsible.
     *
     * @param occurredOn the day on which they were chosen
     * @param preparingCaseworker forberedende sagsbehandler
     * @param vk the company consultant, the same in preparation, meeting and programme (A10.04)
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Forberedende sagsbehandler", en = "Preparing caseworker") @NotBlank @Size(max = 100)
        String preparingCaseworker,
        @Label(da = "Virksomhedskonsulent", en = "Company consultant") @NotBlank @Size(max = 100) String vk)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("chooseResponsible", "Vælg ansvarlige", "Choose who is responsible", Role.CASEWORKER,
            Performer.TEAM, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        organisation.requirePerson(form.preparingCaseworker(), Role.CASEWORKER, "/preparingCaseworker");
        organisation.requirePerson(form.vk(), Role.VK, "/vk");
        Case file = cases.get(occasion.caseId());
        file.responsible().choose(form.preparingCaseworker(), form.vk());
        cases.standsNow(file);
        return Outcome.none();
    }
}
