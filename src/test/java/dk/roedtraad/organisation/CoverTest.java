package dk.roedtraad.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.organisation.AbsenceResource.AbsenceForm;
import dk.roedtraad.organisation.OrganisationResource.PersonForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 6);

    private static Person person(String id, String team, LocalDate leavesOn) {
        Person person = new Person(id);
        person.describe(new PersonForm(id, team, Set.of(), leavesOn));
        return person;
    }

    private static List<Person> people() {
        return List.of(person("signe", "north", null), person("kasper", "north", null), person("sofie", "north", null),
            person("sanne", "south", null), person("alone", null, null), person("gone", "north", DAY.minusDays(1)));
    }

    private static Absence away(String person, String cover) {
        return new Absence(person, 1, new AbsenceForm(DAY, DAY, cover));
    }

    private static Set<String> coveredBy(String person, Absence... absences) {
        return new Cover(List.of(absences), people(), DAY).of(person);
    }

    @Test
    void withoutANamedCoverTheTeamStandsIn() {
        assertThat(coveredBy("kasper", away("signe", null))).containsExactly("signe");
        assertThat(coveredBy("sofie", away("signe", null))).containsExactly("signe");
        assertThat(coveredBy("sanne", away("signe", null))).isEmpty();
    }

    @Test
    void aNamedCoverStandsInAlone() {
        assertThat(coveredBy("sanne", away("signe", "sanne"))).containsExactly("signe");
        assertThat(coveredBy("kasper", away("signe", "sanne"))).isEmpty();
    }

    @Test
    void theTeamStandsInWhenTheCoverIsAwayOrGoneToo() {
        assertThat(coveredBy("sofie", away("signe", "kasper"), away("kasper", "sanne"))).containsExactly("signe");
        assertThat(coveredBy("sofie", away("signe", "gone"))).containsExactly("signe");
    }

    @Test
    void whoHasNoTeamIsCoveredByNobodyButTheOneNamed() {
        assertThat(coveredBy("kasper", away("alone", null))).isEmpty();
        assertThat(coveredBy("alone", away("signe", null))).isEmpty();
        assertThat(coveredBy("kasper", away("alone", "kasper"))).containsExactly("alone");
    }

    @Test
    void nobodyCoversForThemselves() {
        assertThat(coveredBy("signe", away("signe", null))).isEmpty();
    }

    @Test
    void bothTheFirstAndTheLastDayAreDaysAway() {
        Absence week = new Absence("signe", 1, new AbsenceForm(DAY, DAY.plusDays(6), null));
        assertThat(week.isOn(DAY.minusDays(1))).isFalse();
        assertThat(week.isOn(DAY)).isTrue();
        assertThat(week.isOn(DAY.plusDays(6))).isTrue();
        assertThat(week.isOn(DAY.plusDays(7))).isFalse();
        assertThat(new Absence("signe", 1, new AbsenceForm(DAY, null, null)).isOn(DAY.plusYears(1))).isTrue();
    }

    @Test
    void theLastDayAtWorkStillCounts() {
        Person leaver = person("leaver", "north", DAY);
        assertThat(leaver.hasLeftBy(DAY)).isFalse();
        assertThat(leaver.hasLeftBy(DAY.plusDays(1))).isTrue();
    }
}
