package dk.roedtraad.deadlines;

import dk.roedtraad.rest.ItemByItem;
import dk.roedtraad.rest.ItemProblem;
import dk.roedtraad.rest.Label;
import dk.roedtraad.security.EachApart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Mends what the self-check finds, each case in its own transaction. */
@ApplicationScoped
class RepairDeadlines {

    @Inject
    CheckDeadlines check;

    @Inject
    RepairCase repair;

    @Inject
    ItemByItem items;

    @Inject
    LastChecks last;

    @Inject
    EachApart apart;

    /** @param reason why it is done */
    @Schema(name = "RepairForm")
    public record Form(@Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 500) String reason) {
    }

    /**
     * What became of a case in which something was wrong.
     *
     * @param caseId the case
     * @param mended what was mended
     * @param left what is still wrong
     * @param problem why nothing could be done, or null
     */
    @Schema(name = "RepairedCase")
    public record RepairedCase(UUID caseId, List<Finding> mended, List<Finding> left, ItemProblem problem) {
    }

    /**
     * What became of it.
     *
     * @param items the cases in which something was wrong, 500 findings at a time
     * @param left how many things are still wrong in the municipality
     */
    @Schema(name = "Repair")
    public record Repaired(List<RepairedCase> items, int left) {
    }

    Repaired perform(Form form) {
        List<UUID> cases = check.perform().findings().stream().map(Finding::caseId).distinct().toList();
        List<RepairedCase> repaired = cases.stream().map(caseId -> attempt(caseId, form.reason())).toList();
        SelfCheckReport after = check.perform();
        apart.call(() -> {
            last.keep(after);
            return after;
        });
        return new Repaired(repaired, after.found());
    }

    private RepairedCase attempt(UUID caseId, String reason) {
        return items.attempt(() -> repair.perform(caseId, reason),
            problem -> new RepairedCase(caseId, List.of(), List.of(), problem));
    }
}
