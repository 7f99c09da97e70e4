package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.deadlines.RingDueRungs;
import dk.roedtraad.notices.NoticeFilter;
import dk.roedtraad.notices.NoticeResource;
import dk.roedtraad.rest.PageRequest;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several look at the same time, as several nodes do; what is to be told is told once, and in order. */
@ExtendWith(ArquillianExtension.class)
class RungsInsideIT {

    private static final int CASES = 12;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Inject
    RingDueRungs rungs;

    @Inject
    TownInsideIT town;

    @Inject
    DueTimers timers;

    @Inject
    NoticeResource notices;

    private final EveryTableInsideIT tables = new EveryTableInsideIT();

    private List<UUID> late;

    @BeforeEach
    void casesThatAreLateAlready() {
        timers.pause();
        town.settle();
        late = IntStream.range(0, CASES).mapToObj(any -> town.opened(13)).toList();
    }

    @AfterEach
    void theyEnd() {
        late.forEach(town::withdraw);
        timers.resume();
    }

    @Test
    void threeWhoLookAtOnceTellEachRungOnce() throws InterruptedException, ExecutionException {
        List<Callable<Integer>> nodes = List.of(rungs::perform, rungs::perform, rungs::perform);
        for (Future<Integer> node : threads.invokeAll(nodes)) {
            node.get();
        }
        assertThat(rungs.perform()).isZero();
        for (UUID caseId : late) {
            assertThat(told(caseId)).containsExactlyInAnyOrder("WARNING OWNER", "SOFT OWNER", "SOFT LEADER",
                "BREACH OWNER", "BREACH LEADER");
            List<String> deadline = tables.rows("deadline").stream().filter(row -> row.contains(caseId.toString()))
                .filter(row -> row.contains("F-PREP")).map(row -> row.substring(0, 36)).toList();
            assertThat(eventsOf(deadline.get(0))).filteredOn(event -> event.contains("|BREACHED|")).hasSize(1);
            assertThat(eventsOf(deadline.get(0))).filteredOn(event -> event.contains("|WARNED|")).hasSize(2);
        }
    }

    private List<String> told(UUID caseId) {
        NoticeFilter any = new NoticeFilter();
        return town.as(() -> notices.list(any, new PageRequest(200, null))).items().stream()
            .filter(notice -> notice.caseId().equals(caseId))
            .map(notice -> notice.kind() + " " + notice.addressedAs()).collect(Collectors.toList());
    }

    private Stream<String> eventsOf(String deadline) {
        return tables.rows("deadline_event").stream().filter(row -> row.contains(deadline));
    }
}
