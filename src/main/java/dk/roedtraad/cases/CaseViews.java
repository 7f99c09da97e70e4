package dk.roedtraad.cases;

import dk.roedtraad.tasks.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Puts together what is shown of a case. */
@ApplicationScoped
class CaseViews {

    @Inject
    Suspensions suspensions;

    @Inject
    Worklist worklist;

    @Inject
    @Any
    Instance<CaseViewPart> parts;

    CaseView of(Case file) {
        Map<String, Object> sections = new TreeMap<>();
        parts.forEach(part -> sections.put(part.name(), part.of(file.id())));
        sections.values().removeIf(Objects::isNull);
        CaseSummary summary = CaseSummary.of(file, suspensions.isOnHold(file));
        return new CaseView(summary, worklist.openIn(file.id()), sections);
    }
}
