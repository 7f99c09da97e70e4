package dk.roedtraad.process;

import dk.roedtraad.cases.CaseResource;
import dk.roedtraad.cases.CaseView;
import dk.roedtraad.cases.HistoryResource;
import dk.roedtraad.cases.HistoryView;
import dk.roedtraad.cases.OpenCase;
import dk.roedtraad.cases.WithdrawCase;
import dk.roedtraad.organisation.OrganisationResource;
import dk.roedtraad.rest.Json;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Identity;
import dk.roedtraad.security.Role;
import dk.roedtraad.security.RunAs;
import dk.roedtraad.tasks.TaskResource;
import dk.roedtraad.tasks.TaskView;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A municipality of its own for the tests inside the server, where one person does everything. */
@ApplicationScoped
class TownInsideIT {

    private static final Identity EVERYBODY = new Identity("0657", "all", EnumSet.allOf(Role.class), null);

    private static final PageRequest ALL = new PageRequest(200, null);

    @Inject
    RunAs runAs;

    @Inject
    OrganisationResource organisation;

    @Inject
    CaseResource cases;

    @Inject
    TaskResource tasks;

    @Inject
    HistoryResource history;

    @Inject
    CaseClock clock;

    void settle() {
        as(() -> organisation.putPerson("all", Json.mapper().readValue(
            "{\"name\": \"Alle\", \"roles\": [\"CASEWORKER\", \"VK\", \"LEADER\", \"COORDINATOR\", \"OPERATIONS\"]}",
            OrganisationResource.PersonForm.class)));
        as(() -> organisation.putTeam("team", new OrganisationResource.TeamForm("Team", "all")));
    }

    <T> T as(Supplier<T> work) {
        return runAs.call(EVERYBODY, work);
    }

    /** Opens a case whose preparation began so many weeks ago. */
    CaseView open(int weeksAgo) {
        OpenCase.Form form = Json.mapper().readValue("""
            {"externalReference": "%s", "citizen": {"name": "Nancy Ann Berggren", "cpr": "711270-1234"},
             "team": "team", "preparingCaseworker": "all", "vk": "all", "preparationStartedOn": "%s"}"""
            .formatted(UUID.randomUUID(), clock.today().minusWeeks(weeksAgo)), OpenCase.Form.class);
        return (CaseView) as(() -> cases.open(form)).getEntity();
    }

    UUID opened(int weeksAgo) {
        return open(weeksAgo).summary().id();
    }

    CaseView read(UUID caseId) {
        return (CaseView) as(() -> cases.read(caseId)).getEntity();
    }

    CaseView involveCitizen(UUID caseId) {
        UUID task = read(caseId).tasks().stream().filter(open -> open.type().equals("involveCitizen"))
            .map(TaskView::id).findFirst().orElseThrow();
        return (CaseView) as(() -> tasks.complete(task, """
            {"contactChannel": "IN_PERSON", "preferredChannel": "PHONE", "informedAboutMeeting": true,
             "companionOffered": true, "topicsExplained": ["MEETING"]}""".getBytes(StandardCharsets.UTF_8)))
            .getEntity();
    }

    void withdraw(UUID caseId) {
        as(() -> cases.withdraw(caseId, Json.mapper().readValue("{\"cause\": \"WITHDRAWN\", \"reason\": \"Test\"}",
            WithdrawCase.Form.class)));
    }

    List<String> told(UUID caseId) {
        return as(() -> history.list(caseId, ALL)).items().stream().map(HistoryView::act).toList();
    }
}
