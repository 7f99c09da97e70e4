package dk.roedtraad.notices;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.ResponsibleChanged;
import dk.roedtraad.tasks.ObserverOrder;
import dk.roedtraad.tasks.TaskCompleted;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lets the open notices of a case lie with the people who are responsible for it now. */
@ApplicationScoped
class FollowResponsible {

    /** In these steps somebody becomes responsible who was not before. */
    private static final Set<String> CHOOSING = Set.of("chooseResponsible", "holdThreePartyMeeting", "recordDecision");

    @Inject
    Notices notices;

    @Inject
    CaseProgress cases;

    void on(@Observes @Priority(ObserverOrder.AFTER_PROCESS) ResponsibleChanged changed) {
        follow(changed.caseId());
    }

    void on(@Observes @Priority(ObserverOrder.AFTER_PROCESS) TaskCompleted step) {
        if (CHOOSING.contains(step.type())) {
            follow(step.caseId());
        }
    }

    private void follow(UUID caseId) {
        List<Notice> open = notices.openIn(caseId);
        if (!open.isEmpty()) {
            CaseFacts file = cases.facts(caseId);
            open.stream().filter(notice -> notice.addressed() == Addressed.OWNER)
                .forEach(notice -> notice.readdress(file.personFor(notice.owner())));
        }
    }
}
