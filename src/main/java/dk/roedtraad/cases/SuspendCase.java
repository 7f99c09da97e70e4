package dk.roedtraad.cases;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Role;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lets rules of a case stand still for a period, with a reason and a legal basis. */
@ApplicationScoped
class SuspendCase {

    @Inject
    StandingCase desk;

    @Inject
    Cases cases;

    @Inject
    Suspensions suspensions;

    @Inject
    RulesToSuspend rules;

    @Inject
    CaseHistory history;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    @Inject
    Event<SuspensionsChanged> changed;

    /**
     * Why, when and which rules.
     *
     * @param occurredOn the day on which it was decided, today or earlier; today when left out
     * @param ground why
     * @param rules the keys of the rules that stand still; left out for those that the ground usually stops, and for
     *     AUTHORITY, which stops all
     * @param from the first suspended day, which may lie ahead
     * @param to the last suspended day, or null until further notice; required when the first lies ahead
     * @param reason in the person's own words
     * @param legalBasis the paragraph it rests on; required
     */
    @Schema(name = "SuspendCaseForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Årsag", en = "Ground") @NotNull SuspensionGround ground,
        @Label(da = "Frister, der sættes på pause", en = "Rules that stand still") @Size(max = 20)
        List<@NotBlank @Size(max = 40) String> rules,
        @Label(da = "Fra og med", en = "From") @NotNull LocalDate from,
        @Label(da = "Til og med", en = "To") LocalDate to,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason,
        @Label(da = "Hjemmel", en = "Legal basis") @Size(max = 500) String legalBasis) {

        /** Rules that are left out are none that is named. */
        public Form {
            rules = rules == null ? List.of() : rules;
        }
    }

    /** @throws Problem when its days or rules cannot be, or the person may not register it */
    void perform(UUID caseId, Form form) {
        LocalDate began = desk.enter(caseId);
        LocalDate today = clock.today();
        LocalDate on = SuspensionRules.dayOf(form.occurredOn(), today, began);
        mayTouch(form.ground(), person);
        SuspensionRules.check(form, today, began);
        Case file = cases.get(caseId);
        suspensions.add(new Suspension(caseId, file.nextSuspension(), form, rulesOf(file, form)));
        history.record(caseId, Happening.of("suspendCase", on, form.reason()));
        changed.fire(new SuspensionsChanged(caseId, SuspensionsChanged.Change.BEGUN, on, form.reason()));
    }

    private List<String> rulesOf(Case file, Form form) {
        return form.ground() == SuspensionGround.AUTHORITY ? List.of()
            : rules.of(file.profile(), form.ground(), form.rules());
    }

    /** @throws Problem 403 {@code leader-needed}: what an authority has stopped, only a leader stops and starts */
    static void mayTouch(SuspensionGround ground, CurrentPerson person) {
        if (ground == SuspensionGround.AUTHORITY && !person.has(Role.LEADER)) {
            throw Problem.forbidden("leader-needed", "Only a leader puts a case on hold for an authority, and ends it.",
                "Let the leader do it.");
        }
    }
}
