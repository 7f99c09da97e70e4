package dk.roedtraad.reports.breaches;

import dk.roedtraad.reports.Link;
import dk.roedtraad.reports.Query;
import dk.roedtraad.reports.deadlines.DeadlineSql;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which breaches are asked for, and by what they are split. */
public class BreachQuery {

    @QueryParam("standing")
    @Parameter(description = "Only the breaches that stand by today's dates, or only those that were noted and no"
        + " longer stand; both when left out, those that stand first. The figures always tell of both.")
    BreachStanding standing;

    @QueryParam("open")
    @Parameter(description = "Only the breaches in which what is owed still is (true), or no longer is (false).")
    Boolean open;

    @QueryParam("cause")
    @Parameter(description = "Only the breaches with this cause.")
    CauseCode cause;

    @QueryParam("age")
    @Parameter(description = "Only the breaches that have lasted, or lasted, that long.")
    BreachAge age;

    @QueryParam("unassigned")
    @Parameter(description = "Whether to list only the breaches in cases on which no caseworker is at work.")
    Boolean unassigned;

    @QueryParam("explained")
    @Parameter(description = "Only the breaches of which somebody has said why (true), or nobody has (false).")
    Boolean explained;

    @QueryParam("signedOff")
    @Parameter(description = "Only the breaches that a leader has signed (true), or none has (false).")
    Boolean signedOff;

    @QueryParam("groupBy")
    @Parameter(description = "By what the figures are split; without it there are only totals. By caseworker for"
        + " leaders only.")
    BreachGrouping groupBy;

    boolean isOfCases() {
        return unassigned != null;
    }

    boolean isOfWords() {
        return cause != null || explained != null || signedOff != null;
    }

    void narrow(BreachStanding those, Query query) {
        query.and("c.cause = :cause", "cause", cause).and(those.age() + " = :age", "age", age);
        either(query, unassigned, DeadlineSql.CASEWORKER + " is null");
        either(query, open, "d.ending is null");
        either(query, explained, "c.cause is not null");
        either(query, signedOff, "s.id is not null");
    }

    private static void either(Query query, Boolean wanted, String condition) {
        if (wanted != null) {
            query.then(wanted ? " and " + condition : " and not (" + condition + ")");
        }
    }

    Link narrow(Link link) {
        return link.with("standing", standing).with("open", open).with("cause", cause).with("age", age)
            .with("unassigned", unassigned).with("explained", explained).with("signedOff", signedOff);
    }
}
