package dk.roedtraad.reports.deadlines;

import dk.roedtraad.reports.Basis;

/** Deadlines as reports read them: {@code d} is the deadline, {@code f} its case, {@code e} its log's first entry. */
public final class DeadlineSql {

    /** The same derivation as that of the ledger, which a test holds them to. */
    static final String STATE = "case when d.ending = 'MET' then"
        + " case when d.effect = 'WARNING' or d.due_on is null then 'MET'"
        + " when d.met_on > d.due_on then case d.effect when 'WINDOW' then 'LAPSED' else 'MET_LATE' end"
        + " when d.effect = 'BREACH' and d.ended_on > d.due_on then 'MET_REGISTERED_LATE' else 'MET' end"
        + " when d.ending is not null then d.ending"
        + " when d.due_on is null or d.pauses > 0 and exists (select 1 from deadline_pause p"
        + " where p.deadline_id = d.id and p.from_on <= :today and (p.to_on is null or p.to_on >= :today))"
        + " then 'SUSPENDED'"
        + " when d.due_on < :today then"
        + " case d.effect when 'BREACH' then 'OVERDUE' when 'WARNING' then 'DUE_SOON' else 'LAPSED' end"
        + " when d.warn_on <= :today then 'DUE_SOON' else 'RUNNING' end";

    static final String PHASE = "case when f.closed_on is not null then 'CLOSED'"
        + " when f.programme_starts_on is not null then 'PROGRAMME' when f.recommended_on is not null then 'DECISION'"
        + " when f.meeting_booked_on is not null then 'MEETING' else 'PREPARATION' end";

    /** Who is at work on a case. */
    public static final String CASEWORKER = "case when f.programme_starts_on is not null"
        + " and f.coordinating_caseworker is not null then f.coordinating_caseworker else f.preparing_caseworker end";

    private static final String REGISTERED = "cast(e.registered_at at time zone 'Europe/Copenhagen' as date)";

    private DeadlineSql() {
    }

    /** @return the day that puts a deadline into a period: on which it began to run, or on which that was registered */
    static String day(Basis basis) {
        return basis == Basis.OCCURRED ? "d.counts_from" : REGISTERED;
    }

    /**
     * Deadlines, their cases and logs beside them only where something is asked of them. What another deadline took
     * the place of is not counted: the one in its place is.
     */
    static String rows(boolean withCases, boolean withLogs) {
        return " from deadline d" + (withCases ? " join case_file f on f.id = d.case_id" : "")
            + (withLogs ? " join deadline_event e on e.deadline_id = d.id and e.entry_no = 1" : "")
            + " where d.municipality = :municipality and (d.ending is null or d.ending <> 'SUPERSEDED')";
    }
}
