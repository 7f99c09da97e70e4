package dk.roedtraad.process;

import dk.roedtraad.rest.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;

/** Why a case is not moved to another version of the models. */
final class MigrationProblems {

    private static final String STAYS = "It runs on well as it is; move it when it has come further.";

    private MigrationProblems() {
    }

    static Problem unknownVersion(int number) {
        return stale("There is no version " + number + " of the models.");
    }

    static Problem runsOnAnother() {
        return stale("The case runs on neither of the two versions.");
    }

    static Problem closed() {
        return Problem.conflict("case-closed", "The case is closed.", "A closed case needs no version.");
    }

    static Problem sameVersion() {
        return Problem.unprocessable("same-version", "The two versions are the same.",
            "Name the version that the cases run on, and another.").at("/toVersion", "must be another version");
    }

    static Problem noPlaceFor(List<String> elements) {
        return Problem.conflict("migration-not-possible", "The case stands where the version has no place for it: "
            + String.join(", ", elements) + ".", STAYS);
    }

    static List<String> elements(MigratingProcessInstanceValidationReport report) {
        return Stream.concat(
            report.getActivityInstanceReports().stream().map(activity -> activity.getSourceScopeId()),
            report.getTransitionInstanceReports().stream().map(transition -> transition.getSourceScopeId()))
            .distinct().sorted().toList();
    }

    /** A step of the new version that cannot begin, as for want of a deadline, says so; any other failure is one. */
    static RuntimeException translated(ProcessEngineException failed) {
        Throwable innermost = failed;
        while (innermost.getCause() != null && innermost.getCause() != innermost) {
            innermost = innermost.getCause();
        }
        return innermost instanceof IllegalStateException ? Problem.conflict("migration-not-possible",
            "Something in the version cannot begin where the case stands.", STAYS) : failed;
    }

    private static Problem stale(String detail) {
        return Problem.conflict("stale-migration-plan", detail,
            "Read the versions again: GET /api/v1/operations/versions.");
    }
}
