package dk.roedtraad.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Carries a case's suspensions between systems, so that its clocks run from their true days. */
@ApplicationScoped
public class CarrySuspensions {

    @Inject
    Cases cases;

    @Inject
    Suspensions suspensions;

    @Inject
    RulesToSuspend rules;

    /**
     * Writes them down before the case goes on here.
     *
     * @throws dk.roedtraad.rest.Problem 422 when a rule is unknown, or does not stand still
     */
    public void in(UUID caseId, List<SuspensionSoFar> soFar) {
        Case file = cases.get(caseId);
        for (SuspensionSoFar one : soFar) {
            List<String> keys = one.ground() == SuspensionGround.AUTHORITY ? List.of()
                : rules.of(file.profile(), one.ground(), one.form().rules());
            suspensions.add(new Suspension(caseId, file.nextSuspension(), one.form(), keys));
        }
    }

    /** @return the case's suspensions, those left out that came to nothing */
    public List<SuspensionSoFar> out(UUID caseId) {
        return suspensions.of(cases.get(caseId)).stream().map(Suspension::soFar)
            .filter(one -> one.to() == null || !one.to().isBefore(one.from())).toList();
    }
}
