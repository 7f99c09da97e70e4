package dk.roedtraad.cases;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.VK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponsibleTest {

    private final Responsible people = new Responsible("signe", "vibeke");

    @ParameterizedTest
    @EnumSource(value = Phase.class, names = {"PREPARATION", "MEETING", "DECISION"})
    void thePreparingCaseworkerIsAtWorkUntilTheProgrammeRuns(Phase phase) {
        people.coordinatedBy("kasper");
        assertThat(people.atWork(CASEWORKER, phase)).isEqualTo("signe");
        assertThat(people.isAtWork(CASEWORKER, phase, "signe")).isTrue();
        assertThat(people.isAtWork(CASEWORKER, phase, "kasper")).isTrue();
        assertThat(people.isAtWork(CASEWORKER, phase, "vibeke")).isFalse();
    }

    @Test
    void theCoordinatingCaseworkerAloneIsAtWorkInTheProgramme() {
        people.coordinatedBy("kasper");
        assertThat(people.atWork(CASEWORKER, Phase.PROGRAMME)).isEqualTo("kasper");
        assertThat(people.isAtWork(CASEWORKER, Phase.PROGRAMME, "signe")).isFalse();
    }

    @Test
    void thePreparingCaseworkerStandsInWhileNobodyCoordinates() {
        assertThat(people.atWork(CASEWORKER, Phase.PROGRAMME)).isEqualTo("signe");
        people.change(CASEWORKER, Phase.PROGRAMME, "signe", "sofie");
        assertThat(people.preparingCaseworker()).isEqualTo("sofie");
        assertThat(people.coordinatingCaseworker()).isNull();
    }

    @Test
    void theFirstChoiceAndThePlannedHandoverAreNoChanges() {
        people.choose("sofie", "viktor");
        people.coordinatedBy("kasper");
        assertThat(people.caseworkerChanges()).isZero();
        assertThat(people.vkChanges()).isZero();
    }

    @Test
    void whoPreparedStaysAsTheOneWhoPrepared() {
        people.coordinatedBy("kasper");
        people.change(CASEWORKER, Phase.PROGRAMME, "kasper", "sofie");
        assertThat(people.preparingCaseworker()).isEqualTo("signe");
        assertThat(people.coordinatingCaseworker()).isEqualTo("sofie");
        assertThat(people.caseworkerChanges()).isOne();
    }

    @Test
    void whoPreparesAndWillCoordinateIsReplacedInBothAtOnce() {
        people.coordinatedBy("signe");
        people.change(CASEWORKER, Phase.DECISION, "signe", "sofie");
        assertThat(people.preparingCaseworker()).isEqualTo("sofie");
        assertThat(people.coordinatingCaseworker()).isEqualTo("sofie");
        assertThat(people.caseworkerChanges()).isOne();
    }

    @Test
    void aNewConsultantIsCountedByItself() {
        people.change(VK, Phase.MEETING, "vibeke", "viktor");
        people.change(VK, Phase.PROGRAMME, "viktor", "vibeke");
        assertThat(people.vk()).isEqualTo("vibeke");
        assertThat(people.vkChanges()).isEqualTo(2);
        assertThat(people.caseworkerChanges()).isZero();
    }
}
