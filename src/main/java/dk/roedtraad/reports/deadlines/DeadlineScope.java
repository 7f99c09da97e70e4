package dk.roedtraad.reports.deadlines;

import dk.roedtraad.cases.Phase;
import dk.roedtraad.reports.Link;
import dk.roedtraad.reports.Query;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Role;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which deadlines a report is about; all conditions hold together. */
public class DeadlineScope {

    @QueryParam("rule")
    @Parameter(description = "Only the deadlines of this rule.")
    String rule;

    @QueryParam("team")
    @Parameter(description = "Only the deadlines of this team.")
    String team;

    @QueryParam("profile")
    @Parameter(description = "Only the deadlines of cases with this profile.")
    String profile;

    @QueryParam("phase")
    @Parameter(description = "Only the deadlines of cases that are in this phase, now or on the day asked"
        + " about.")
    Phase phase;

    @QueryParam("caseworker")
    @Parameter(description = "Only the deadlines of cases on which this caseworker is at work, now or on the day asked"
        + " about. A leader may name anybody, others themselves.")
    String caseworker;

    /**
     * Makes sure that figures about one person are seen by that person and leaders only.
     *
     * @throws Problem 403 {@code report-per-person-not-allowed}
     */
    public void require(CurrentPerson reader, Grouping grouping) {
        boolean others = caseworker != null && !Objects.equals(caseworker, reader.id());
        boolean each = grouping != null && grouping.isPersonal() && caseworker == null;
        if ((others || each) && !reader.has(Role.LEADER)) {
            throw Problem.forbidden("report-per-person-not-allowed", "Only leaders see figures about other people.",
                "Ask about yourself or about teams, or let a leader read the report.");
        }
    }

    /** @return whether something is asked that only the case knows */
    public boolean isOfCases() {
        return profile != null || isOfNow();
    }

    /** @return whether something is asked of that changes with the case */
    boolean isOfNow() {
        return phase != null || caseworker != null;
    }

    /** Leaves out what was not asked for; the statement calls deadline and case {@code d} and {@code f}. */
    public Query narrow(Query query) {
        return lasting(query).and(DeadlineSql.PHASE + " = :phase", "phase", phase)
            .and(DeadlineSql.CASEWORKER + " = :caseworker", "caseworker", caseworker);
    }

    /** The same of an earlier day, where {@code s} is how the case stood then. */
    Query narrowThen(Query query) {
        return lasting(query).and("s.phase = :phase", "phase", phase)
            .and("s.caseworker = :caseworker", "caseworker", caseworker);
    }

    private Query lasting(Query query) {
        return query.and("d.rule_key = :rule", "rule", rule).and("d.team = :team", "team", team)
            .and("f.profile = :profile", "profile", profile);
    }

    /** Asks the list behind a figure the same. */
    public Link narrow(Link link) {
        return link.with("rule", rule).with("team", team).with("profile", profile).with("phase", phase)
            .with("caseworker", caseworker);
    }
}
