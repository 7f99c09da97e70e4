package dk.roedtraad.reports.caseload;

import dk.roedtraad.reports.Count;
import dk.roedtraad.reports.Frame;
import dk.roedtraad.reports.Link;

import dk.roedtraad.reports.caseload.CaseloadView.Average;
import dk.roedtraad.reports.caseload.CaseloadView.OfPerson;
import dk.roedtraad.reports.caseload.CaseloadView.OfRole;
import dk.roedtraad.reports.caseload.CaseloadView.OfTeam;
import dk.roedtraad.security.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Frames the open cases of a municipality and of its people. */
final class CaseloadFigures {

    private final List<Cases> all;

    private final List<Cases> chosen;

    private final List<Holder> people;

    private final CaseloadQuery wanted;

    private final Frame now;

    /** Open cases that have the same team and people. */
    record Cases(String team, String caseworker, String vk, Load load) {

        String holder(Role role) {
            return role == Role.VK ? vk : caseworker;
        }
    }

    /**
     * Somebody of the organisation.
     *
     * @param roles the names of the roles, with a blank between
     * @param left whether the person has left
     */
    record Holder(String id, String name, String team, String roles, boolean left) {

        boolean isAtWorkAs(Role role) {
            return !left && Arrays.asList(roles.split(" ")).contains(role.name());
        }
    }

    CaseloadFigures(List<Cases> all, List<Holder> people, CaseloadQuery wanted, Frame now) {
        this.all = all;
        this.chosen = all.stream().filter(one -> wanted.team == null || wanted.team.equals(one.team())).toList();
        this.people = people;
        this.wanted = wanted;
        this.now = now;
    }

    CaseloadView view(List<OfRole> roles) {
        Load open = sum(chosen, one -> true);
        Link list = list(wanted.team);
        return new CaseloadView(now.basis(), now.asOf(), CaseloadMeasures.PER_PERSON.definition(),
            CaseloadMeasures.PER_PERSON.source(),
            now.figure(CaseloadMeasures.OPEN, Count.of(open.cases()), list.href()),
            now.figure(CaseloadMeasures.RUNNING, Count.of(open.cases() - open.onHold(), open.cases()),
                list.with("status", "RUNNING").href()),
            now.figure(CaseloadMeasures.ON_HOLD, Count.of(open.onHold(), open.cases()), onHold(list)),
            now.figure(CaseloadMeasures.INTENSIVE, Count.of(open.intensive(), open.cases()), intensive(list)), roles);
    }

    OfRole ofRole(Role role) {
        Load open = sum(chosen, one -> true);
        Load assigned = sum(chosen, one -> one.holder(role) != null);
        int staff = staff(role, wanted.team);
        return new OfRole(role, now.figure(CaseloadMeasures.ASSIGNED, Count.of(assigned.cases(), open.cases()),
            assigned(role, wanted.team)), now.figure(CaseloadMeasures.UNASSIGNED,
                Count.of(open.cases() - assigned.cases(), open.cases()), unassigned(role, wanted.team)),
            now.figure(CaseloadMeasures.STAFF, Count.of(staff), staffList(role, wanted.team)),
            average(assigned, staff, assigned(role, wanted.team)), teams(role),
            wanted.isPerPerson() ? people(role) : null);
    }

    private List<OfTeam> teams(Role role) {
        return new TreeSet<>(chosen.stream().map(Cases::team).toList()).stream().map(team -> {
            Load open = sum(chosen, one -> one.team().equals(team));
            Load assigned = sum(chosen, one -> one.team().equals(team) && one.holder(role) != null);
            int staff = staff(role, team);
            return new OfTeam(team, now.cell(CaseloadMeasures.OPEN, Count.of(open.cases()), list(team).href()),
                now.cell(CaseloadMeasures.ASSIGNED, Count.of(assigned.cases(), open.cases()), assigned(role, team)),
                now.cell(CaseloadMeasures.UNASSIGNED, Count.of(open.cases() - assigned.cases(), open.cases()),
                    unassigned(role, team)),
                now.cell(CaseloadMeasures.STAFF, Count.of(staff), staffList(role, team)),
                average(assigned, staff, assigned(role, team)));
        }).toList();
    }

    /** Whoever holds the role, and whoever has cases in it still. */
    private List<OfPerson> people(Role role) {
        Map<String, Load> loads = new TreeMap<>();
        all.stream().filter(one -> one.holder(role) != null)
            .forEach(one -> loads.merge(one.holder(role), one.load(), Load::plus));
        return people.stream().filter(one -> one.isAtWorkAs(role) || loads.containsKey(one.id()))
            .filter(one -> wanted.team == null || Objects.equals(wanted.team, one.team()))
            .map(one -> person(role, one, loads.getOrDefault(one.id(), Load.NONE)))
            .sorted(Comparator.comparing(OfPerson::load).reversed().thenComparing(OfPerson::person)).toList();
    }

    private OfPerson person(Role role, Holder one, Load load) {
        Link list = list(null).with(role == Role.VK ? "vk" : "atWork", one.id());
        return new OfPerson(one.id(), one.name(), one.team(), one.left(),
            now.cell(CaseloadMeasures.ASSIGNED, Count.of(load.cases(), sum(all, any -> true).cases()), list.href()),
            now.cell(CaseloadMeasures.INTENSIVE, Count.of(load.intensive(), load.cases()), intensive(list)),
            now.cell(CaseloadMeasures.ON_HOLD, Count.of(load.onHold(), load.cases()), onHold(list)),
            load.weighted(), load.level(), load.level().title());
    }

    private int staff(Role role, String team) {
        return (int) people.stream().filter(one -> one.isAtWorkAs(role))
            .filter(one -> team == null || team.equals(one.team())).count();
    }

    private Average average(Load load, int staff, String href) {
        return new Average(staff == 0 ? null : load.weighted().divide(BigDecimal.valueOf(staff), 1,
            RoundingMode.HALF_UP), load.cases(), Count.of(load.cases()).isSmall(now.smallUnder()), href);
    }

    private static Load sum(List<Cases> cases, Predicate<Cases> which) {
        return Stream.concat(Stream.of(Load.NONE), cases.stream().filter(which).map(Cases::load))
            .reduce(Load.NONE, Load::plus);
    }

    private static Link list(String team) {
        return Link.to("/cases").with("team", team).with("open", true);
    }

    private static String assigned(Role role, String team) {
        return list(team).with("assigned", role).href();
    }

    private static String unassigned(Role role, String team) {
        return list(team).with("unassigned", role).href();
    }

    private static String onHold(Link cases) {
        return cases.with("status", "SUSPENDED").href();
    }

    private static String intensive(Link cases) {
        return cases.with("profile", Load.INTENSIVE_PROFILE).href();
    }

    private static String staffList(Role role, String team) {
        return Link.to("/organisation/people").with("role", role).with("team", team).with("left", false).href();
    }
}
