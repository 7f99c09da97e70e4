package dk.roedtraad.reports.caseload;

import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Cell;
import dk.roedtraad.reports.Figure;
import dk.roedtraad.reports.FigureTable;
import dk.roedtraad.reports.FigureTable.Part;
import dk.roedtraad.reports.Words;
import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import dk.roedtraad.security.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many cases people have.
 *
 * @param basis what puts a case into the report: that it is open
 * @param asOf the moment as of which it is counted
 * @param definition what a caseload is
 * @param source what the definition rests on
 * @param openCases all open cases
 * @param running those that run
 * @param onHold those that an authority has put on hold today
 * @param intensive those with weekly conversations
 * @param roles the same for the caseworkers and for the company consultants
 */
@Schema(name = "CaseloadReport")
public record CaseloadView(Basis basis, Instant asOf, Words definition, String source, Figure openCases,
                           Figure running, Figure onHold, Figure intensive, List<OfRole> roles) implements Tabular {

    /**
     * One role's caseload.
     *
     * @param role CASEWORKER, the one at work in the case's phase, or VK
     * @param assigned open cases that lie with somebody in the role
     * @param unassigned open cases in which nobody has the role
     * @param staff how many hold the role and are at work
     * @param perPerson the caseload of each of them
     * @param teams the same by team; sums up to the above
     * @param people the people, the fullest first; null unless asked for
     */
    @Schema(name = "CaseloadOfRole")
    public record OfRole(Role role, Figure assigned, Figure unassigned, Figure staff, Average perPerson,
                         List<OfTeam> teams, List<OfPerson> people) {

        private void addTo(FigureTable table, CaseloadView report) {
            Part whole = Part.of("Rolle", role.name(), title());
            table.add(whole, List.of(assigned, unassigned, staff))
                .add(whole, assigned, CaseloadMeasures.PER_PERSON, perPerson.value(), assigned.cell());
            teams.forEach(team -> table.add(part("Team", team.team(), team.team()), report.openCases, team.openCases())
                .add(part("Team", team.team(), team.team()), assigned, team.assigned())
                .add(part("Team", team.team(), team.team()), unassigned, team.unassigned())
                .add(part("Team", team.team(), team.team()), staff, team.staff())
                .add(part("Team", team.team(), team.team()), assigned, CaseloadMeasures.PER_PERSON,
                    team.perPerson().value(), team.assigned()));
            (people == null ? List.<OfPerson>of() : people).forEach(one -> table
                .add(part("Person", one.person(), one.name()), assigned, one.cases())
                .add(part("Person", one.person(), one.name()), report.intensive, one.intensive())
                .add(part("Person", one.person(), one.name()), report.onHold, one.onHold())
                .add(part("Person", one.person(), one.name()), assigned, CaseloadMeasures.PER_PERSON, one.load(),
                    one.cases()));
        }

        private Part part(String by, String key, String name) {
            return Part.of(by + ", " + title(), key, name);
        }

        private String title() {
            return role == Role.VK ? "Virksomhedskonsulent" : "Sagsbehandler";
        }
    }

    /**
     * A team's caseload.
     *
     * @param team the team
     * @param openCases its open cases
     * @param assigned those in which somebody has the role
     * @param unassigned those in which nobody has
     * @param staff how many of the team hold the role and are at work
     * @param perPerson the caseload of each of them
     */
    @Schema(name = "CaseloadOfTeam")
    public record OfTeam(String team, Cell openCases, Cell assigned, Cell unassigned, Cell staff, Average perPerson) {
    }

    /**
     * The caseload that each of several people would have.
     *
     * @param value cases as ordinary ones, for each of them; null when there is nobody
     * @param of of how many cases it is made
     * @param small whether these are few
     * @param href the list of them
     */
    @Schema(name = "CaseloadAverage")
    public record Average(BigDecimal value, int of, boolean small, String href) {
    }

    /**
     * A person's caseload.
     *
     * @param person the person's id
     * @param name the person's name
     * @param team the person's team, or null
     * @param left whether the person has left
     * @param cases the open cases that lie with the person, in all teams
     * @param intensive how many of them follow the profile with weekly conversations
     * @param onHold how many of them an authority has put on hold
     * @param load the cases as ordinary ones
     * @param level how that compares with 35 to 45
     * @param title the same in words
     */
    @Schema(name = "CaseloadOfPerson")
    public record OfPerson(String person, String name, String team, boolean left, Cell cases, Cell intensive,
                           Cell onHold, BigDecimal load, LoadLevel level, Words title) {
    }

    @Override
    public Table table() {
        FigureTable table = new FigureTable().add(Part.ALL, List.of(openCases, running, onHold, intensive));
        roles.forEach(role -> role.addTo(table, this));
        return table.named("sagstal");
    }
}
