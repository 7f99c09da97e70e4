package dk.roedtraad.demo;

import dk.roedtraad.cases.CaseFilter;
import dk.roedtraad.cases.CaseResource;
import dk.roedtraad.cases.CaseView;
import dk.roedtraad.cases.OpenCase;
import dk.roedtraad.cases.WithdrawCase;
import dk.roedtraad.rest.Json;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Identity;
import dk.roedtraad.security.RunAs;
import dk.roedtraad.tasks.TaskResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Lets a persona do something through the same resources that a case system calls, each act in its transaction. */
@ApplicationScoped
class Hand {

    @Inject
    RunAs runAs;

    @Inject
    CaseResource cases;

    @Inject
    TaskResource tasks;

    CaseView open(Persona persona, OpenCase.Form form) {
        return view(as(persona, () -> cases.open(form)));
    }

    CaseView complete(Persona persona, UUID taskId, Map<String, Object> form) {
        return view(as(persona, () -> tasks.complete(taskId, Json.write(form))));
    }

    CaseView withdraw(Persona persona, UUID caseId, WithdrawCase.Form form) {
        return view(as(persona, () -> cases.withdraw(caseId, form)));
    }

    boolean hasCases(Persona persona) {
        return !as(persona, () -> cases.list(new CaseFilter(), new PageRequest(1, null))).items().isEmpty();
    }

    <T> T as(Persona persona, Supplier<T> work) {
        return runAs.call(new Identity(persona.municipality(), persona.id(), persona.roles(), null), work);
    }

    private static CaseView view(Response answer) {
        return (CaseView) answer.getEntity();
    }
}
