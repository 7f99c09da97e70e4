package dk.roedtraad.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactStandingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void theLastContactIsTheLastTimeTheCitizenWasMetOrReached() {
        ContactRecovery inVain = sought(ContactChannel.PHONE, MONDAY.plusDays(9), false);
        ContactRecovery atHome = sought(ContactChannel.HOME_VISIT, MONDAY.plusDays(5), true);
        assertThat(ContactStanding.lastOf(null, null, List.of())).isNull();
        assertThat(ContactStanding.lastOf(MONDAY, null, List.of(inVain))).isEqualTo(MONDAY);
        assertThat(ContactStanding.lastOf(null, MONDAY, List.of(inVain, atHome))).isEqualTo(MONDAY.plusDays(5));
        assertThat(ContactStanding.lastOf(MONDAY.plusDays(7), MONDAY, List.of(atHome)))
            .isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void theLadderLeadsFromThePhoneToTheNetwork() {
        assertThat(ContactStanding.notYetTried(List.of())).containsExactly(ContactChannel.PHONE, ContactChannel.SMS,
            ContactChannel.OTHER_PLACE, ContactChannel.HOME_VISIT, ContactChannel.NETWORK);
        assertThat(ContactStanding.notYetTried(List.of(sought(ContactChannel.PHONE, MONDAY, false),
            sought(ContactChannel.LETTER, MONDAY, false), sought(ContactChannel.OTHER_PLACE, MONDAY, false))))
            .containsExactly(ContactChannel.SMS, ContactChannel.HOME_VISIT, ContactChannel.NETWORK);
    }

    private static ContactRecovery sought(ContactChannel channel, LocalDate on, boolean reached) {
        return new ContactRecovery(UUID.randomUUID(), on, new RecoverContact.Form(on,
            List.of(new ContactAttempt(channel, on, reached)), reached, null, null, null));
    }
}
