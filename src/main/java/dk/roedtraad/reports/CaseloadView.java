package dk.roedtraad.reports;

import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import dk.roedtraad.security.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many cases people have.
 *
 * @param openCases all open cases
 * @param onHold those that an authority has put on hold today
 * @param roles the same for the caseworkers and for the company consultants
 */
@Schema(name = "CaseloadReport")
public record CaseloadView(Figure openCases, Figure onHold, List<OfRole> roles) implements Tabular {

    /**
     * One role's caseload.
     *
     * @param role CASEWORKER, the one at work in the case's phase, or VK
     * @param assigned open cases that lie with somebody in the role
     * @param unassigned open cases in which nobody has the role
     * @param staff how many hold the role and are at work
     * @param perPerson the assigned cases, as ordinary ones, for each of them; null when there is nobody
     * @param teams the same by team; sums up to the above
     * @param people the people, the fullest first; null unless asked for
     */
    @Schema(name = "CaseloadOfRole")
    public record OfRole(Role role, Figure assigned, Figure unassigned, int staff, BigDecimal perPerson,
                         List<OfTeam> teams, List<OfPerson> people) {
    }

    /**
     * A team's caseload.
     *
     * @param team the team
     * @param openCases its open cases
     * @param unassigned those in which nobody has the role
     * @param staff how many of the team hold the role and are at work
     * @param perPerson its assigned cases, as ordinary ones, for each of them; null when there is nobody
     */
    @Schema(name = "CaseloadOfTeam")
    public record OfTeam(String team, Cell openCases, Cell unassigned, int staff, BigDecimal perPerson) {
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
    public record OfPerson(String person, String name, String team, boolean left, int cases, int intensive, int onHold,
                           BigDecimal load, LoadLevel level, Words title) {
    }

    @Override
    public Table table() {
        List<List<?>> rows = new ArrayList<>();
        for (OfRole role : roles) {
            String name = role.role() == Role.VK ? "Virksomhedskonsulent" : "Sagsbehandler";
            role.teams().forEach(team -> rows.add(Arrays.asList(name, team.team(), null, team.openCases().numerator(),
                team.unassigned().numerator(), team.staff(), team.perPerson(), null)));
            if (role.people() != null) {
                role.people().forEach(person -> rows.add(Arrays.asList(name, person.team(), person.name(),
                    person.cases(), null, null, person.load(), person.title().da())));
            }
        }
        return Table.of("sagstal", List.of("Rolle", "Team", "Person", "Åbne sager", "Uden ansvarlig", "Personer",
            "Belastning pr. person", "Niveau"), rows);
    }
}
