package dk.roedtraad.reports.caseload;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Frame;
import dk.roedtraad.reports.Query;
import dk.roedtraad.reports.ReportSql;
import dk.roedtraad.reports.caseload.CaseloadView.OfRole;
import dk.roedtraad.security.Role;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Counts the open cases of each caseworker and company consultant. */
@ApplicationScoped
class Caseload {

    private static final String OPEN_CASES = """
        select o.team, o.profile, o.caseworker, o.vk, count(*) as cases, sum(o.held) as held from (
            select c.team, c.profile, c.vk,
                case when c.programme_starts_on is not null and c.coordinating_caseworker is not null
                    then c.coordinating_caseworker else c.preparing_caseworker end as caseworker,
                case when exists (select 1 from suspension s where s.case_id = c.id and s.ground = 'AUTHORITY'
                    and s.from_on <= :today and (s.to_on is null or s.to_on >= :today)) then 1 else 0 end as held
            from case_file c where c.municipality = :municipality and c.closed_on is null) o
        group by o.team, o.profile, o.caseworker, o.vk""";

    private static final String PEOPLE = "select p.person_id, p.name, p.team, p.roles, p.leaves_on from person p"
        + " where p.municipality = :municipality order by p.person_id";

    @Inject
    ReportSql sql;

    @Inject
    Organisation organisation;

    @Inject
    CaseClock clock;

    CaseloadView view(CaseloadQuery wanted) {
        LocalDate today = clock.today();
        List<CaseloadFigures.Cases> cases = sql.list(Query.of(OPEN_CASES).with("today", today), row ->
            new CaseloadFigures.Cases(row.getString("team"), row.getString("caseworker"), row.getString("vk"),
                new Load(row.getInt("cases"), Load.INTENSIVE_PROFILE.equals(row.getString("profile"))
                    ? row.getInt("cases") : 0, row.getInt("held"))));
        List<CaseloadFigures.Holder> people = sql.list(Query.of(PEOPLE), row -> {
            LocalDate leavesOn = row.getObject("leaves_on", LocalDate.class);
            return new CaseloadFigures.Holder(row.getString("person_id"), row.getString("name"), row.getString("team"),
                row.getString("roles"), leavesOn != null && today.isAfter(leavesOn));
        });
        Frame now = new Frame(null, Basis.OCCURRED, clock.now(), organisation.smallUnder());
        CaseloadFigures figures = new CaseloadFigures(cases, people, wanted, now);
        List<OfRole> roles = Stream.of(Role.CASEWORKER, Role.VK).map(figures::ofRole).toList();
        return figures.view(roles);
    }
}
