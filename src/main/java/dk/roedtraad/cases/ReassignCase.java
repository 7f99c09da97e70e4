package dk.roedtraad.cases;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Role;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives a case to another caseworker or VK, with its open tasks and what the successor needs to know. */
@ApplicationScoped
public class ReassignCase {

    @Inject
    StandingCase desk;

    @Inject
    Cases cases;

    @Inject
    Handing handing;

    @Inject
    Organisation organisation;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    /**
     * Who takes over, and what they must know.
     *
     * @param occurredOn the day from which on, today or earlier; today when left out
     * @param role as what
     * @param from who hands over, one who is at work on the case; when left out, the one whose phase it is: the
     *     preparing caseworker until the programme runs, then the coordinating one
     * @param to who takes over
     * @param reason why; the citizen feels each change
     * @param whatToKnow what the successor needs to know that the case itself does not show
     */
    @Schema(name = "ReassignCaseForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Rolle", en = "Role") @NotNull ResponsibleRole role,
        @Label(da = "Fra", en = "From") @Size(max = 100) String from,
        @Label(da = "Til", en = "To") @NotBlank @Size(max = 100) String to,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason,
        @Label(da = "Det skal efterfølgeren vide", en = "What the successor needs to know") @Size(max = 4000)
        String whatToKnow) {
    }

    /** @throws Problem when the case is closed or another's, or the people or the day cannot be */
    public void perform(UUID caseId, Form form) {
        LocalDate began = desk.enter(caseId);
        LocalDate on = form.occurredOn() == null ? clock.today() : form.occurredOn();
        requirePossible(on, began);
        Case file = cases.get(caseId);
        Role role = form.role().role();
        requireMine(file);
        String from = whoHandsOver(file, form);
        if (from.equals(form.to())) {
            throw Problem.unprocessable("same-person", "The case lies with that person already.",
                "Name somebody else.").at("/to", "must be another person");
        }
        organisation.requirePerson(form.to(), role, "/to");
        file.responsible().change(role, file.phase(), from, form.to());
        cases.standsNow(file);
        handing.over(new ResponsibleChanged(caseId, role, from, form.to(), on), form);
    }

    private void requirePossible(LocalDate on, LocalDate began) {
        if (on.isAfter(clock.today())) {
            throw Problem.unprocessable("occurred-in-future", "A case cannot have been handed over after today.",
                "Give today or an earlier day.").at("/occurredOn", "must be today or earlier");
        }
        if (on.isBefore(began)) {
            throw Problem.unprocessable("occurred-before-case", "The handover lies before the case began.",
                "Give a day on or after " + began + ".").at("/occurredOn", "must be on or after " + began);
        }
    }

    private void requireMine(Case file) {
        if (!person.has(Role.LEADER) && !file.responsible().isAtWork(Role.CASEWORKER, file.phase(), person.id())) {
            throw Problem.forbidden("not-your-case", "Only its own caseworker or a leader hands a case over.",
                "Let the caseworker or a leader do it.");
        }
    }

    private static String whoHandsOver(Case file, Form form) {
        Role role = form.role().role();
        String atWork = file.responsible().atWork(role, file.phase());
        String from = form.from() == null ? atWork : form.from();
        if (from == null) {
            throw Problem.conflict("nobody-responsible", "Nobody is responsible as " + role + " yet.",
                "Complete the task chooseResponsible instead.");
        }
        if (!file.responsible().isAtWork(role, file.phase(), from)) {
            throw Problem.conflict("not-responsible", "The case does not lie with the person who is to hand it over.",
                "Read the case again; it may have been handed over already.").at("/from", "must be at work on it");
        }
        return from;
    }
}
