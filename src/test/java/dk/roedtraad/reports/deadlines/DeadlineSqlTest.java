package dk.roedtraad.reports.deadlines;

import static dk.roedtraad.reports.ReportTables.HERE;
import static dk.roedtraad.reports.ReportTables.TODAY;
import static dk.roedtraad.reports.deadlines.DeadlineReports.figures;
import static dk.roedtraad.reports.deadlines.DeadlineReports.list;
import static dk.roedtraad.reports.deadlines.DeadlineReports.then;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.deadlines.DeadlineState;
import dk.roedtraad.deadlines.PastStanding;
import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.ReportTables;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rules.Effect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What reports count in SQL is how the ledger says that deadlines stand, now and told by their logs. */
class DeadlineSqlTest {

    private static final long SEED = 20260511;

    private static final int DEADLINES = 600;

    private static final Map<UUID, DeadlineState> EXPECTED = new HashMap<>();

    private static ReportTables tables;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void open() {
        tables = new ReportTables(HERE);
        new DeadlineSqlTest().manyOfAllKinds();
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    private void manyOfAllKinds() {
        UUID caseId = tables.caseOf(HERE, "nord", "kasper");
        UUID theirs = tables.caseOf("0740", "nord", "kasper");
        for (int n = 0; n < DEADLINES; n++) {
            one(caseId, HERE);
        }
        tables.deadline("0740", theirs, Map.of("due_on", TODAY.minusDays(1)));
    }

    private LocalDate near() {
        return TODAY.plusDays(random.nextInt(7) - 3);
    }

    private LocalDate past() {
        return TODAY.minusDays(random.nextInt(4));
    }

    /** One that was armed, perhaps stands still, and perhaps has ended. */
    private void one(UUID caseId, String where) {
        Effect effect = Effect.values()[random.nextInt(3)];
        LocalDate due = random.nextInt(6) == 0 ? null : near();
        LocalDate warn = random.nextInt(4) == 0 ? null : near();
        LocalDate paused = random.nextInt(4) == 0 ? near() : null;
        LocalDate until = random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(3));
        boolean stands = paused != null && (until == null || !until.isBefore(paused));
        String pauses = stands ? "[{\"from\":\"" + paused + "\",\"to\":"
            + (until == null ? "null" : "\"" + until + "\"") + "}]" : null;
        LocalDate armed = TODAY.minusDays(30);
        List<PastStanding.Entry> log = new ArrayList<>();
        log.add(new PastStanding.Entry("ARMED", armed, armed, due, warn, pauses));
        if (random.nextInt(3) == 0) {
            LocalDate on = past();
            String how = List.of("MET", "MET", "MET", "WAIVED", "CANCELLED", "SUPERSEDED").get(random.nextInt(6));
            log.add(new PastStanding.Entry(how, on, random.nextBoolean() ? on : TODAY, due, warn, pauses));
        }
        Map<String, Object> facts = facts(log.get(log.size() - 1));
        facts.putAll(Map.of("effect", effect.name(), "pauses", stands ? 1 : 0));
        UUID id = tables.deadline(where, caseId, facts);
        if (stands) {
            tables.pause(id, paused, until);
        }
        log.forEach(entry -> tables.event(id, log.indexOf(entry) + 1, entry.registeredOn(), entry(entry)));
        EXPECTED.put(id, PastStanding.of(effect, log).state(TODAY));
    }

    private static Map<String, Object> facts(PastStanding.Entry last) {
        boolean runs = last.kind().equals("ARMED");
        Map<String, Object> facts = new HashMap<>();
        facts.put("due_on", last.dueOn());
        facts.put("warn_on", last.warnOn());
        facts.put("ending", runs ? null : last.kind());
        facts.put("met_on", last.kind().equals("MET") ? last.occurredOn() : null);
        facts.put("ended_on", runs ? null : last.registeredOn());
        return facts;
    }

    private static Map<String, Object> entry(PastStanding.Entry entry) {
        Map<String, Object> facts = new HashMap<>(Map.of("kind", entry.kind(), "occurred_on", entry.occurredOn()));
        facts.put("new_due_on", entry.dueOn());
        facts.put("new_warn_on", entry.warnOn());
        facts.put("pauses", entry.pauses());
        return facts;
    }

    private static DeadlineAsk ask(Grouping grouping) {
        return new DeadlineAsk(new DeadlineScope(), null, Basis.OCCURRED, grouping, TODAY);
    }

    private static Map<DeadlineState, Long> expected() {
        Map<DeadlineState, Long> expected = new EnumMap<>(DeadlineState.class);
        EXPECTED.values().stream().filter(state -> state != DeadlineState.SUPERSEDED)
            .forEach(state -> expected.merge(state, 1L, Long::sum));
        return expected;
    }

    @Test
    void theyAreCountedAsTheLedgerSaysThatTheyStand() {
        assertThat(expected().keySet()).as("seed %d", SEED)
            .isEqualTo(EnumSet.complementOf(EnumSet.of(DeadlineState.SUPERSEDED)));
        assertThat(figures(tables).now.tally(ask(null)).all()).isEqualTo(expected());
    }

    @Test
    void theListShowsEachAsItStands() {
        List<DeadlineEntry> shown = new ArrayList<>();
        String cursor = null;
        do {
            PageRequest page = new PageRequest(97, cursor);
            var found = page.of(list(tables).page(ask(null), new DeadlineListQuery(), true, page),
                DeadlineList::keyOf, entry -> entry);
            shown.addAll(found.items());
            cursor = found.next();
        } while (cursor != null);
        assertThat(shown).extracting(DeadlineEntry::deadlineId).doesNotHaveDuplicates().hasSize(
            (int) expected().values().stream().mapToLong(Long::longValue).sum());
        assertThat(shown).allSatisfy(entry -> assertThat(entry.state()).isEqualTo(EXPECTED.get(entry.deadlineId())));
        assertThat(shown).isSortedAccordingTo((one, other) -> DeadlineList.keyOf(one).substring(0, 10)
            .compareTo(DeadlineList.keyOf(other).substring(0, 10)));
    }

    @Test
    void theLogsTellTheSameOfToday() {
        DeadlineTally now = figures(tables).now.tally(ask(Grouping.TEAM));
        DeadlineTally then = then(tables).tally(ask(Grouping.TEAM));
        assertThat(then.all()).isEqualTo(now.all());
        assertThat(then.groups()).isEqualTo(now.groups());
        assertThat(then.dueDays()).isEqualTo(now.dueDays());
        assertThat(then(tables).list(ask(null), new DeadlineListQuery(), true)).allSatisfy(entry ->
            assertThat(entry.state()).isEqualTo(EXPECTED.get(entry.deadlineId())));
    }

    @Test
    void everyGroupingAddsUpToTheTotal() {
        for (Grouping grouping : Grouping.values()) {
            for (Basis basis : Basis.values()) {
                DeadlineAsk ask = new DeadlineAsk(new DeadlineScope(), null, basis, grouping, TODAY);
                DeadlineTally tally = figures(tables).now.tally(ask);
                Map<DeadlineState, Long> sum = new EnumMap<>(DeadlineState.class);
                tally.groups().values().forEach(group -> group.forEach((state, count) ->
                    sum.merge(state, count, Long::sum)));
                assertThat(sum).as("%s %s", grouping, basis).isEqualTo(expected());
            }
        }
    }
}
