package dk.roedtraad.cases;

import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What follows when another is responsible: written down, told to the process, and the open tasks go along. */
@ApplicationScoped
class Handing {

    @Inject
    Handovers handovers;

    @Inject
    CaseHistory history;

    @Inject
    Worklist worklist;

    @Inject
    Event<ResponsibleChanged> changed;

    /** The task of taking the case up comes from the process; it is the successor's, whoever else is at work. */
    void over(ResponsibleChanged change, ReassignCase.Form form) {
        handovers.add(change, form);
        history.record(change.caseId(), Happening.of("reassignCase", change.on(), form.reason()));
        changed.fire(change);
        worklist.handOver(change.caseId(), change.role(), change.from(), change.to());
        worklist.give(change.caseId(), change.role() == Role.VK ? "receiveCaseAsVk" : "receiveCaseAsCaseworker",
            change.to());
    }
}
