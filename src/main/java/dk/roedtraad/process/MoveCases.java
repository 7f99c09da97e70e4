package dk.roedtraad.process;

import dk.roedtraad.rest.ItemByItem;
import dk.roedtraad.rest.ItemProblem;
import dk.roedtraad.rest.Label;
import dk.roedtraad.security.EachApart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Moves cases to another version of the models, each in its own transaction, or tries whether it could. */
@ApplicationScoped
class MoveCases {

    static final int MOST = 200;

    @Inject
    ModelVersions versions;

    @Inject
    RunningCases running;

    @Inject
    MoveCase move;

    @Inject
    ItemByItem items;

    @Inject
    EachApart apart;

    /**
     * Which cases are moved from where to where.
     *
     * @param fromVersion the version that they run on
     * @param toVersion the version that they are to run on
     * @param caseIds the cases, 200 at most; all that run on the version when it is left out, 200 at a time
     * @param after where to go on among all: the {@code next} of the answer before
     * @param dryRun whether each is only tried, and left as it was
     * @param reason why they are moved
     */
    @Schema(name = "MigrationForm")
    public record Form(
        @Label(da = "Fra version", en = "From version") @NotNull @Min(1) Integer fromVersion,
        @Label(da = "Til version", en = "To version") @NotNull @Min(1) Integer toVersion,
        @Label(da = "Sager", en = "Cases") @Size(min = 1, max = MOST) List<@NotNull UUID> caseIds,
        @Label(da = "Efter sag", en = "After case") UUID after,
        @Label(da = "Prøvekørsel", en = "Dry run") Boolean dryRun,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 500) String reason) {
    }

    /** What became of a case. */
    @Schema(name = "MigrationResult")
    public enum Result {
        /** It runs on the other version now. */
        MOVED,
        /** A dry run: it was moved, and moved back. */
        WOULD_BE_MOVED,
        /** It ran on that version before; nothing was done. */
        ALREADY_THERE,
        /** It runs on as it did; the problem says why. */
        REFUSED
    }

    /**
     * One case of the list.
     *
     * @param caseId the case
     * @param result what became of it
     * @param problem why it was refused, or null
     */
    @Schema(name = "MovedCase")
    public record MovedCase(UUID caseId, Result result, ItemProblem problem) {
    }

    /**
     * What became of the cases.
     *
     * @param items a result for each case, in the order given, or by id
     * @param next what to send as {@code after} to go on, or null when no case is left
     * @param stillOnFrom how many of the municipality's cases run on the version left
     */
    @Schema(name = "Migration")
    public record Moved(List<MovedCase> items, UUID next, long stillOnFrom) {
    }

    /** @throws dk.roedtraad.rest.Problem 409 {@code stale-migration-plan}, 422 {@code same-version} */
    Moved perform(Form form) {
        if (form.fromVersion().equals(form.toVersion())) {
            throw MigrationProblems.sameVersion();
        }
        MoveCase.Move where = new MoveCase.Move(version(form.fromVersion()), version(form.toVersion()), form.reason());
        List<UUID> chosen = form.caseIds() != null ? form.caseIds()
            : running.on(where.from(), form.after(), MOST + 1);
        List<UUID> now = chosen.subList(0, Math.min(chosen.size(), MOST));
        List<MovedCase> moved = now.stream().map(caseId -> attempt(caseId, where, form.dryRun())).toList();
        UUID next = chosen.size() > MOST ? now.get(MOST - 1) : null;
        return new Moved(moved, next, running.count(where.from()));
    }

    private ModelVersion version(int number) {
        return versions.find(number).orElseThrow(() -> MigrationProblems.unknownVersion(number));
    }

    private MovedCase attempt(UUID caseId, MoveCase.Move where, Boolean dryRun) {
        return items.attempt(() -> new MovedCase(caseId, Boolean.TRUE.equals(dryRun) ? rehearse(caseId, where)
            : move.perform(caseId, where) ? Result.MOVED : Result.ALREADY_THERE, null),
            problem -> new MovedCase(caseId, Result.REFUSED, problem));
    }

    /** Moves the case in a transaction that ends in nothing, so that a dry run finds all that a real one would. */
    private Result rehearse(UUID caseId, MoveCase.Move where) {
        try {
            return apart.call(() -> {
                if (move.perform(caseId, where)) {
                    throw new Rehearsed();
                }
                return Result.ALREADY_THERE;
            });
        } catch (Rehearsed done) {
            return Result.WOULD_BE_MOVED;
        }
    }

    /** Ends a rehearsal. */
    private static final class Rehearsed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Rehearsed() {
            super("rehearsed", null, false, false);
        }
    }
}
