package dk.roedtraad.reports.breaches;

import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.deadlines.DeadlineSql;

/** By what the figures of breaches are split. */
public enum BreachGrouping {
    /** Frist: the rule. */
    RULE("d.rule_key", "Frist"),
    /** Team: the team the case lies with. */
    TEAM("d.team", "Team"),
    /** Sagsbehandler: the caseworker at work on the case now. */
    CASEWORKER(DeadlineSql.CASEWORKER, "Sagsbehandler"),
    /** Årsag: why, as it was said last. */
    CAUSE("c.cause", "Årsag"),
    /** Alder: for how many days it has been or was exceeded. */
    AGE(null, "Alder i dage"),
    /** Måned: the month of the day that puts the breach into a period. */
    MONTH(null, "Måned");

    private final String expression;

    private final String title;

    BreachGrouping(String expression, String title) {
        this.expression = expression;
        this.title = title;
    }

    /** @return what rows are split by; months by the day */
    String expression(BreachStanding standing, Basis basis) {
        return switch (this) {
            case AGE -> standing.age();
            case MONTH -> standing.day(basis);
            default -> expression;
        };
    }

    /** @return what it is called, Danish */
    String title() {
        return title;
    }
}
