package dk.roedtraad.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.organisation.AbsenceResource.AbsenceForm;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.testing.PlainTables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AbsencesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 6);

    private static final Absences ABSENCES = new Absences();

    private static PlainTables tables;

    @BeforeAll
    static void somebodyWasAwaySometimes() {
        tables = new PlainTables();
        ABSENCES.rows = tables.rows();
        tables.write(List.of(away("signe", 1, DAY, DAY.plusDays(2)), away("signe", 2, DAY.plusDays(9), null),
            away("kasper", 1, DAY.plusDays(2), DAY.plusDays(2))));
    }

    @AfterAll
    static void theTablesGo() {
        tables.close();
    }

    private static Absence away(String person, int number, LocalDate from, LocalDate to) {
        Absence absence = new Absence(person, number, new AbsenceForm(from, to, null));
        absence.registered("lene", Instant.EPOCH);
        return absence;
    }

    private static List<String> awayOn(LocalDate day) {
        return ABSENCES.on(day).stream().map(Absence::personId).toList();
    }

    @Test
    void theQuerySaysWhatTheRowSays() {
        assertThat(awayOn(DAY.minusDays(1))).isEmpty();
        assertThat(awayOn(DAY)).containsExactly("signe");
        assertThat(awayOn(DAY.plusDays(2))).containsExactly("kasper", "signe");
        assertThat(awayOn(DAY.plusDays(3))).isEmpty();
        assertThat(awayOn(DAY.plusYears(1))).containsExactly("signe");
    }

    @Test
    void absencesAreCountedByPerson() {
        assertThat(ABSENCES.nextNumber("signe")).isEqualTo(3);
        assertThat(ABSENCES.nextNumber("sofie")).isOne();
        assertThat(ABSENCES.after("signe", 0, 9)).extracting(Absence::number).containsExactly(1, 2);
        assertThat(ABSENCES.after("signe", 1, 9)).extracting(Absence::number).containsExactly(2);
    }

    @Test
    void anAbsenceThatIsNotThereIsNotFound() {
        assertThat(ABSENCES.get("signe", 2).startsOn()).isEqualTo(DAY.plusDays(9));
        assertThatThrownBy(() -> ABSENCES.get("signe", 3)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> ABSENCES.get("signe", 0)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> ABSENCES.get("sofie", 1)).isInstanceOf(Problem.class);
    }

    @Test
    void settingsAreAsProposedUntilTheyAreSettled() {
        Settings settings = new Settings();
        settings.rows = tables.rows();
        assertThat(settings.ours().noShowsInARow()).isEqualTo(3);
        assertThat(settings.ours().smallUnder()).isEqualTo(5);
        for (int settled : new int[] {5, 2}) {
            tables.rows().getTransaction().begin();
            settings.settle(new SettingsForm(settled, settled + 1));
            tables.rows().getTransaction().commit();
            tables.rows().clear();
            assertThat(settings.ours().form()).isEqualTo(new SettingsForm(settled, settled + 1));
        }
    }
}
