package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.rules.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a deadline that counts from 20 March 2026 is put into words where one day, or none, makes the difference. */
class SentenceTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final ExplainDeadline explain = new ExplainDeadline();

    SentenceTest() {
        explain.deadlines = ledger.deadlines;
        explain.clock = ledger.clock;
        explain.calendars = ledger.standstill.calendars;
    }

    private void armed(Rule rule) {
        ledger.on("2026-03-20");
        ledger.profiles.put(RuleMother.PROFILE, List.of(rule));
        ledger.clocks.hands.arm.from(LocalDate.of(2026, 3, 20), Duty.of(CASE, rule.key()));
    }

    private Explanation.InWords said() {
        return explain.of(ledger.deadlines.rows.get(0).id()).sentence();
    }

    @Test
    void oneDayThatIsLeftIsOneDay() {
        armed(RuleMother.due(2, Unit.WEEKS));
        ledger.suspend(CASE, "F-TEST", "2026-04-03", null);
        assertThat(said().da()).endsWith("; når den løber igen, er der 1 dag tilbage.");
        assertThat(said().en()).endsWith("; 1 day remains when it runs on.");
    }

    @Test
    void twoDaysThatAreLeftAreTwoDays() {
        armed(RuleMother.due(2, Unit.WEEKS));
        ledger.suspend(CASE, "F-TEST", "2026-04-02", null);
        assertThat(said().en()).endsWith("; 2 days remain when it runs on.");
    }

    @Test
    void whatIsOwedOnTheDayItselfSaysSo() {
        armed(RuleMother.due(0, Unit.CALENDAR_DAYS));
        assertThat(said().da()).startsWith("„Frist F-TEST“ skal være klaret senest 20.3.2026: samme dag som 20.3.2026");
    }

    @Test
    void aPauseThatAddsNoWorkingDayIsNotNamed() {
        armed(RuleMother.due(3, Unit.WORKING_DAYS));
        ledger.suspend(CASE, "F-TEST", "2026-03-21", "2026-03-22");
        assertThat(said().da()).doesNotContain("pausen").contains("25.3.2026");
    }
}
