package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.SuspendedPeriod;
import dk.roedtraad.tasks.OpenStep;
import dk.roedtraad.tasks.Worklist;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The self-check of a ledger in memory, with the steps its cases wait for and the timers of their models in lists. */
class SelfCheckInMemory {

    final List<OpenStep> steps = new ArrayList<>();

    final List<DeadlineTimer> timers = new ArrayList<>();

    final SelfCheck check = new SelfCheck();

    final TimerCheck timerCheck = new TimerCheck();

    final MendDeadline mend = new MendDeadline();

    SelfCheckInMemory(LedgerInMemory ledger) {
        check.deadlines = ledger.deadlines;
        check.standstill = ledger.standstill;
        check.demands = new Demands();
        check.demands.rulebook = ledger.clocks.hands.arm.rulebook;
        check.worklist = new Worklist() {
            @Override
            public List<OpenStep> openSteps(Collection<UUID> cases) {
                return steps;
            }
        };
        check.progress = new CaseProgress() {
            @Override
            public Map<UUID, List<SuspendedPeriod>> suspended(Collection<UUID> some) {
                return some.stream().collect(Collectors.toMap(Function.identity(), one -> ledger.suspended));
            }
        };
        timerCheck.deadlines = ledger.deadlines;
        timerCheck.clock = ledger.clock;
        timerCheck.models = cases -> timers;
        wireMending(ledger);
    }

    private void wireMending(LedgerInMemory ledger) {
        mend.deadlines = ledger.deadlines;
        mend.check = check;
        mend.arm = ledger.clocks.hands.arm;
        mend.end = ledger.clocks.hands.end;
        mend.clock = ledger.clock;
        mend.recount = new RecountDeadline();
        mend.recount.deadlines = ledger.deadlines;
        mend.recount.standstill = ledger.standstill;
        mend.recount.log = ledger.log;
        mend.recount.clock = ledger.clock;
    }
}
