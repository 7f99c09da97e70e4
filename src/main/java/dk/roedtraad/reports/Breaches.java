package dk.roedtraad.reports;

import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Table;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Role;
import dk.roedtraad.time.CaseClock;
import dk.roedtraad.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The breaches of the current municipality, found from the dates of its deadlines. */
@ApplicationScoped
class Breaches {

    private static final String ENTRY = "select d.id, d.case_id, f.external_reference, f.profile, d.team, "
        + DeadlineSql.CASEWORKER + " as caseworker, d.rule_key, d.due_on, d.ending, " + BreachSql.ENDED
        + " as ended, d.ended_on, case when d.pauses > 0 then (select string_agg(cast(p.from_on as varchar(10)) || '/'"
        + " || coalesce(cast(p.to_on as varchar(10)), ''), ',') from deadline_pause p where p.deadline_id = d.id)"
        + " end as pauses, c.cause, c.comment, s.person as signed_by, s.registered_at as signed_at,"
        + " s.comment as signed_comment, case when d.ending is not null then (select min(e.person)"
        + " from deadline_event e where e.deadline_id = d.id and e.kind = d.ending) end as ended_by";

    @Inject
    ReportSql sql;

    @Inject
    GroupTitles titles;

    @Inject
    WorkingDays days;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    /** @return how many there are in each group; of the group null when they are not split */
    Map<String, BreachTally> tally(BreachAsk ask) {
        BreachGrouping grouping = ask.wanted().groupBy;
        String group = grouping == null ? "''"
            : "coalesce(cast(" + grouping.expression(ask.basis()) + " as varchar(100)), '')";
        Map<String, BreachTally> found = new TreeMap<>();
        sql.list(ask.rows("select x.grp, count(*), count(x.open), count(x.cause), count(x.sign_off) from (select "
            + group + " as grp, case when d.ending is null then 1 end as open, c.cause, s.id as sign_off",
            grouping == BreachGrouping.CASEWORKER)
            .then(") x group by x.grp"), row -> {
                String key = row.getString(1).replaceFirst("^(\\d{4}-\\d\\d)-\\d\\d$", "$1");
                return found.merge(key, new BreachTally(row.getLong(2), row.getLong(3), row.getLong(4),
                    row.getLong(5)), BreachTally::plus);
            });
        return found;
    }

    /** @return a page of them, the longest overdue first */
    List<BreachEntry> page(BreachAsk ask, PageRequest page) {
        Query query = ask.rows(ENTRY, true);
        page.after(DeadlineList.Place::parse).ifPresent(after -> query
            .then(" and (d.due_on > :afterDay or d.due_on = :afterDay and d.id > :afterId)")
            .with("afterDay", after.sortOn()).with("afterId", after.id()));
        return sql.list(query.then(" order by d.due_on, d.id fetch first :limit rows only").with("limit",
            page.fetch()), reader());
    }

    /** @return all of them, read when the act is over */
    Table.Rows all(BreachAsk ask) {
        ReportSql.RowReader<BreachEntry> reader = reader();
        return sql.stream(ask.rows(ENTRY, true).then(" order by d.due_on, d.id"), row -> reader.read(row).row());
    }

    Optional<BreachEntry> find(UUID deadlineId) {
        BreachAsk ask = new BreachAsk(new DeadlineScope(), null, Basis.OCCURRED, new BreachQuery(), clock.today());
        return sql.list(ask.rows(ENTRY, true).and("d.id = :id", "id", deadlineId), reader()).stream().findFirst();
    }

    /** @return how many deadlines were met in time and only registered late: no breaches, and told beside them */
    long registeredLate(BreachAsk ask) {
        DeadlineAsk met = new DeadlineAsk(ask.scope(), null, ask.basis(), null, ask.today());
        return sql.one(met.rows("select count(*)", false).then(" and d.effect = 'BREACH' and d.due_on < :today"
            + " and d.ending = 'MET' and d.met_on <= d.due_on and d.ended_on > d.due_on"), row -> row.getLong(1));
    }

    private ReportSql.RowReader<BreachEntry> reader() {
        boolean named = person.has(Role.LEADER);
        return row -> entry(row, named);
    }

    private BreachEntry entry(ResultSet row, boolean named) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String rule = row.getString("rule_key");
        String ending = row.getString("ending");
        LocalDate ended = row.getObject("ended", LocalDate.class);
        Overrun over = Overrun.of(row.getObject("due_on", LocalDate.class), ended, row.getString("pauses"));
        CauseCode cause = row.getString("cause") == null ? null : CauseCode.valueOf(row.getString("cause"));
        return new BreachEntry(id, row.getObject("case_id", UUID.class), row.getString("external_reference"),
            row.getString("team"), named ? row.getString("caseworker") : null, rule,
            titles.ofRule(row.getString("profile"), rule), over.dueOn(),
            ending == null, ending, ending == null ? null : ended, row.getObject("ended_on", LocalDate.class),
            named ? row.getString("ended_by") : null, over.days(), over.workingDays(days), cause,
            cause == null ? null : cause.title(), row.getString("comment"), signOff(row),
            "/api/v1/reports/breaches/" + id);
    }

    private static SignOffView signOff(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("signed_at", OffsetDateTime.class);
        return at == null ? null : new SignOffView(row.getString("signed_by"), at.toInstant(),
            row.getString("signed_comment"));
    }
}
