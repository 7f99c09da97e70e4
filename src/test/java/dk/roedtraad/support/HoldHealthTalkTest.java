package dk.roedtraad.support;

import static dk.roedtraad.support.HealthTalkParticipant.CASEWORKER;
import static dk.roedtraad.support.HealthTalkParticipant.CITIZEN;
import static dk.roedtraad.support.HealthTalkParticipant.COMPANION;
import static dk.roedtraad.support.HealthTalkParticipant.HEALTH_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.support.HoldHealthTalk.Form;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HoldHealthTalkTest {

    @Test
    void theTalkIsWithTheHealthCoordinatorAndTheCoordinatingCaseworker() {
        assertThatCode(() -> HoldHealthTalk.check(talk(HealthTalkResult.OFFER_ADJUSTED,
            Set.of(CITIZEN, CASEWORKER, HEALTH_COORDINATOR, COMPANION)))).doesNotThrowAnyException();
        refused(talk(HealthTalkResult.OFFER_STANDS, Set.of(CITIZEN, CASEWORKER)), "health-talk-incomplete");
        refused(talk(HealthTalkResult.OFFER_STANDS, null), "health-talk-incomplete");
    }

    @Test
    void nobodyTookPartInATalkThatWasGivenUp() {
        assertThatCode(() -> HoldHealthTalk.check(talk(HealthTalkResult.NO_LONGER_WANTED, null)))
            .doesNotThrowAnyException();
        refused(talk(HealthTalkResult.NO_LONGER_WANTED, Set.of(CITIZEN)), "field-not-applicable");
    }

    private static Form talk(HealthTalkResult result, Set<HealthTalkParticipant> participants) {
        return new Form(Situations.MONDAY, result, participants, "Løft undgås.");
    }

    private static void refused(Form form, String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> HoldHealthTalk.check(form))
            .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
