package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.rules.Effect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the database is asked gives the same answer as the facts do. */
class DeadlineSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private static DeadlineTables tables;

    private final DeadlineSearch search = new DeadlineSearch();

    private final Deadlines deadlines = new Deadlines();

    @BeforeAll
    static void open() {
        tables = new DeadlineTables();
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @BeforeEach
    void oneOfEveryKind() {
        search.rows = tables.rows();
        search.clock = DeadlineTables.noonOf(TODAY);
        deadlines.rows = tables.rows();
        Deadline waiting = DeadlineTables.deadline(CASE, null, TODAY);
        Deadline metWhileWaiting = DeadlineTables.met(CASE, TODAY, TODAY.minusDays(3), TODAY.plusDays(3));
        tables.empty();
        tables.fill(DeadlineTables.oneOfEveryKind(CASE, TODAY));
        tables.fill(List.of(waiting, metWhileWaiting));
        tables.suspend(waiting);
        tables.suspend(metWhileWaiting);
        pauseOneMoreOfEveryKind();
    }

    @ParameterizedTest
    @EnumSource(DeadlineState.class)
    void aStateFindsJustTheDeadlinesThatStandSo(DeadlineState state) {
        Set<UUID> expected = tables.all().stream()
            .filter(deadline -> state(deadline) == state).map(Deadline::id)
            .collect(Collectors.toSet());
        assertThat(expected).isNotEmpty();
        assertThat(ids(find(filter -> filter.state = List.of(state)))).isEqualTo(expected);
    }

    @Test
    void severalStatesFindAnyOfThem() {
        List<Deadline> found = find(filter -> filter.state =
            List.of(DeadlineState.RUNNING, DeadlineState.DUE_SOON, DeadlineState.OVERDUE, DeadlineState.SUSPENDED,
                DeadlineState.LAPSED));
        assertThat(ids(found.stream().filter(Deadline::runs).toList())).isEqualTo(ids(deadlines.running(CASE)));
        assertThat(found).filteredOn(one -> !one.runs()).allMatch(one -> one.terms().effect() == Effect.WINDOW);
    }

    @Test
    void noConditionFindsAll() {
        assertThat(ids(find(filter -> { }))).isEqualTo(ids(tables.all()));
        assertThat(ids(find(filter -> filter.state = List.of()))).isEqualTo(ids(tables.all()));
    }

    @Test
    void conditionsHoldTogether() {
        Deadline elsewhere = DeadlineTables.elsewhere(OTHER, TODAY);
        tables.fill(List.of(elsewhere));
        assertThat(find(filter -> filter.team = "team-syd")).extracting(Deadline::id).containsExactly(elsewhere.id());
        assertThat(find(filter -> filter.caseId = OTHER)).extracting(Deadline::id).containsExactly(elsewhere.id());
        assertThat(find(filter -> filter.rule = "F-PREP")).extracting(Deadline::id).containsExactly(elsewhere.id());
        assertThat(find(filter -> filter.rule = "F-TEST")).extracting(Deadline::id).isNotEmpty()
            .doesNotContain(elsewhere.id());
        assertThat(find(filter -> {
            filter.team = "team-syd";
            filter.caseId = CASE;
        })).isEmpty();
    }

    @Test
    void dueBeforeADayLeavesThatDayOut() {
        Deadline elsewhere = DeadlineTables.elsewhere(OTHER, TODAY);
        tables.fill(List.of(elsewhere));
        assertThat(find(filter -> filter.dueBefore = TODAY)).extracting(Deadline::id).isNotEmpty()
            .doesNotContain(elsewhere.id());
        assertThat(find(filter -> filter.dueBefore = TODAY.plusDays(1))).extracting(Deadline::id)
            .contains(elsewhere.id());
    }

    @Test
    void pagesFollowOneAnotherInTheOrderOfTheDueDays() {
        DeadlineFilter due = new DeadlineFilter();
        List<Deadline> whole = search.find(due, new PageRequest(200, null));
        assertThat(whole.stream().map(Deadline::dueOn)).hasSizeGreaterThan(6).containsNull()
            .isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
        List<UUID> paged = new ArrayList<>();
        String cursor = null;
        do {
            PageRequest request = new PageRequest(2, cursor);
            Page<UUID> page = request.of(search.find(due, request), DeadlineSearch::keyOf, Deadline::id);
            paged.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertThat(paged).containsExactlyElementsOf(whole.stream().map(Deadline::id).toList());
    }

    @Test
    void anotherMunicipalitySeesNothing() {
        search.rows = tables.rowsOf("0461");
        assertThat(find(filter -> { })).isEmpty();
    }

    @Test
    void whatRunsInACaseComesWithTheSuspendedLast() {
        List<Deadline> running = deadlines.running(CASE);
        assertThat(running).hasSizeGreaterThan(3);
        assertThat(running.get(running.size() - 1).dueOn()).isNull();
        assertThat(running.subList(0, running.size() - 1))
            .isSortedAccordingTo(Comparator.comparing(Deadline::dueOn));
        assertThat(deadlines.running(OTHER)).isEmpty();
    }

    @Test
    void theLastMetIsTheOneMetLast() {
        List<Deadline> met = tables.all().stream().filter(one -> one.ending() == Ending.MET).toList();
        Deadline last = met.stream().max(Comparator.comparing(Deadline::endedAt)).orElseThrow();
        assertThat(deadlines.lastMet(Duty.of(CASE, "F-TEST"))).contains(last);
        assertThat(deadlines.lastMet(new Duty(CASE, OTHER, "F-TEST"))).isEmpty();
        assertThat(deadlines.lastMet(Duty.of(CASE, "F-PREP"))).isEmpty();
        assertThat(deadlines.lastMet(Duty.of(OTHER, "F-TEST"))).isEmpty();
    }

    @Test
    void aDeadlineAndItsLogAreReadAsTheyWereWritten() {
        Deadline written = DeadlineTables.elsewhere(OTHER, TODAY);
        DeadlineEvent armed = DeadlineTables.event(written, Change.armed(written, null));
        DeadlineEvent breached = DeadlineTables.event(written, Change.of(EventKind.BREACHED, TODAY, written, "x"));
        tables.within(() -> {
            deadlines.append(breached);
            deadlines.append(armed);
            deadlines.add(written, Pauses.NONE);
        });
        Deadline read = deadlines.get(written.id());
        assertThat(DeadlineView.of(read, Pauses.NONE, TODAY))
            .isEqualTo(DeadlineView.of(written, Pauses.NONE, TODAY));
        assertThat(read.terms()).isEqualTo(written.terms());
        assertThat(deadlines.log(written.id()).stream().map(DeadlineEvent::view))
            .containsExactly(armed.view(), breached.view());
        assertThatThrownBy(() -> deadlines.get(CASE)).isInstanceOf(Problem.class);
    }

    @Test
    void theResourceShowsHowDeadlinesStandToday() {
        DeadlineResource resource = new DeadlineResource();
        resource.deadlines = deadlines;
        resource.search = search;
        resource.clock = search.clock;
        DeadlineFilter overdue = new DeadlineFilter();
        overdue.state = List.of(DeadlineState.OVERDUE);
        Page<DeadlineView> page = resource.list(overdue, new PageRequest(1, null));
        assertThat(page.items()).singleElement().satisfies(first -> {
            assertThat(first.daysOver()).isEqualTo(2);
            assertThat(resource.read(first.id())).isEqualTo(new DeadlineDetail(first, List.of()));
        });
        assertThat(page.next()).isNotNull();
    }

    /** Paused until yesterday, today, from tomorrow on, and until further notice. */
    private void pauseOneMoreOfEveryKind() {
        for (int days = -1; days <= 1; days++) {
            for (int due = -1; due <= 1; due++) {
                Deadline paused = DeadlineTables.deadline(CASE, TODAY.minusDays(due), TODAY.plusDays(due));
                tables.fill(List.of(paused));
                tables.pause(paused, TODAY.plusDays(days), days < 0 ? TODAY.plusDays(days) : null);
            }
        }
    }

    private DeadlineState state(Deadline deadline) {
        Pauses pauses = deadlines.pauses(List.of(deadline)).getOrDefault(deadline.id(), Pauses.NONE);
        return deadline.standing(pauses).state(TODAY);
    }

    private List<Deadline> find(Consumer<DeadlineFilter> with) {
        DeadlineFilter filter = new DeadlineFilter();
        with.accept(filter);
        return search.find(filter, new PageRequest(200, null));
    }

    private static Set<UUID> ids(List<Deadline> found) {
        return found.stream().map(Deadline::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
