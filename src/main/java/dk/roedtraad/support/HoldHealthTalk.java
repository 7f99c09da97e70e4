package dk.roedtraad.support;

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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Holds the talk that the citizen has a right to: with the health coordinator and the coordinating caseworker (LAB
 * § 113 stk. 3). Or the citizen no longer wants it. Either way the offer waits no longer.
 */
@ApplicationScoped
class HoldHealthTalk implements TaskAct<HoldHealthTalk.Form> {

    private static final Set<HealthTalkParticipant> ALWAYS = EnumSet.of(HealthTalkParticipant.CITIZEN,
        HealthTalkParticipant.CASEWORKER, HealthTalkParticipant.HEALTH_COORDINATOR);

    @Inject
    Supports supports;

    /**
     * What came of the talk.
     *
     * @param occurredOn the day of the talk, or on which the citizen gave it up
     * @param result what it led to
     * @param participants who took part: citizen, coordinating caseworker and health coordinator at least; left out
     *     when the citizen no longer wants the talk
     * @param conclusion what was concluded, and what is done about the citizen's health
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Resultat", en = "Result") @NotNull HealthTalkResult result,
        @Label(da = "Deltagere", en = "Participants") Set<@NotNull HealthTalkParticipant> participants,
        @Label(da = "Konklusion", en = "Conclusion") @NotBlank @Size(max = 2000) String conclusion)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("holdHealthTalk", "Hold samtale med sundhedskoordinator",
            "Hold the talk with the health coordinator", Role.CASEWORKER, Performer.COORDINATING_CASEWORKER,
            Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        check(form);
        Support objection = supports.awaitedTalk(occasion.caseId()).orElseThrow(() ->
            Problem.conflict("no-health-talk-awaited", "Nobody has asked for the talk, or it was held.",
                "List the support of the case to see how it stands."));
        supports.end(objection, occasion.occurredOn(), form.conclusion());
        objection.held(new HealthTalk(form.result(), form.participants()));
        return Outcome.none();
    }

    static void check(Form form) {
        Set<HealthTalkParticipant> there = form.participants() == null ? Set.of() : form.participants();
        if (form.result() == HealthTalkResult.NO_LONGER_WANTED) {
            if (!there.isEmpty()) {
                throw Problem.unprocessable("field-not-applicable", "Nobody took part in a talk that was given up.",
                    "Leave the participants out, or say what the talk led to.")
                    .at("/participants", "must be left out here");
            }
        } else if (!there.containsAll(ALWAYS)) {
            throw Problem.unprocessable("health-talk-incomplete",
                "The talk is with the health coordinator and the coordinating caseworker, and with the citizen.",
                "Name all three, or hold the talk when all can come.")
                .at("/participants", "must include CITIZEN, CASEWORKER and HEALTH_COORDINATOR");
        }
    }
}
