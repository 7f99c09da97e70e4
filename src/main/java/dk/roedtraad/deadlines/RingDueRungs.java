package dk.roedtraad.deadlines;

import dk.roedtraad.security.EachApart;
import dk.roedtraad.security.Identity;
import dk.roedtraad.security.RunAs;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells people whatever is to be told of any deadline by now: in the order of the days, also when the server has stood
 * still in between, each in a short transaction of its own. Every node does so; whoever has the case first tells, and
 * the next finds nothing left to tell. One that fails is logged and tried again the next time; it stops no other.
 */
@ApplicationScoped
public class RingDueRungs {

    private static final Logger LOG = Logger.getLogger(RingDueRungs.class.getName());

    private static final int PAGE = 100;

    @Inject
    DueRungs due;

    @Inject
    RingRung ring;

    @Inject
    RunAs runAs;

    @Inject
    EachApart apart;

    @Inject
    CaseClock clock;

    /** @return how many were told */
    public int perform() {
        LocalDate today = clock.today();
        DueRungs.Place at = DueRungs.Place.FIRST;
        int told = 0;
        List<DueRungs.Due> page = due.by(today, at, PAGE);
        while (!page.isEmpty()) {
            for (DueRungs.Due one : sameTurn(page)) {
                told += attempt(one);
                at = one.place();
            }
            page = due.by(today, at, PAGE);
        }
        return told;
    }

    /** What comes after the first day and rung waits, since what was just told may be to be told of again before it. */
    private static List<DueRungs.Due> sameTurn(List<DueRungs.Due> page) {
        DueRungs.Place first = page.get(0).place();
        return page.stream().takeWhile(one -> one.place().isSameTurnAs(first)).toList();
    }

    private int attempt(DueRungs.Due one) {
        try {
            return runAs.call(Identity.system(one.municipality()),
                () -> apart.call(() -> ring.perform(one.caseId(), one.place().id()))).isPresent() ? 1 : 0;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "what is to be told of the deadline {0} could not be told: {1}",
                new Object[] {one.place().id(), failed.getClass().getName()});
            return 0;
        }
    }
}
