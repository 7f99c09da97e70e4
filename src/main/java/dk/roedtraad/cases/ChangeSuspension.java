package dk.roedtraad.cases;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives a suspension another last day; both ways are open while an authority has the case on hold. */
@ApplicationScoped
class ChangeSuspension {

    @Inject
    StandingCase desk;

    @Inject
    Cases cases;

    @Inject
    Suspensions suspensions;

    @Inject
    CaseHistory history;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    @Inject
    Event<SuspensionsChanged> changed;

    /**
     * When a suspension ends after all.
     *
     * @param occurredOn the day of the act, today or earlier; today when left out
     * @param endsOn its last suspended day, before the one it has; may lie in the past; the day before its first one
     *     when it came to nothing
     * @param reason in the person's own words
     */
    @Schema(name = "EndSuspensionForm")
    public record EndForm(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Sidste dag på pause", en = "Last suspended day") @NotNull LocalDate endsOn,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason) {
    }

    /**
     * How much longer a suspension lasts.
     *
     * @param occurredOn the day of the act, today or earlier; today when left out
     * @param to its last suspended day, after the one it has, or null until further notice
     * @param reason in the person's own words
     */
    @Schema(name = "ExtendSuspensionForm")
    public record ExtendForm(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Til og med", en = "To") LocalDate to,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason) {
    }

    /** @throws Problem when there is no such suspension, it is over, or the day cannot be */
    void end(UUID caseId, int number, EndForm form) {
        LocalDate on = enter(caseId, form.occurredOn());
        mine(caseId, number).end(form.endsOn(), clock.today());
        history.record(caseId, Happening.of("endSuspension", on, form.reason()));
        changed.fire(new SuspensionsChanged(caseId, SuspensionsChanged.Change.ENDED, on, form.reason()));
    }

    /** @throws Problem when there is no such suspension, it is over or open, or the day cannot be */
    void extend(UUID caseId, int number, ExtendForm form) {
        LocalDate on = enter(caseId, form.occurredOn());
        mine(caseId, number).extend(form.to(), clock.today());
        history.record(caseId, Happening.of("extendSuspension", on, form.reason()));
        changed.fire(new SuspensionsChanged(caseId, SuspensionsChanged.Change.EXTENDED, on, form.reason()));
    }

    private LocalDate enter(UUID caseId, LocalDate occurredOn) {
        LocalDate began = desk.enterSuspended(caseId);
        return SuspensionRules.dayOf(occurredOn, clock.today(), began);
    }

    private Suspension mine(UUID caseId, int number) {
        Suspension suspension = suspensions.get(cases.get(caseId), number);
        SuspendCase.mayTouch(suspension.ground(), person);
        return suspension;
    }
}
