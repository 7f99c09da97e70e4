package dk.roedtraad.reports.deadlines;

import dk.roedtraad.reports.Basis;

/** By what the figures of a report are split. */
public enum Grouping {
    /** Frist: the rule. */
    RULE("d.rule_key", "Frist"),
    /** Team: the team the case lies with. */
    TEAM("d.team", "Team"),
    /** Sagsbehandler: the caseworker at work on the case, the preparing one until the programme runs. */
    CASEWORKER(DeadlineSql.CASEWORKER, "Sagsbehandler"),
    /** Fase: where the case is now. */
    PHASE(DeadlineSql.PHASE, "Fase"),
    /** Profil: the profile whose rules the case follows. */
    PROFILE("f.profile", "Profil"),
    /** Måned: the month of the day that puts the deadline into a period. */
    MONTH(null, "Måned"),
    /** Uge: its ISO week. */
    WEEK(null, "Uge");

    private final String expression;

    private final String title;

    Grouping(String expression, String title) {
        this.expression = expression;
        this.title = title;
    }

    /** @return what it is called, Danish */
    String title() {
        return title;
    }

    /** @return what rows are split by; months and weeks by the day */
    String expression(Basis basis) {
        return expression == null ? DeadlineSql.day(basis) : expression;
    }

    boolean isPersonal() {
        return this == CASEWORKER;
    }

    /** @return whether it is a fact of the case that changes */
    boolean isOfNow() {
        return this == CASEWORKER || this == PHASE;
    }

    boolean isOfTime() {
        return expression == null;
    }
}
