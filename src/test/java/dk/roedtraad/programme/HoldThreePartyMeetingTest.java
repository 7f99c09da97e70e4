package dk.roedtraad.programme;

import static dk.roedtraad.programme.ParticipantRole.CASEWORKER;
import static dk.roedtraad.programme.ParticipantRole.CITIZEN;
import static dk.roedtraad.programme.ParticipantRole.PREPARING_CASEWORKER;
import static dk.roedtraad.programme.ParticipantRole.VK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.rest.Problem;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoldThreePartyMeetingTest {

    private static List<Participant> met(ParticipantRole... roles) {
        return Arrays.stream(roles).map(role -> new Participant(role, ConversationForm.VIDEO)).toList();
    }

    @Test
    void bothCaseworkersAndTheVkMeet() {
        assertThatCode(() -> HoldThreePartyMeeting.allPartiesTookPart(
            met(PREPARING_CASEWORKER, CASEWORKER, VK, CITIZEN))).doesNotThrowAnyException();
    }

    @Test
    void withoutOneOfThemItIsNoHandover() {
        for (List<Participant> incomplete : List.of(met(CASEWORKER, VK), met(PREPARING_CASEWORKER, VK),
            met(PREPARING_CASEWORKER, CASEWORKER), met(CITIZEN))) {
            assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> HoldThreePartyMeeting.allPartiesTookPart(incomplete))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("party-missing"));
        }
    }
}
