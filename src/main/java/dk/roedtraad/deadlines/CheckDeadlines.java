package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.security.EachApart;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks through all running cases of the current municipality, some at a time, each lot in a reading of its own. */
@ApplicationScoped
class CheckDeadlines {

    private static final int LOT = 200;

    private static final int SHOWN = 500;

    @Inject
    CaseProgress progress;

    @Inject
    SelfCheck check;

    @Inject
    TimerCheck timers;

    @Inject
    EachApart apart;

    @Inject
    CaseClock clock;

    /**
     * What one lot of cases gave.
     *
     * @param cases how many there were
     * @param last the last of them, or null when there were none
     * @param findings what is not as it ought to be
     */
    private record Lot(int cases, UUID last, List<Finding> findings) {
    }

    SelfCheckReport perform() {
        Instant began = clock.now();
        List<Finding> findings = new ArrayList<>();
        int cases = 0;
        UUID after = new UUID(0, 0);
        while (after != null) {
            UUID from = after;
            Lot lot = apart.call(() -> look(from));
            cases += lot.cases();
            findings.addAll(lot.findings());
            after = lot.last();
        }
        Map<Finding.Kind, Long> byKind = findings.stream()
            .collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.counting()));
        return new SelfCheckReport(began, cases, findings.size(), byKind, findings.stream().limit(SHOWN).toList());
    }

    private Lot look(UUID after) {
        List<CaseFacts> files = progress.open(after, LOT);
        List<Finding> found = new ArrayList<>(check.of(files));
        found.addAll(timers.of(files));
        return new Lot(files.size(), files.isEmpty() ? null : files.get(files.size() - 1).id(), found);
    }
}
