package dk.roedtraad.reports.flow;

import dk.roedtraad.reports.Period;
import dk.roedtraad.reports.Query;

import java.util.List;

/** The statements of the reports on the flow, each on the cases that can have come to a step in the period. */
final class FlowQueries {

    private static final String CASES = " c.municipality = :municipality and c.preparation_started_on <= :to"
        + " and (c.closed_on is null or c.closed_on >= :from)";

    private final FlowFilter filter;

    private final Period period;

    FlowQueries(FlowFilter filter, Period period) {
        this.filter = filter;
        this.period = period;
    }

    Query cases() {
        return ofCases("select c.id, c.external_reference, c.team, c.preparation_started_on, c.meeting_booked_on,"
            + " c.programme_since, c.closed_on, c.outcome from case_file c where" + CASES);
    }

    Query slots() {
        return ofCases("select i.case_id, i.booked_on, i.held_on, i.state from agenda_item i"
            + " join case_file c on c.id = i.case_id where" + CASES).then(" order by i.case_id, i.booking_no");
    }

    Query advice() {
        return ofCases("select r.case_id, r.meeting_held_on, r.recommended_on, r.result from recommendation r"
            + " join case_file c on c.id = r.case_id where" + CASES).then(" order by r.case_id, r.recommendation_no");
    }

    Query decisions() {
        return ofCases("select d.case_id, d.occurred_on, d.result, d.starts_on from decision d"
            + " join case_file c on c.id = d.case_id where" + CASES)
            .then(" order by d.case_id, d.occurred_on, d.registered_at");
    }

    /** @return the acts of cases in whose history something was corrected, with the corrections */
    Query corrections() {
        return ofCases("select h.case_id, h.entry_no, h.act, h.occurred_on, h.corrects from case_history h"
            + " join case_file c on c.id = h.case_id where" + CASES)
            .then(" and (h.act in (:acts) or h.corrects is not null) and exists (select 1 from case_history x"
                + " where x.case_id = h.case_id and x.corrects is not null) order by h.case_id, h.entry_no")
            .with("acts", List.of(CaseDays.BOOKING, CaseDays.ADVISING, CaseDays.DECIDING));
    }

    /** @return the day on which each case's first placement began; one that stopped before never did */
    Query firstPlacements() {
        return ofCases("select p.case_id, min(p.starts_on) as began from placement p"
            + " join case_file c on c.id = p.case_id where" + CASES)
            .then(" and p.starts_on <= :today and (p.ended_on is null or p.ended_on >= p.starts_on)"
                + " and (p.stopped_on is null or p.stopped_on >= p.starts_on) group by p.case_id");
    }

    /** @return the programmes that can have run in the period */
    Query programmes() {
        return ofCases("select c.id, c.programme_since, c.closed_on from case_file c where" + CASES)
            .then(" and c.programme_since <= :to");
    }

    /** @return the placements that can have run in the period, with the ordinary hours that were agreed */
    Query placements() {
        return ofCases("select p.id, p.case_id, p.starts_on, coalesce(p.ended_on, p.stopped_on, p.ends_on) as until,"
            + " p.ordinary_hours from placement p join case_file c on c.id = p.case_id where" + CASES)
            .then(" and p.starts_on <= :to");
    }

    /** @return the ordinary hours found at each follow-up, the latest last */
    Query ordinaryHours() {
        return ofCases("select f.placement_id, f.followed_up_on, f.ordinary_hours_now from placement_follow_up f"
            + " join case_file c on c.id = f.case_id where" + CASES)
            .then(" order by f.followed_up_on, f.id");
    }

    /** @return the open tasks, of all cases whenever they began */
    static Query openTasks(WaitingFilter filter) {
        return Query.of("select t.id, t.case_id, c.external_reference, t.team, t.type, t.assignee, t.opened_at"
                + " from work_task t join case_file c on c.id = t.case_id"
                + " where t.municipality = :municipality and t.ended_at is null")
            .and("t.team = :team", "team", filter.team).and("c.profile = :profile", "profile", filter.profile);
    }

    private Query ofCases(String text) {
        return Query.of(text).with("from", period.from()).with("to", period.to())
            .and("c.team = :team", "team", filter.team).and("c.profile = :profile", "profile", filter.profile);
    }
}
