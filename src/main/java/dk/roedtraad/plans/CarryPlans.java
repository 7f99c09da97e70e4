package dk.roedtraad.plans;

import dk.roedtraad.plans.PlansSoFar.CvSoFar;
import dk.roedtraad.plans.PlansSoFar.GoalsSoFar;
import dk.roedtraad.plans.PlansSoFar.LastFollowUp;
import dk.roedtraad.plans.PlansSoFar.PlanSoFar;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Carries the CV, the job goals and the indsatsplan between systems: the version that stands, as the first here. */
@ApplicationScoped
public class CarryPlans {

    @Inject
    Documents documents;

    @Inject
    FollowUps followUps;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    /**
     * Writes down what was written elsewhere, in a case that has nothing of it yet.
     *
     * @throws dk.roedtraad.rest.Problem 422 when the CV says nothing or the plan cannot have been agreed
     */
    public void in(UUID caseId, PlansSoFar soFar) {
        if (soFar.cv() != null) {
            soFar.cv().document().check("/cv/document");
            documents.add(new CvVersion(first(caseId, soFar.cv().writtenOn()), soFar.cv().document()));
        }
        if (soFar.jobGoals() != null) {
            documents.add(new GoalsVersion(first(caseId, soFar.jobGoals().writtenOn()), soFar.jobGoals().document()));
        }
        if (soFar.indsatsplan() != null) {
            in(caseId, soFar.indsatsplan());
        }
    }

    private void in(UUID caseId, PlanSoFar plan) {
        plan.document().check("/indsatsplan/document");
        documents.add(new IndsatsplanVersion(first(caseId, plan.agreedOn()), plan.document()));
        LastFollowUp last = plan.lastFollowUp();
        if (last != null) {
            Writing next = new Writing(caseId, 2, last.occurredOn(), clock.now(), person.id());
            followUps.add(new PlanFollowUp(next, new FollowUpPlan.Form(last.occurredOn(), FollowUpResult.UNCHANGED,
                last.withCitizen(), last.cvReviewed(), last.note(), null)));
        }
    }

    private Writing first(UUID caseId, LocalDate on) {
        return new Writing(caseId, 1, on, clock.now(), person.id());
    }

    /** @return what is written here */
    public PlansSoFar out(UUID caseId) {
        CvSoFar cv = documents.latest(CvVersion.class, caseId)
            .map(version -> new CvSoFar(version.writtenOn(), version.document())).orElse(null);
        GoalsSoFar goals = documents.latest(GoalsVersion.class, caseId)
            .map(version -> new GoalsSoFar(version.writtenOn(), version.document())).orElse(null);
        return new PlansSoFar(cv, goals, plan(caseId));
    }

    private PlanSoFar plan(UUID caseId) {
        List<IndsatsplanVersion> versions = documents.newestFirst(IndsatsplanVersion.class, caseId, Integer.MAX_VALUE,
            Integer.MAX_VALUE);
        if (versions.isEmpty()) {
            return null;
        }
        LastFollowUp last = followUps.after(caseId, FollowUps.Place.START, Integer.MAX_VALUE).stream()
            .reduce((first, second) -> second).map(PlanFollowUp::soFar).orElse(null);
        LocalDate agreedOn = versions.get(versions.size() - 1).writtenOn();
        return new PlanSoFar(agreedOn, versions.get(0).document(), last);
    }

    /**
     * Finds the day on which the first effort that counts began (LAB § 113 stk. 2). One that began before the
     * programme does not count (bekendtgørelse 2408 § 17).
     */
    public static Optional<LocalDate> firstEffort(PlansSoFar soFar, LocalDate programmeStartsOn, LocalDate today) {
        return Stream.ofNullable(soFar.indsatsplan()).flatMap(plan -> plan.document().efforts().stream())
            .filter(Indsatsplan.Effort::countable)
            .map(Indsatsplan.Effort::startsOn)
            .filter(begin -> !begin.isBefore(programmeStartsOn) && !begin.isAfter(today)).min(LocalDate::compareTo);
    }
}
