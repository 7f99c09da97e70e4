package dk.roedtraad.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who stands in for whom on a day: the one named; or, where nobody is named or that one is away or gone too, whoever is
 * of the same team. What somebody may then do is a question of their own roles.
 */
class Cover {

    private final List<Absence> absences;
    private final Map<String, Person> people;
    private final Set<String> away;

    Cover(List<Absence> absences, List<Person> people, LocalDate day) {
        this.absences = absences.stream().filter(absence -> absence.isOn(day)).toList();
        this.people = people.stream().filter(person -> !person.hasLeftBy(day))
            .collect(Collectors.toMap(Person::personId, Function.identity()));
        this.away = this.absences.stream().map(Absence::personId).collect(Collectors.toSet());
    }

    /** @return those for whom the person stands in */
    Set<String> of(String personId) {
        return absences.stream().filter(absence -> !absence.personId().equals(personId))
            .filter(absence -> isCoveredBy(absence, personId)).map(Absence::personId).collect(Collectors.toSet());
    }

    private boolean isCoveredBy(Absence absence, String personId) {
        boolean namedIsHere = people.containsKey(absence.cover()) && !away.contains(absence.cover());
        return namedIsHere ? absence.cover().equals(personId) : areOfOneTeam(absence.personId(), personId);
    }

    private boolean areOfOneTeam(String one, String other) {
        return people.containsKey(one) && people.containsKey(other) && people.get(one).team() != null
            && people.get(one).team().equals(people.get(other).team());
    }
}
