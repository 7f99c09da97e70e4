package dk.roedtraad.transfer;

import dk.roedtraad.cases.CarryCase;
import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.matching.CarryPlacements;
import dk.roedtraad.rest.Json;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.time.CaseClock;
import dk.roedtraad.transfer.TakeOverResult.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes one running case of another system over: from here on it stands as if it had always been here. */
@ApplicationScoped
class TakeOver {

    @Inject
    CarryCase cases;

    @Inject
    CarryBefore before;

    @Inject
    CarryWithin within;

    @Inject
    TakenOvers takenOvers;

    @Inject
    CaseHistory history;

    @Inject
    CaseClock clock;

    /**
     * What was done.
     *
     * @param result TAKEN_OVER, or ALREADY_HERE when the same form was sent before
     * @param caseId the case
     */
    record Done(Result result, UUID caseId) {
    }

    /** @throws Problem when facts, days, people or team cannot be, or another case has the reference */
    Done perform(TakeOverForm form) {
        String fingerprint = fingerprint(form);
        Optional<UUID> here = cases.withReference(form.externalReference());
        if (here.isPresent()) {
            return again(here.get(), fingerprint);
        }
        LocalDate today = clock.today();
        check(form, today);
        UUID caseId = before.in(form);
        Map<UUID, LocalDate> followUps = within.in(caseId, form);
        takenOvers.add(new TakenOver(caseId, today, fingerprint, form.previous()));
        history.record(caseId, Happening.of("takeOverCase", today, null));
        cases.goesOn(caseId, PastOf.form(form, followUps, today));
        return new Done(Result.TAKEN_OVER, caseId);
    }

    private void check(TakeOverForm form, LocalDate today) {
        if (form.previous() != null) {
            CarryCase.requireNoCpr(form.previous().caseReference(), "/previous/caseReference");
        }
        PhaseFacts.check(form);
        CarryPlacements.check(form.placements());
        TakeOverDays.check(form, today);
    }

    private Done again(UUID caseId, String fingerprint) {
        if (takenOvers.of(caseId).filter(before -> before.isBy(fingerprint)).isPresent()) {
            return new Done(Result.ALREADY_HERE, caseId);
        }
        throw exists("There is already a case with this external reference, and it was not taken over by this form.",
            "Use the case that is here, /api/v1/cases/" + caseId + "; what was sent has changed nothing.");
    }

    static Problem exists(String detail, String remedy) {
        return Problem.conflict("case-exists", detail, remedy).at("/externalReference", "is here already");
    }

    /** Tells the same form sent twice from another one under the same reference. */
    static String fingerprint(TakeOverForm form) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Json.write(form)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
