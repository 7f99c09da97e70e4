package dk.roedtraad.organisation;

/**
 * A team as the API shows it.
 *
 * @param id the municipality's own id of the team
 * @param name the team's name
 * @param leader the id of the person who leads it, if known
 */
public record TeamView(String id, String name, String leader) {

    static TeamView of(Team team) {
        return new TeamView(team.teamId(), team.name(), team.leader());
    }
}
