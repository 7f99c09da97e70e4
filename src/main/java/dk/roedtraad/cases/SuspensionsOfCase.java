package dk.roedtraad.cases;

import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The suspensions of a case, those that are over and those that lie ahead among them. */
@ApplicationScoped
class SuspensionsOfCase implements CaseViewPart {

    @Inject
    Cases cases;

    @Inject
    Suspensions suspensions;

    @Inject
    CaseClock clock;

    @Override
    public String name() {
        return "suspensions";
    }

    @Override
    public Object of(UUID caseId) {
        return after(caseId, 0, Integer.MAX_VALUE);
    }

    List<SuspensionView> after(UUID caseId, int number, int limit) {
        LocalDate today = clock.today();
        return suspensions.of(cases.get(caseId)).stream().filter(suspension -> suspension.number() > number)
            .limit(limit).map(suspension -> suspension.view(today)).toList();
    }
}
