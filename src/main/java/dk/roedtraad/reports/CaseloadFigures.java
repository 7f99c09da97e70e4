package dk.roedtraad.reports;

import dk.roedtraad.reports.CaseloadView.OfPerson;
import dk.roedtraad.reports.CaseloadView.OfRole;
import dk.roedtraad.reports.CaseloadView.OfTeam;
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

    Figure open() {
        return now.figure(CaseloadMeasures.OPEN, Count.of(sum(chosen, one -> true).cases()), list(wanted.team));
    }

    Figure onHold() {
        Load load = sum(chosen, one -> true);
        return now.figure(CaseloadMeasures.ON_HOLD, Count.of(load.onHold(), load.cases()), null);
    }

    OfRole ofRole(Role role) {
        Load open = sum(chosen, one -> true);
        Load assigned = sum(chosen, one -> one.holder(role) != null);
        int staff = staff(role, wanted.team);
        return new OfRole(role, now.figure(CaseloadMeasures.ASSIGNED, Count.of(assigned.cases(), open.cases()), null),
            now.figure(CaseloadMeasures.UNASSIGNED, Count.of(open.cases() - assigned.cases(), open.cases()), null),
            staff, perPerson(assigned, staff), teams(role), wanted.isPerPerson() ? people(role) : null);
    }

    private List<OfTeam> teams(Role role) {
        return new TreeSet<>(chosen.stream().map(Cases::team).toList()).stream().map(team -> {
            Load open = sum(chosen, one -> one.team().equals(team));
            Load assigned = sum(chosen, one -> one.team().equals(team) && one.holder(role) != null);
            int staff = staff(role, team);
            return new OfTeam(team, now.cell(CaseloadMeasures.OPEN, Count.of(open.cases()), list(team)),
                now.cell(CaseloadMeasures.UNASSIGNED, Count.of(open.cases() - assigned.cases(), open.cases()), null),
                staff, perPerson(assigned, staff));
        }).toList();
    }

    /** Whoever holds the role, and whoever has cases in it still. */
    private List<OfPerson> people(Role role) {
        Map<String, Load> loads = new TreeMap<>();
        all.stream().filter(one -> one.holder(role) != null)
            .forEach(one -> loads.merge(one.holder(role), one.load(), Load::plus));
        return people.stream().filter(one -> one.isAtWorkAs(role) || loads.containsKey(one.id()))
            .filter(one -> wanted.team == null || Objects.equals(wanted.team, one.team()))
            .map(one -> person(one, loads.getOrDefault(one.id(), Load.NONE)))
            .sorted(Comparator.comparing(OfPerson::load).reversed().thenComparing(OfPerson::person)).toList();
    }

    private static OfPerson person(Holder one, Load load) {
        return new OfPerson(one.id(), one.name(), one.team(), one.left(), load.cases(), load.intensive(),
            load.onHold(), load.weighted(), load.level(), load.level().title());
    }

    private int staff(Role role, String team) {
        return (int) people.stream().filter(one -> one.isAtWorkAs(role))
            .filter(one -> team == null || team.equals(one.team())).count();
    }

    private static BigDecimal perPerson(Load load, int staff) {
        return staff == 0 ? null : load.weighted().divide(BigDecimal.valueOf(staff), 1, RoundingMode.HALF_UP);
    }

    private static Load sum(List<Cases> cases, Predicate<Cases> which) {
        return Stream.concat(Stream.of(Load.NONE), cases.stream().filter(which).map(Cases::load))
            .reduce(Load.NONE, Load::plus);
    }

    private static String list(String team) {
        return Link.to("/cases").with("team", team).with("open", true).href();
    }
}
