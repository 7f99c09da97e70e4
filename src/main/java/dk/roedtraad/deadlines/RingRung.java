package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.notices.NewNotice;
import dk.roedtraad.notices.RaiseNotice;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells people of a deadline what is to be told next: the one who is to act of each rung, the team's leader of the
 * second and third (domain D.2). It is told once for a due day, whoever comes first, this or another node, the
 * recurring look or the model's timer.
 */
@ApplicationScoped
class RingRung {

    @Inject
    CaseProgress cases;

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineLog log;

    @Inject
    RaiseNotice notices;

    @Inject
    CaseClock clock;

    /** Waits for the case, looks at its deadline again, and tells what is to be told next, if anything is by now. */
    Optional<Rung> perform(UUID caseId, UUID deadlineId) {
        cases.lock(caseId);
        return next(deadlines.get(deadlineId));
    }

    /** Tells what is to be told next of a deadline whose case is locked, if anything is by now. */
    Optional<Rung> next(Deadline deadline) {
        Optional<Rung> rung = deadline.rungs().by(clock.today(), deadline);
        rung.ifPresentOrElse(due -> ring(due, deadline), () -> deadline.rungs().follow(deadline));
        return rung;
    }

    private void ring(Rung rung, Deadline deadline) {
        LocalDate on = rung.dayOf(deadline);
        boolean news = isNews(rung, deadline);
        deadline.rungs().told(rung, deadline);
        if (news) {
            log.record(deadline, Change.of(rung.kind(), on, deadline, rung.reason()));
            tell(rung, deadline, on);
        }
    }

    /** Before anybody was told of anything, only a breach may stand in the log, from before there were rungs. */
    private boolean isNews(Rung rung, Deadline deadline) {
        return rung != Rung.BREACH && !deadline.rungs().anyTold()
            || deadlines.log(deadline.id()).stream().noneMatch(told -> told.tells(rung, deadline.dueOn()));
    }

    private void tell(Rung rung, Deadline deadline, LocalDate on) {
        NewNotice news = newsOf(rung, deadline);
        notices.toOwner(news, on);
        if (rung != Rung.WARNING) {
            notices.toLeader(news, on);
        }
    }

    private NewNotice newsOf(Rung rung, Deadline deadline) {
        Duty duty = deadline.duty();
        return new NewNotice(duty.caseId(), deadline.id(), duty.rule(), rung.notice(),
            said(Tongue.DANISH, rung, deadline), said(Tongue.ENGLISH, rung, deadline), deadline.dueOn(),
            deadline.terms().owner());
    }

    private String said(Tongue tongue, Rung rung, Deadline deadline) {
        boolean over = deadline.dueOn().isBefore(clock.today());
        return tongue.say("rung." + rung, "what",
            Sentence.byWhen(tongue, deadline.terms(), deadline.dueOn(), over));
    }
}
