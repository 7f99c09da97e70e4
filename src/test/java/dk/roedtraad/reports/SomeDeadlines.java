package dk.roedtraad.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Many running deadlines around Wednesday 18 November 2026, of many kinds and always the same. */
public final class SomeDeadlines {

    private static final List<String> RULES = List.of("F-PREP", "F-DECISION", "F-FIRST-EFFORT", "F-END");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private SomeDeadlines() {
    }

    public static void make(FlowRows rows, int many) {
        Random chance = new Random(4711);
        UUID meeting = rows.meeting("2026-12-03", 400);
        for (int number = 0; number < many; number++) {
            UUID file = rows.aCase();
            String due = chance.nextInt(10) == 0 ? null : TODAY.plusDays(chance.nextInt(60) - 20).toString();
            rows.deadline(file, RULES.get(chance.nextInt(RULES.size())), due);
            if (chance.nextBoolean()) {
                rows.task(file, "recordDecision", chance.nextBoolean() ? "kasper" : null);
                rows.slot(file, meeting, "2026-11-01");
            }
        }
    }
}
