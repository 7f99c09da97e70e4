package dk.roedtraad.transfer;

import static dk.roedtraad.transfer.TakeOverMother.inItsProgramme;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseSoFar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CarryBeforeTest {

    @Test
    void whatLiesBehindTheDecisionHasADay() {
        CaseSoFar known = CarryBefore.soFar(inItsProgramme());
        assertThat(known.meetingBookedOn()).isEqualTo(LocalDate.of(2025, 3, 5));
        assertThat(known.recommendedOn()).isEqualTo(LocalDate.of(2025, 3, 5));
        CaseSoFar unknown = CarryBefore.soFar(inItsProgramme(form -> form.remove("meeting")));
        assertThat(unknown.meetingBookedOn()).isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(unknown.recommendedOn()).isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(unknown.programmeRecommended()).isTrue();
    }
}
