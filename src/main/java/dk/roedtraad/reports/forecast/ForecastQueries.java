package dk.roedtraad.reports.forecast;

import dk.roedtraad.reports.Horizon;
import dk.roedtraad.reports.Query;

import dk.roedtraad.rules.RuleKeys;
import java.util.List;

/**
 * The statements of the forecast, on running deadlines that can be breached, as they stand today.
 *
 * <p>Each deadline has one place: overdue, a week of the horizon, later, or none while it has no day or stands still
 * past it.
 */
final class ForecastQueries {

    private static final String RUNNING = """
        select d.id, d.case_id, c.external_reference, d.team, d.rule_key, d.due_on, d.subject_id,
            case when d.pauses > 0 and exists (select 1 from deadline_pause p where p.deadline_id = d.id
                and p.from_on <= :today and (p.to_on is null or p.to_on >= :today)) then 1 else 0 end as paused
        from deadline d join case_file c on c.id = d.case_id
        where d.municipality = :municipality and d.ending is null and d.effect = 'BREACH'""";

    private static final String PLACE = """
        case when r.due_on is null or r.due_on < :today and r.paused = 1 then 'WITHOUT_DAY'
            when r.due_on < :today then 'OVERDUE'
            when r.due_on > :end then 'LATER'
            else 'WEEK' end""";

    private static final String SLOT = "exists (select 1 from agenda_item i"
        + " join rehabilitation_meeting m on m.id = i.meeting_id"
        + " where i.case_id = r.case_id and i.state = 'BOOKED'";

    private static final String OPEN_TASK = "exists (select 1 from work_task t"
        + " join (values " + Guarded.rows() + ") g (rule_key, task) on g.task = t.type and g.rule_key = r.rule_key"
        + " where t.case_id = r.case_id and t.ended_at is null"
        + " and (r.subject_id is null or t.subject_id is null or t.subject_id = r.subject_id)";

    private static final String AWAY = """
        and not exists (select 1 from person p where p.municipality = :municipality and p.person_id = t.assignee
            and p.leaves_on < r.due_on)
        and not exists (select 1 from absence a where a.municipality = :municipality and a.person_id = t.assignee
            and a.cover is null and a.starts_on <= :today and (a.ends_on is null or a.ends_on >= r.due_on))""";

    private static final String DANGER = "case when r.due_on is null or r.due_on < :today or r.due_on > :end then null"
        + " when r.rule_key = '" + RuleKeys.PREPARATION + "' then case"
        + " when " + SLOT + " and m.held_on <= r.due_on) then null"
        + " when " + SLOT + ") then 'MEETING_TOO_LATE' else 'NO_MEETING' end"
        + " when r.rule_key in ('" + RuleKeys.FIRST_EFFORT + "', '" + RuleKeys.PLACEMENT + "') then case"
        + " when exists (select 1 from placement p where p.case_id = r.case_id and p.starts_on <= r.due_on"
        + " and (p.ended_on is null or p.ended_on >= p.starts_on) and p.stopped_on is null) then null"
        + " else 'NO_EFFORT_AGREED' end"
        + " when " + OPEN_TASK + " and t.assignee is not null " + AWAY + ") then null"
        + " when " + OPEN_TASK + " and t.assignee is not null) then 'AWAY'"
        + " when " + OPEN_TASK + ") then 'NOBODY'"
        + " when r.rule_key in (:steps) then 'STEP_NOT_REACHED' else null end";

    /** A case that is too late already waits until it has any slot; one without a day does not wait. */
    private static final String WAITS = "f.rule_key = '" + RuleKeys.PREPARATION + "' and f.place <> 'WITHOUT_DAY'"
        + " and not exists (select 1 from agenda_item i join rehabilitation_meeting m on m.id = i.meeting_id"
        + " where i.case_id = f.case_id and i.state = 'BOOKED' and (m.held_on <= f.due_on or f.place = 'OVERDUE'))";

    private ForecastQueries() {
    }

    /** @return each rule's deadlines, counted by place, due day and danger */
    static Query counted(ForecastFilter filter, Horizon horizon) {
        return placed("select f.rule_key, f.place, f.due_on, f.danger, count(*) as deadlines from (", filter, horizon)
            .then(" group by f.rule_key, f.place, f.due_on, f.danger");
    }

    /** @return the deadlines one by one, to be narrowed down and put in order */
    static Query listed(ForecastFilter filter, Horizon horizon) {
        return placed("select f.id, f.case_id, f.external_reference, f.team, f.rule_key, f.due_on, f.place, f.danger"
            + " from (", filter, horizon).then(" where 1 = 1");
    }

    private static Query placed(String select, ForecastFilter filter, Horizon horizon) {
        return conditions(Query.of(select + "select r.*, " + PLACE + " as place, " + DANGER + " as danger from ("
            + RUNNING), filter).then(") r) f")
            .with("today", horizon.today()).with("end", horizon.end()).with("steps", Guarded.waitingForAStep());
    }

    /** @return how many cases of each team must be heard by each day and have no slot until then */
    static Query waiting(String team, Horizon horizon) {
        ForecastFilter preparations = new ForecastFilter();
        preparations.team = team;
        preparations.rule = RuleKeys.PREPARATION;
        return placed("select f.team, f.due_on, count(*) as cases from (", preparations, horizon)
            .then(" where " + WAITS + " group by f.team, f.due_on");
    }

    /** @return the slots that nobody has, of each team and day from today on */
    static Query free(String team, Horizon horizon) {
        return Query.of("select s.team, s.held_on, sum(s.slots) as slots from (select m.team, m.held_on, m.capacity"
                + " - (select count(*) from agenda_item i where i.meeting_id = m.id and i.state in (:taken)) as slots"
                + " from rehabilitation_meeting m where m.municipality = :municipality and m.held_on >= :today")
            .with("today", horizon.today()).with("taken", List.of("BOOKED", "HELD"))
            .and("m.team = :team", "team", team).then(") s group by s.team, s.held_on");
    }

    /** Leaves those whose case waits for a slot with the team. */
    static Query waitingOnly(Query listed) {
        return listed.then(" and " + WAITS);
    }

    private static Query conditions(Query query, ForecastFilter filter) {
        return query.and("d.team = :team", "team", filter.team).and("d.rule_key = :rule", "rule", filter.rule)
            .and("c.profile = :profile", "profile", filter.profile);
    }
}
