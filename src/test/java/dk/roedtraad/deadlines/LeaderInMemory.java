package dk.roedtraad.deadlines;

import dk.roedtraad.cases.ActDay;
import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.tasks.CaseDesk;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a leader may do with the deadlines of a ledger in memory, in cases that began on 2 February 2026. */
class LeaderInMemory {

    final List<String> history = new ArrayList<>();

    final ExtendDeadline extend = new ExtendDeadline();

    final WaiveDeadline waive = new WaiveDeadline();

    private final LedgerInMemory ledger;

    LeaderInMemory(LedgerInMemory ledger) {
        this.ledger = ledger;
        DeadlineAtHand atHand = new DeadlineAtHand();
        atHand.deadlines = ledger.deadlines;
        atHand.day = ActDay.by(ledger.clock);
        atHand.desk = new Desk();
        CaseHistory told = new CaseHistory() {
            @Override
            public void record(UUID caseId, Happening what) {
                history.add(what.act() + " " + what.occurredOn() + " " + what.reason());
            }
        };
        extend.atHand = atHand;
        extend.standstill = ledger.standstill;
        extend.progress = ledger.progress;
        extend.log = ledger.log;
        extend.history = told;
        waive.atHand = atHand;
        waive.log = ledger.log;
        waive.history = told;
    }

    /** The deadline of a rule that was armed last is extended, as allowed and typed today. */
    void prolongs(UUID caseId, String rule, String until) {
        extend.perform(id(caseId, rule), extension(until));
    }

    /** The deadline of a rule that was armed last is waived, as decided and typed today. */
    void waives(UUID caseId, String rule) {
        waive.perform(id(caseId, rule), new WaiveDeadline.Form(null, "Borgeren er flyttet", null));
    }

    UUID id(UUID caseId, String rule) {
        return ledger.deadlines.last(Duty.of(caseId, rule)).orElseThrow().id();
    }

    static ExtendDeadline.Form extension(String until) {
        return new ExtendDeadline.Form(null, LocalDate.parse(until), "Fordi", "Lederen", null);
    }

    /** Lets everybody in. */
    private static final class Desk implements CaseDesk {

        @Override
        public LocalDate enter(UUID caseId) {
            return LocalDate.of(2026, 2, 2);
        }

        @Override
        public LocalDate enterSuspended(UUID caseId) {
            return enter(caseId);
        }

        @Override
        public void enterClosedToo(UUID caseId) {
            enter(caseId);
        }

        @Override
        public Response answer(UUID caseId) {
            throw new UnsupportedOperationException();
        }
    }
}
