package dk.roedtraad.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.tasks.Occasion;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvolveCitizenTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static InvolveCitizen.Form talk(boolean informed, Topic... topics) {
        return new InvolveCitizen.Form(MONDAY, ContactChannel.PHONE, ContactChannel.SMS, informed, true,
            Set.of(topics), "Jeg vil gerne arbejde med dyr");
    }

    @Test
    void theCaseDoesNotGoOnBeforeTheCitizenKnowsWhatTheMeetingIsAbout() {
        assertThatThrownBy(() -> InvolveCitizen.requireInformed(talk(false)))
            .hasFieldOrPropertyWithValue("code", "citizen-not-informed").hasFieldOrPropertyWithValue("status", 422);
    }

    @Test
    void aCitizenWhoKnowsMayHaveHadNoTopicExplained() {
        assertThatCode(() -> InvolveCitizen.requireInformed(talk(true))).doesNotThrowAnyException();
    }

    @Test
    void whatWasSaidIsKept() {
        Occasion occasion = new Occasion(UUID.randomUUID(), UUID.randomUUID(), null, MONDAY);
        CitizenInvolvement kept = new CitizenInvolvement(occasion, talk(true, Topic.RIGHTS, Topic.PROCESS));
        assertThat(PreparationView.InvolvementView.of(kept)).isEqualTo(new PreparationView.InvolvementView(MONDAY,
            ContactChannel.PHONE, ContactChannel.SMS, true, true, Set.of(Topic.PROCESS, Topic.RIGHTS),
            "Jeg vil gerne arbejde med dyr"));
    }

    @Test
    void noTopicIsKeptAsNone() {
        Occasion occasion = new Occasion(UUID.randomUUID(), null, null, MONDAY);
        assertThat(new CitizenInvolvement(occasion, talk(true)).topicsExplained()).isEmpty();
    }
}
