package dk.roedtraad.notices;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Tells people something about a case; the case has been locked by the act or job that found so. */
@ApplicationScoped
public class RaiseNotice {

    @Inject
    Notices notices;

    @Inject
    CaseProgress cases;

    @Inject
    Organisation organisation;

    @Inject
    CaseClock clock;

    /**
     * Tells the one of the case's people who is to act; the team, where there is no such person or they have left.
     *
     * @param on the day on which there was something to tell
     */
    public void toOwner(NewNotice news, LocalDate on) {
        CaseFacts file = cases.facts(news.caseId());
        raise(news, Addressed.OWNER, new Notice.Address(file.team(), present(file.personFor(news.owner()))), on);
    }

    /**
     * Tells the leader of the case's team; any leader may see to it where the team has none.
     *
     * @param on the day on which there was something to tell
     */
    public void toLeader(NewNotice news, LocalDate on) {
        String team = cases.facts(news.caseId()).team();
        raise(news, Addressed.LEADER, new Notice.Address(team, organisation.leaderOf(team).orElse(null)), on);
    }

    private void raise(NewNotice news, Addressed whom, Notice.Address address, LocalDate on) {
        notices.add(new Notice(news, whom, address).raised(on, clock.now()));
    }

    private String present(String person) {
        return person != null && organisation.isHere(person) ? person : null;
    }
}
