package dk.roedtraad.reports.deadlines;

import dk.roedtraad.deadlines.DeadlineState;
import dk.roedtraad.reports.Query;
import dk.roedtraad.reports.ReportSql;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Deadlines as they stood at the end of an earlier day, told by what had been registered by then: what was reported on
 * that day is what is reported of it ever after.
 */
@ApplicationScoped
class DeadlinesThen {

    private static final String LOGS = "select d.id, d.case_id, f.external_reference, d.team, f.profile, d.rule_key,"
        + " d.counts_from, d.effect, s.phase, s.caseworker, e.kind, e.occurred_on, e.registered_at, e.new_due_on,"
        + " e.new_warn_on, e.pauses from deadline d join case_file f on f.id = d.case_id"
        + " join deadline_event e on e.deadline_id = d.id"
        + " left join (select x.case_id, max(x.entry_no) as latest from case_standing x"
        + " where x.municipality = :municipality and x.registered_at < :end group by x.case_id) l"
        + " on l.case_id = d.case_id left join case_standing s on s.case_id = l.case_id and s.entry_no = l.latest"
        + " where d.municipality = :municipality and e.municipality = :municipality and e.registered_at < :end";

    /** Of cases that were opened before their phases were kept. */
    private static final String KEPT_SINCE = "select max(s.registered_at) as kept from case_standing s"
        + " join case_file f on f.id = s.case_id where s.municipality = :municipality and s.entry_no = 1"
        + " and s.registered_at > f.opened_at + interval '1' hour";

    @Inject
    ReportSql sql;

    @Inject
    GroupTitles titles;

    @Inject
    CaseClock clock;

    /**
     * The day on whose standing an answer rests.
     *
     * @param asOf the day asked for, or null for today
     * @throws Problem 422 {@code as-of-in-future}, {@code as-of-before-first-event}, or {@code as-of-not-kept} when
     *     phase or caseworker are asked of a day on which they were not kept yet
     */
    LocalDate day(LocalDate asOf, DeadlineScope scope, Grouping grouping) {
        LocalDate day = day(asOf);
        if (day.isBefore(clock.today()) && (scope.isOfNow() || grouping != null && grouping.isOfNow())) {
            LocalDate kept = sql.one(Query.of(KEPT_SINCE), row -> PastDeadline.dayOf(row, "kept"));
            if (kept != null && day.isBefore(kept)) {
                throw Problem.unprocessable("as-of-not-kept", "Phase and caseworker of that day were not kept.",
                    "Ask by team, rule or profile, or give " + kept + " or a later day.");
            }
        }
        return day;
    }

    private LocalDate day(LocalDate asOf) {
        LocalDate today = clock.today();
        if (asOf == null || asOf.equals(today)) {
            return today;
        }
        if (asOf.isAfter(today)) {
            throw Problem.unprocessable("as-of-in-future", "Nobody knows yet how it will stand on a later day.",
                "Give today or an earlier day; what will fall due is in the forecast.");
        }
        LocalDate first = sql.one(Query.of("select min(registered_at) as first from deadline_event"
            + " where municipality = :municipality"), row -> PastDeadline.dayOf(row, "first"));
        if (first == null || asOf.isBefore(first)) {
            throw Problem.unprocessable("as-of-before-first-event", "Nothing had been registered by then.",
                first == null ? "Leave asOf out." : "Give " + first + " or a later day.");
        }
        return asOf;
    }

    DeadlineTally tally(DeadlineAsk ask) {
        DeadlineTally tally = new DeadlineTally();
        read(ask).forEach(deadline -> {
            DeadlineEntry entry = deadline.on(ask.day(), titles, true);
            if (entry.state() != DeadlineState.SUPERSEDED) {
                tally.add(ask.grouping(), groupOf(ask, deadline, entry), entry.state(), 1);
            }
            if (DeadlineTally.TICKING.contains(entry.state())) {
                tally.addDue(entry.dueOn(), 1);
            }
        });
        return tally;
    }

    /** @return those that stood in a way asked for, the first to fall due first, those without a last day last */
    List<DeadlineEntry> list(DeadlineAsk ask, DeadlineListQuery wanted, boolean named) {
        return read(ask).filter(deadline -> !wanted.isUnassigned() || deadline.caseworker() == null)
            .map(deadline -> deadline.on(ask.day(), titles, named)).filter(wanted::takes)
            .sorted(Comparator.comparing(DeadlineList::keyOf)).toList();
    }

    Page<DeadlineEntry> page(List<DeadlineEntry> all, PageRequest page) {
        String after = page.afterText();
        return page.of(all.stream().filter(entry -> DeadlineList.keyOf(entry).compareTo(after) > 0)
            .limit(page.fetch()).toList(), DeadlineList::keyOf, entry -> entry);
    }

    private Stream<PastDeadline> read(DeadlineAsk ask) {
        Query query = ask.scope().narrowThen(Query.of(LOGS).with("end", clock.endOf(ask.day())))
            .then(" order by d.id, e.entry_no");
        Map<UUID, PastDeadline> found = new LinkedHashMap<>();
        sql.list(query, row -> {
            UUID id = row.getObject("id", UUID.class);
            PastDeadline deadline = found.get(id);
            if (deadline == null) {
                deadline = new PastDeadline(row);
                found.put(id, deadline);
            }
            deadline.read(row);
            return null;
        });
        return found.values().stream()
            .filter(deadline -> ask.isWithinPeriod(deadline.countsFrom(), deadline.registeredOn()));
    }

    private static Object groupOf(DeadlineAsk ask, PastDeadline deadline, DeadlineEntry entry) {
        return ask.grouping() == null ? null : switch (ask.grouping()) {
            case RULE -> entry.rule();
            case TEAM -> entry.team();
            case PROFILE -> entry.profile();
            case PHASE -> entry.phase();
            case CASEWORKER -> entry.caseworker();
            default -> ask.dayOf(deadline.countsFrom(), deadline.registeredOn());
        };
    }
}
