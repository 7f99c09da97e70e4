package dk.roedtraad.support;

import dk.roedtraad.cases.ActDay;
import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.CaseDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Grants a mentor, asks other professions, or notes that a citizen objects to an offer for their health. A grant is a
 * decision of the authority and so a caseworker's; asking is open to the VK too, whom the citizen may tell.
 */
@ApplicationScoped
class GiveSupport {

    @Inject
    CaseDesk desk;

    @Inject
    CaseProgress progress;

    @Inject
    Supports supports;

    @Inject
    CaseHistory history;

    @Inject
    ActDay day;

    @Inject
    CurrentPerson person;

    @Inject
    Event<HealthTalkRequested> talkRequested;

    /**
     * What is given or asked for: beside the kind, the one field that belongs to it.
     *
     * @param occurredOn the day, today or earlier; today when left out
     * @param kind what kind of support
     * @param mentor of a mentor: what is granted
     * @param sparring of a sparring: what is asked of whom
     * @param objection of the talk with the health coordinator: which offer the citizen objects to, and why
     */
    @Schema(name = "GiveSupportForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Type", en = "Kind") @NotNull SupportKind kind,
        @Label(da = "Mentor", en = "Mentor") @Valid MentorGrant mentor,
        @Label(da = "Sparring", en = "Sparring") @Valid SparringRequest sparring,
        @Label(da = "Borgerens indsigelse", en = "The citizen's objection") @Size(max = 4000) String objection) {
    }

    /** @throws Problem when the form lacks what belongs to its kind, or the case does not stand so that it can be */
    void perform(UUID caseId, Form form) {
        LocalDate on = day.of(form.occurredOn(), desk.enter(caseId));
        check(form);
        switch (form.kind()) {
            case MENTOR -> requireAuthority();
            case HEALTH_TALK -> requireProgrammeWithoutTalk(caseId);
            default -> { }
        }
        supports.add(new Support(caseId, on, form));
        history.record(caseId, Happening.of(act(form.kind()), on, null));
        if (form.kind() == SupportKind.HEALTH_TALK) {
            talkRequested.fire(new HealthTalkRequested(caseId, on));
        }
    }

    static void check(Form form) {
        belongs(form.mentor(), form.kind() == SupportKind.MENTOR, "/mentor");
        belongs(form.sparring(), form.kind() == SupportKind.SPARRING, "/sparring");
        String said = form.objection() == null || form.objection().isBlank() ? null : form.objection();
        belongs(said, form.kind() == SupportKind.HEALTH_TALK, "/objection");
        if (form.mentor() != null) {
            form.mentor().check("/mentor");
        }
    }

    private static void belongs(Object field, boolean here, String pointer) {
        if (here && field == null) {
            throw Problem.unprocessable("support-incomplete", "It is not said what the support is.",
                "Give the field that belongs to the kind.").at(pointer, "is required with this kind");
        }
        if (!here && field != null) {
            throw Problem.unprocessable("field-not-applicable", "A field does not belong to what was chosen.",
                "Leave the field out, or choose what it belongs to.").at(pointer, "must be left out here");
        }
    }

    private void requireAuthority() {
        if (!person.has(Role.CASEWORKER)) {
            throw Problem.forbidden("forbidden-role", "A mentor is granted by a caseworker.",
                "Let a caseworker grant it.");
        }
    }

    private void requireProgrammeWithoutTalk(UUID caseId) {
        if (progress.facts(caseId).phase() != Phase.PROGRAMME) {
            throw Problem.conflict("programme-not-running", "The citizen is in no programme, so there is no offer.",
                "Talk about it in the preparation; the talk is a right within the programme (LAB § 113 stk. 3).");
        }
        if (supports.awaitedTalk(caseId).isPresent()) {
            throw Problem.conflict("health-talk-open", "The talk has been asked for already and is awaited.",
                "Hold it first: task holdHealthTalk.");
        }
    }

    private static String act(SupportKind kind) {
        return switch (kind) {
            case MENTOR -> "grantMentor";
            case SPARRING -> "requestSparring";
            case HEALTH_TALK -> "requestHealthTalk";
        };
    }
}
