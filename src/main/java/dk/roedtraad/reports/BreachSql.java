package dk.roedtraad.reports;

/** Breaches as reports read them: {@code d} the deadline, {@code f} its case, {@code c} why, {@code s} its sign-off. */
final class BreachSql {

    /** The day on which what was owed was done or no longer owed; today while it is still owed. */
    static final String ENDED = "case d.ending when 'MET' then d.met_on when 'WAIVED' then d.waived_on"
        + " when 'CANCELLED' then (select max(x.occurred_on) from deadline_event x where x.deadline_id = d.id"
        + " and x.kind = 'CANCELLED') else cast(:today as date) end";

    static final String AGE = "case when " + ENDED + " <= d.due_on + 7 then 'UP_TO_7' when " + ENDED
        + " <= d.due_on + 30 then 'UP_TO_30' when " + ENDED + " <= d.due_on + 90 then 'UP_TO_90' else 'OVER_90' end";

    private BreachSql() {
    }

    /** @return the day that puts a breach into a period: the first day over, or on which its end was registered */
    static String day(Basis basis) {
        return basis == Basis.OCCURRED ? "d.due_on + 1" : "d.ended_on";
    }

    /**
     * Breaches from the dates, never from a flag, with their cases only where something is asked of them. A deadline
     * whose place another took is told by that one.
     */
    static String rows(boolean withCases) {
        return " from deadline d" + (withCases ? " join case_file f on f.id = d.case_id" : "")
            + " left join breach_cause c on c.municipality = :municipality and c.deadline_id = d.id"
            + " and not exists (select 1 from breach_cause v where v.municipality = :municipality"
            + " and v.deadline_id = c.deadline_id and v.version_no > c.version_no)"
            + " left join breach_sign_off s on s.municipality = :municipality and s.deadline_id = d.id"
            + " where d.municipality = :municipality and d.effect = 'BREACH' and d.due_on < :today"
            + " and (d.ending is null or d.ending = 'MET' and d.met_on > d.due_on"
            + " or d.ending = 'WAIVED' and d.waived_on > d.due_on"
            + " or d.ending = 'CANCELLED' and d.ended_on > d.due_on and " + ENDED + " > d.due_on)";
    }
}
