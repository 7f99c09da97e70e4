package dk.roedtraad.matching;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskForm;
import dk.roedtraad.tasks.TaskType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** T4.2: the VK looks for a company that suits the citizen, also for few hours (A3.20, A3.23). */
@ApplicationScoped
class FindCompany implements TaskAct<FindCompany.Form> {

    @Inject
    MatchRequests requests;

    @Inject
    Companies companies;

    @Inject
    Openings openings;

    /**
     * What the search came to.
     *
     * @param occurredOn the day on which that was clear
     * @param result FOUND or NOT_FOUND
     * @param companyId when found: the company
     * @param openingId the company's opening, or null when it had none listed
     * @param tried when not found: what was tried
     * @param advice when not found: what could be asked for instead
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Resultat", en = "Result") @NotNull Result result,
        @Label(da = "Virksomhed", en = "Company") UUID companyId,
        @Label(da = "Ledig plads", en = "Opening") UUID openingId,
        @Label(da = "Det er forsøgt", en = "What was tried") @Size(max = 4000) String tried,
        @Label(da = "Forslag til nyt match", en = "Advice for a new match") @Size(max = 4000) String advice)
        implements TaskForm {
    }

    /** Whether there is a company. */
    public enum Result {
        @Label(da = "Fundet", en = "Found")
        FOUND,
        @Label(da = "Ikke fundet", en = "Not found")
        NOT_FOUND
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("findCompany", "Find virksomhed", "Find a company", Role.VK, Performer.VK, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        check(form);
        MatchRequest match = requests.of(occasion.caseId(), occasion.subjectId(), MatchState.SEARCHING);
        if (form.result() == Result.FOUND) {
            requireCompany(form, occasion.occurredOn());
            match.found(form.companyId(), form.openingId());
        } else {
            match.notFound(occasion.occurredOn(), form.tried(), form.advice());
        }
        return Outcome.with("companySearch", form.result());
    }

    static void check(Form form) {
        if (form.result() == Result.FOUND) {
            new Needed().field("/companyId", form.companyId()).orRefuse("company-missing",
                "A company was found, but it is not named.", "Name it; a new one is first written to /companies.");
            return;
        }
        new Needed().field("/tried", form.tried()).field("/advice", form.advice()).orRefuse("search-unexplained",
            "No company was found, and it is not said why.", "Say what was tried and what could be asked instead.");
    }

    private void requireCompany(Form form, LocalDate on) {
        companies.find(form.companyId()).orElseThrow(() -> Problem.unprocessable("unknown-company",
            "There is no such company.", "Name a company of GET /api/v1/companies.")
            .at("/companyId", "no such company"));
        if (form.openingId() != null) {
            openings.requireOpen(form.openingId(), form.companyId(), on);
        }
    }
}
