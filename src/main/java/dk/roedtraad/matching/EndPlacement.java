package dk.roedtraad.matching;

import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.tasks.CaseDesk;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A placement stops before its next follow-up: broken off, or turned into a job. It is then to be closed. */
@ApplicationScoped
class EndPlacement {

    @Inject
    Placements placements;

    @Inject
    CaseDesk desk;

    @Inject
    CaseHistory history;

    @Inject
    CaseClock clock;

    @Inject
    Event<PlacementEndedEarly> endedEarly;

    /**
     * When and why it stopped.
     *
     * @param occurredOn the day, today or earlier; today when left out
     * @param reason why
     */
    @Schema(name = "EndPlacementForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason) {
    }

    /** @throws Problem when it no longer goes on, or the day lies ahead or before the agreement */
    void perform(UUID caseId, UUID placementId, Form form) {
        desk.enter(caseId);
        LocalDate on = form.occurredOn() == null ? clock.today() : form.occurredOn();
        if (on.isAfter(clock.today())) {
            throw Problem.unprocessable("occurred-in-future", "A placement cannot have stopped after today.",
                "Give today or an earlier day.").at("/occurredOn", "must be today or earlier");
        }
        Placement placement = placements.get(caseId, placementId);
        placement.end(on, form.reason());
        history.record(caseId, Happening.of("endPlacement", on, form.reason()));
        endedEarly.fire(new PlacementEndedEarly(caseId, placement.matchId(), on));
    }
}
