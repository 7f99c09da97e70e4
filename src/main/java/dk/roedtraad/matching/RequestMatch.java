package dk.roedtraad.matching;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseProgress;
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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * T4.1: the caseworker asks the VK for a company that suits the citizen's wishes, skånebehov and goal (A3.21). A
 * citizen who is not ready gets another offer with a company in view, and a day to be asked again (A10.13). While a
 * placement runs, a further match starts another one beside it.
 */
@ApplicationScoped
class RequestMatch implements TaskAct<RequestMatch.Form> {

    @Inject
    MatchRequests requests;

    @Inject
    CaseProgress progress;

    @Inject
    Event<AnotherMatchRequested> another;

    /**
     * What is asked for, or what is done instead.
     *
     * @param occurredOn the day on which it was talked about with the citizen
     * @param ready whether the citizen is ready for a company
     * @param wishes when ready: what the citizen would like, in the citizen's own words
     * @param considerationNeeds skånebehov, or null for none
     * @param hoursPerWeek when ready: hours a week to begin with, from half an hour
     * @param goal when ready: what it is to lead to
     * @param previousLearning what was learned before, or null
     * @param otherOffer when not ready: what is done until then
     * @param askAgainOn when not ready: the day to ask again
     */
    @Schema(name = "RequestMatchForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Borgeren er klar", en = "The citizen is ready") @NotNull Boolean ready,
        @Label(da = "Borgerens ønsker", en = "The citizen's wishes") @Size(max = 4000) String wishes,
        @Label(da = "Skånebehov", en = "Consideration needs") @Size(max = 4000) String considerationNeeds,
        @Label(da = "Timer om ugen", en = "Hours a week") @DecimalMin("0.5") @DecimalMax("37")
        @Digits(integer = 2, fraction = 1) BigDecimal hoursPerWeek,
        @Label(da = "Mål", en = "Goal") @Size(max = 2000) String goal,
        @Label(da = "Det har vi lært før", en = "What was learned before") @Size(max = 4000) String previousLearning,
        @Label(da = "Andet tilbud indtil da", en = "Other offer until then") @Size(max = 4000) String otherOffer,
        @Label(da = "Spørg igen", en = "Ask again on") LocalDate askAgainOn) implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("requestMatch", "Anmod om match", "Request a match", Role.CASEWORKER,
            Performer.COORDINATING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        check(form, occasion.occurredOn());
        CaseFacts facts = progress.facts(occasion.caseId());
        boolean beside = occasion.taskId() == null;
        if (beside) {
            canBeRequestedBeside(facts.programmeStartsOn(), form, occasion.occurredOn());
        }
        MatchRequest request = new MatchRequest(occasion.caseId(), facts.team(), occasion.occurredOn(), form);
        requests.add(request);
        if (beside) {
            another.fire(new AnotherMatchRequested(occasion.caseId(), request.id(), null));
        }
        return form.ready() ? Outcome.with("matchRequest", "READY").and("matchId", request.id().toString())
            : Outcome.with("matchRequest", "NOT_READY");
    }

    static void check(Form form, LocalDate on) {
        if (form.ready()) {
            new Needed().field("/wishes", form.wishes()).field("/hoursPerWeek", form.hoursPerWeek())
                .field("/goal", form.goal()).orRefuse("match-incomplete", "The request does not say what is needed.",
                    "Say what the citizen wishes, how many hours, and to which goal.");
            return;
        }
        new Needed().field("/otherOffer", form.otherOffer()).field("/askAgainOn", form.askAgainOn())
            .orRefuse("other-offer-missing", "The citizen is not ready, and it is not said what is done instead.",
                "Say what is offered until the citizen is ready, and when to ask again.");
        if (!form.askAgainOn().isAfter(on)) {
            throw Problem.unprocessable("ask-again-too-early", "The day to ask again does not lie ahead.",
                "Give a day after " + on + ".").at("/askAgainOn", "must be after " + on);
        }
    }

    static void canBeRequestedBeside(LocalDate programmeStartsOn, Form form, LocalDate on) {
        if (programmeStartsOn == null || on.isBefore(programmeStartsOn)) {
            throw Problem.conflict("programme-not-running", "The citizen's programme was not running on that day.",
                "Request a match when the programme has started.");
        }
        if (!form.ready()) {
            throw Problem.unprocessable("match-not-ready", "A further match is only requested for a citizen who is"
                + " ready.", "Request it when the citizen is ready.").at("/ready", "must be true");
        }
    }
}
