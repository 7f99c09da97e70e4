package dk.roedtraad.demo;

import dk.roedtraad.organisation.OrganisationResource;
import dk.roedtraad.organisation.OrganisationResource.PersonForm;
import dk.roedtraad.organisation.OrganisationResource.TeamForm;
import dk.roedtraad.organisation.PersonFilter;
import dk.roedtraad.organisation.PersonView;
import dk.roedtraad.organisation.TeamView;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Identity;
import dk.roedtraad.security.Role;
import dk.roedtraad.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Registers the demo's teams and personas where they are missing; those that are there stay as they are. */
@ApplicationScoped
class SeedOrganisation {

    private static final int ALL = 200;

    private static final List<String> MUNICIPALITIES = List.of("0615", "0740");

    @Inject
    RunAs runAs;

    @Inject
    OrganisationResource organisation;

    void perform() {
        for (String municipality : MUNICIPALITIES) {
            Identity operations = new Identity(municipality, Persona.DRIFT.id(), Persona.DRIFT.roles(), null);
            runAs.call(operations, () -> {
                register(municipality);
                return null;
            });
        }
    }

    /** First the teams, so that people can belong to them; then their leaders, who are people. */
    private void register(String municipality) {
        List<Persona> all = Arrays.stream(Persona.values())
            .filter(persona -> persona.municipality().equals(municipality)).toList();
        Set<String> missing = all.stream().map(Persona::team).filter(Objects::nonNull).collect(Collectors.toSet());
        organisation.teams(new PageRequest(ALL, null)).items().stream().map(TeamView::id).forEach(missing::remove);
        missing.forEach(team -> organisation.putTeam(team, new TeamForm(nameOf(team), null)));
        registerPeople(all);
        missing.forEach(team -> organisation.putTeam(team, new TeamForm(nameOf(team), leaderOf(team, all))));
    }

    private void registerPeople(List<Persona> all) {
        Set<String> known = organisation.people(new PersonFilter(), new PageRequest(ALL, null)).items().stream()
            .map(PersonView::id).collect(Collectors.toSet());
        all.stream().filter(persona -> !known.contains(persona.id())).forEach(persona -> organisation.putPerson(
            persona.id(), new PersonForm(persona.fullName(), persona.team(), persona.roles(), null)));
    }

    private static String nameOf(String team) {
        String town = team.substring(0, team.indexOf('-'));
        return "Ressourceforløb " + town.substring(0, 1).toUpperCase(Locale.ROOT) + town.substring(1);
    }

    private static String leaderOf(String team, List<Persona> all) {
        return all.stream().filter(persona -> team.equals(persona.team()))
            .filter(persona -> persona.roles().contains(Role.LEADER)).findFirst().map(Persona::id).orElse(null);
    }
}
