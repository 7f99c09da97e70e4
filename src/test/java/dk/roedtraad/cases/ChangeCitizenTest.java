package dk.roedtraad.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.rest.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangeCitizenTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    private static final CitizenForm BO = new CitizenForm("Bo", "7103854321", false, "1", null, null, null, null);

    @Test
    void aNewNumberAndProtectionAreNamedByThemselves() {
        assertThat(ChangeCitizen.changes(BO, new CitizenForm("Bo", "7103854322", true, "1", null, null, null, null)))
            .containsExactly("changeCpr", "protectAddress");
        assertThat(ChangeCitizen.changes(new CitizenForm("Bo", "7103854321", true, "1", null, null, null, null), BO))
            .containsExactly("unprotectAddress");
    }

    @Test
    void everythingElseIsAChangeOfTheCitizen() {
        assertThat(ChangeCitizen.changes(BO, new CitizenForm("Bo", "7103854321", false, "1", null, null, null,
            new Interpreter("tysk")))).containsExactly("changeCitizen");
        assertThat(ChangeCitizen.changes(BO, new CitizenForm("Bo", "7103854321", false, null, null, null, null,
            null))).containsExactly("changeCitizen");
    }

    @Test
    void whatStaysAsItWasIsNoChange() {
        assertThat(ChangeCitizen.changes(BO, BO)).isEmpty();
    }

    @Test
    void aPowerOfAttorneyWasGivenByToday() {
        assertThatCode(() -> representedSince(TODAY).check(TODAY, "")).doesNotThrowAnyException();
        assertThatCode(() -> representedSince(null).check(TODAY, "")).doesNotThrowAnyException();
        assertThatCode(() -> BO.check(TODAY, "")).doesNotThrowAnyException();
        assertThatThrownBy(() -> representedSince(TODAY.plusDays(1)).check(TODAY, ""))
            .isInstanceOfSatisfying(Problem.class, problem ->
                assertThat(problem.code()).isEqualTo("authority-in-future"));
    }

    @Test
    void withoutContactNothingLeadsToTheCitizen() {
        Citizen citizen = new Citizen(UUID.randomUUID());
        citizen.describe(new CitizenForm("Bo", "710385-4321", true, "1", "b@example.invalid",
            new Companion("Karl", "2"), new PartyRepresentative("Ida", "3", null, null), new Interpreter("tysk")));
        CitizenView shown = CitizenView.of(citizen, List.of("7103854320")).withoutContact();
        assertThat(shown).isEqualTo(new CitizenView("Bo", "7103854321", List.of("7103854320"), true, true,
            null, null, null, null, new Interpreter("tysk")));
    }

    private static CitizenForm representedSince(LocalDate day) {
        return new CitizenForm("Bo", "7103854321", false, null, null, null,
            new PartyRepresentative("Ida", null, null, day), null);
    }
}
