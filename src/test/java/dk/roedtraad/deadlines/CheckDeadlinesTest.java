package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.security.EachApart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The self-check of a municipality with more cases than are looked at in one reading. */
class CheckDeadlinesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final List<Integer> readings = new ArrayList<>();

    private final CheckDeadlines check = new CheckDeadlines();

    private List<CaseFacts> cases = List.of();

    CheckDeadlinesTest() {
        check.clock = DeadlineTables.noonOf(TODAY);
        check.progress = new CaseProgress() {
            @Override
            public List<CaseFacts> open(UUID after, int most) {
                return cases.stream().filter(file -> file.id().compareTo(after) > 0).limit(most).toList();
            }
        };
        check.apart = new EachApart() {
            @Override
            public <R> R call(Supplier<R> work) {
                readings.add(readings.size() + 1);
                return work.get();
            }
        };
        findOneInEachAndATimerInSome();
    }

    private void findOneInEachAndATimerInSome() {
        check.check = new SelfCheck() {
            @Override
            List<Finding> of(List<CaseFacts> files) {
                return each(files, Finding.Kind.DEADLINE_MISSING);
            }
        };
        check.timers = new TimerCheck() {
            @Override
            List<Finding> of(List<CaseFacts> files) {
                return each(files.stream().limit(100).toList(), Finding.Kind.TIMER_MISSING);
            }
        };
    }

    private static List<Finding> each(List<CaseFacts> files, Finding.Kind kind) {
        return files.stream().map(file -> Finding.of(kind, Duty.of(file.id(), "F-TEST"), null, null, null)).toList();
    }

    private void open(int many) {
        cases = LongStream.rangeClosed(1, many).mapToObj(number -> new CaseFacts(new UUID(0, number), "brf-2019",
            Phase.PREPARATION, "nord", "anna", null, null, TODAY, false, null, null)).toList();
    }

    @Test
    void everyCaseIsLookedAtOnceTwoHundredInOneReading() {
        open(450);
        SelfCheckReport report = check.perform();
        assertThat(report.cases()).isEqualTo(450);
        assertThat(report.byKind()).isEqualTo(Map.of(Finding.Kind.DEADLINE_MISSING, 450L,
            Finding.Kind.TIMER_MISSING, 250L));
        assertThat(readings).as("the last one finds that there is no more").hasSize(4);
        assertThat(report.checkedAt()).isEqualTo(check.clock.now());
    }

    @Test
    void allIsCountedAndTheFirstFiveHundredAreShown() {
        open(450);
        SelfCheckReport report = check.perform();
        assertThat(report.found()).isEqualTo(700);
        assertThat(report.findings()).hasSize(500);
        assertThat(report.findings().get(0).caseId()).isEqualTo(new UUID(0, 1));
    }

    @Test
    void aMunicipalityWithoutRunningCasesIsAsItOughtToBe() {
        assertThat(check.perform()).isEqualTo(new SelfCheckReport(check.clock.now(), 0, 0, Map.of(), List.of()));
    }
}
