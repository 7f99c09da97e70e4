package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rest.ItemByItem;
import dk.roedtraad.rest.ItemProblem;
import dk.roedtraad.security.EachApart;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Operations have the municipality's deadlines mended, in one case of which somebody is at work. */
class RepairDeadlinesTest {

    private static final UUID FIRST = new UUID(0, 1);

    private static final UUID BUSY = new UUID(0, 2);

    private static final ItemProblem CONFLICT = new ItemProblem(409, "changed-meanwhile", null, null, null);

    private final Deque<SelfCheckReport> reports = new ArrayDeque<>();

    private final List<SelfCheckReport> kept = new ArrayList<>();

    private final RepairDeadlines repair = new RepairDeadlines();

    RepairDeadlinesTest() {
        repair.check = new CheckDeadlines() {
            @Override
            SelfCheckReport perform() {
                return reports.remove();
            }
        };
        repair.repair = new RepairCase() {
            @Override
            RepairDeadlines.RepairedCase perform(UUID caseId, String reason) {
                if (caseId.equals(BUSY)) {
                    throw new IllegalStateException("changed meanwhile");
                }
                return new RepairDeadlines.RepairedCase(caseId, List.of(missing(caseId, reason)), List.of(), null);
            }
        };
        repair.last = new LastChecks() {
            @Override
            void keep(SelfCheckReport report) {
                kept.add(report);
            }
        };
        wireItems();
    }

    private void wireItems() {
        repair.items = new ItemByItem() {
            @Override
            public <R> R attempt(Supplier<R> work, Function<ItemProblem, R> refused) {
                try {
                    return work.get();
                } catch (IllegalStateException failed) {
                    return refused.apply(CONFLICT);
                }
            }
        };
        repair.apart = new EachApart() {
            @Override
            public <R> R call(Supplier<R> work) {
                return work.get();
            }
        };
    }

    private static Finding missing(UUID caseId, String rule) {
        return Finding.of(Finding.Kind.DEADLINE_MISSING, Duty.of(caseId, rule), null, null, null);
    }

    private static SelfCheckReport found(Finding... findings) {
        return new SelfCheckReport(Instant.EPOCH, 2, findings.length, Map.of(), List.of(findings));
    }

    @Test
    void eachCaseIsMendedOnceAndOneThatCannotBeSaysWhy() {
        reports.add(found(missing(FIRST, "F-A"), missing(FIRST, "F-B"), missing(BUSY, "F-A")));
        SelfCheckReport after = found(missing(BUSY, "F-A"));
        reports.add(after);
        assertThat(repair.perform(new RepairDeadlines.Form("efter nedbruddet"))).isEqualTo(
            new RepairDeadlines.Repaired(List.of(
                new RepairDeadlines.RepairedCase(FIRST, List.of(missing(FIRST, "efter nedbruddet")), List.of(), null),
                new RepairDeadlines.RepairedCase(BUSY, List.of(), List.of(), CONFLICT)), 1));
        assertThat(kept).containsExactly(after);
    }
}
