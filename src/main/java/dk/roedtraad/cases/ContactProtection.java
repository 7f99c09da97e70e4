package dk.roedtraad.cases;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may know how to reach a citizen whose name and address are protected (CPR-loven § 28): the case's own people,
 * whoever one of its open tasks lies with or who stands in for that one today, and leaders. Own proposal: the law
 * protects against private parties, and an authority shows no more than the work needs.
 */
@ApplicationScoped
class ContactProtection {

    @Inject
    Cases cases;

    @Inject
    Worklist worklist;

    @Inject
    Organisation organisation;

    @Inject
    CurrentPerson person;

    boolean withholds(Citizen citizen) {
        return citizen.protectedAddress() && !person.has(Role.LEADER) && !isOneOfTheirs(cases.get(citizen.caseId()));
    }

    /**
     * Who cannot see all cannot tell all anew, or pass it on.
     *
     * @throws Problem 403 {@code contact-protected}
     */
    void requireOpen(Citizen citizen) {
        if (withholds(citizen)) {
            throw Problem.forbidden("contact-protected", "How to reach this citizen is protected.",
                "Let one of the case's own people or a leader do it.");
        }
    }

    private boolean isOneOfTheirs(Case file) {
        String me = person.id();
        Responsible theirs = file.responsible();
        return Stream.of(theirs.preparingCaseworker(), theirs.coordinatingCaseworker(), theirs.vk())
            .anyMatch(me::equals)
            || hasSomethingToDo(file);
    }

    /** A task of their own, or one of a colleague who is away. */
    private boolean hasSomethingToDo(Case file) {
        Set<String> away = organisation.coveredBy(person.id());
        return worklist.openIn(file.id()).stream().anyMatch(task -> person.id().equals(task.assignee())
            || away.contains(task.assignee()) && person.has(task.role()));
    }
}
