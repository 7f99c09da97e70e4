package dk.roedtraad.reports.breaches;

import dk.roedtraad.reports.deadlines.DeadlineSql;

/** Breaches as reports read them: {@code d} the deadline, {@code f} its case, {@code c} why, {@code s} its sign-off. */
final class BreachSql {

    /** The day on which what was owed was done, no longer owed, or owed by a later anchor; today while it is owed. */
    static final String ENDED = "case when d.ending = 'MET' then d.met_on when d.ending = 'WAIVED' then d.waived_on"
        + " when d.ending is not null then least(d.ended_on, (select max(x.occurred_on) from deadline_event x"
        + " where x.deadline_id = d.id and x.kind = d.ending)) else cast(:today as date) end";

    /**
     * A deadline whose place another took because its anchor was wrong, or because its ending was taken back, is told
     * by that one; one that had run out before its anchor moved was breached.
     */
    private static final String LATE = "(d.ending is null or d.ending = 'MET' and d.met_on > d.due_on"
        + " or d.ending = 'WAIVED' and d.waived_on > d.due_on"
        + " or d.ending in ('CANCELLED', 'SUPERSEDED') and d.ended_on > d.due_on and coalesce((select"
        + " max(x.occurred_on) from deadline_event x where x.deadline_id = d.id and x.kind = d.ending"
        + " and (x.kind = 'CANCELLED' or x.reason = 'anchor-moved')), d.due_on) > d.due_on)";

    static final String STANDING = " and d.effect = 'BREACH' and d.due_on < :today and " + LATE;

    static final String WITHDRAWN = " and d.breach_due_on < :today and (d.due_on is null or d.due_on >= :today or not "
        + LATE + ")";

    private static final String NOTED = dayOf("n");

    private static final String WITHDRAWN_BY = "z.deadline_id = d.id and z.entry_no > d.breach_entry_no"
        + " and (z.kind = 'SUPERSEDED' or z.new_due_on is null"
        + " or z.kind in ('MET', 'WAIVED', 'CANCELLED', 'CORRECTED') and z.occurred_on <= z.new_due_on"
        + " or z.kind in ('SUSPENDED', 'RESUMED', 'EXTENDED', 'CORRECTED') and z.new_due_on >= " + dayOf("z") + ")";

    /** The day on which that was registered by which what had been noted stood no longer. */
    static final String WITHDRAWN_ON = "(select min(" + dayOf("z") + ") from deadline_event z where " + WITHDRAWN_BY
        + ")";

    /** The deadline that took its place. */
    private static final String INSTEAD = "case when z.kind = 'SUPERSEDED' then (select x.id from deadline x"
        + " join deadline_event y on y.deadline_id = x.id and y.entry_no = 1 where x.case_id = d.case_id"
        + " and x.rule_key = d.rule_key and x.subject_id is not distinct from d.subject_id and x.id <> d.id"
        + " and y.registered_at >= z.registered_at order by y.registered_at, x.id fetch first 1 rows only) end";

    private static final String ENTRY = ", d.case_id, f.external_reference, f.profile, d.team, "
        + DeadlineSql.CASEWORKER + " as caseworker, d.rule_key, d.due_on, d.ending, " + ENDED + " as ended, d.ended_on,"
        + " case when d.pauses > 0 then (select string_agg(cast(p.from_on as varchar(10)) || '/'"
        + " || coalesce(cast(p.to_on as varchar(10)), ''), ',') from deadline_pause p where p.deadline_id = d.id)"
        + " end as pauses, c.cause, c.comment, s.person as signed_by, s.registered_at as signed_at,"
        + " s.comment as signed_comment, case when d.ending is not null then (select min(e.person)"
        + " from deadline_event e where e.deadline_id = d.id and e.kind = d.ending) end as ended_by";

    private BreachSql() {
    }

    /** @return all that an entry shows, as a statement begins; the same columns for both, in the same order */
    static String entry(BreachStanding standing) {
        boolean withdrawn = standing == BreachStanding.WITHDRAWN;
        return "select '" + standing + "' as standing, " + standing.dueOn() + " as sort_on, d.id" + ENTRY + (withdrawn
            ? ", " + NOTED + " as noted_on, z.kind as why_kind, " + dayOf("z") + " as why_on, z.person as why_person,"
                + " z.reason as why_reason, z.old_due_on, z.new_due_on, " + INSTEAD + " as instead"
            : ", cast(null as date) as noted_on, cast(null as varchar(20)) as why_kind, cast(null as date) as why_on,"
                + " cast(null as varchar(100)) as why_person, cast(null as varchar(1000)) as why_reason,"
                + " cast(null as date) as old_due_on, cast(null as date) as new_due_on, cast(null as uuid) as instead");
    }

    /** What an entry is read from. */
    static String entries(BreachStanding standing) {
        return rows(true, true) + (standing == BreachStanding.WITHDRAWN
            ? " left join deadline_event n on n.deadline_id = d.id and n.entry_no = d.breach_entry_no"
                + " left join deadline_event z on z.deadline_id = d.id and z.entry_no = (select min(z.entry_no)"
                + " from deadline_event z where " + WITHDRAWN_BY + ")" : "");
    }

    /** Deadlines, with their cases and what was said of them only where something is asked of those. */
    static String rows(boolean withCases, boolean withWords) {
        return " from deadline d" + (withCases ? " join case_file f on f.id = d.case_id" : "") + (withWords
            ? " left join breach_cause c on c.municipality = :municipality and c.deadline_id = d.id"
                + " and not exists (select 1 from breach_cause v where v.municipality = :municipality"
                + " and v.deadline_id = c.deadline_id and v.version_no > c.version_no)"
                + " left join breach_sign_off s on s.municipality = :municipality and s.deadline_id = d.id" : "");
    }

    private static String dayOf(String entry) {
        return "cast(" + entry + ".registered_at at time zone 'Europe/Copenhagen' as date)";
    }
}
