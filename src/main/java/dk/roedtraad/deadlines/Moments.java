package dk.roedtraad.deadlines;

import static dk.roedtraad.deadlines.Turn.on;
import static dk.roedtraad.programme.DecisionResult.GRANTED;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseReopened;
import dk.roedtraad.cases.CaseTakenOver;
import dk.roedtraad.cases.Past;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.cases.RegistrationCorrected;
import dk.roedtraad.meetings.RecommendationRecorded;
import dk.roedtraad.meetings.RecommendationResult;
import dk.roedtraad.programme.DecisionMade;
import dk.roedtraad.programme.DecisionResult;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The words in which {@link Clocks} tells one such event from another. */
final class Moments {

    private Moments() {
    }

    static Predicate<RecommendationRecorded> of(RecommendationResult result) {
        return recorded -> recorded.result() == result;
    }

    static Predicate<DecisionMade> of(DecisionResult result) {
        return made -> made.result() == result;
    }

    static Turn<CaseTakenOver> takenOver(Phase... phases) {
        return on(CaseTakenOver.class, taken -> taken.past().preparationStartedOn())
            .when(taken -> Set.of(phases).contains(taken.phase()));
    }

    static Turn<CaseTakenOver> programme(Predicate<Past.Programme> such) {
        return takenOver(Phase.PROGRAMME).when(taken -> such.test(taken.past().programme()));
    }

    static Function<CaseTakenOver, LocalDate> in(Function<Past.Programme, LocalDate> day) {
        return taken -> day.apply(taken.past().programme());
    }

    static boolean firstPeriod(DecisionMade made, CaseFacts file) {
        return made.result() == GRANTED && made.startsOn().equals(file.programmeStartsOn());
    }

    /** What began before the programme does not count (bekendtgørelse 2408 § 17). */
    static boolean noEffortYet(Past.Programme past) {
        return past.firstEffortOn() == null || past.firstEffortOn().isBefore(past.startsOn());
    }

    static Turn<CaseReopened> reopened(Phase... phases) {
        return on(CaseReopened.class, CaseReopened::on).when(again -> Set.of(phases).contains(again.phase()));
    }

    static Turn<RegistrationCorrected> corrected(String... acts) {
        return on(RegistrationCorrected.class, RegistrationCorrected::newDay)
            .when(step -> Set.of(acts).contains(step.act()));
    }
}
