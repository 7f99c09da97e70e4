package dk.roedtraad.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TownTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    private final Town town = new Town();

    @Test
    void theFirstDayFromTheOneWantedIsTaken() {
        town.meets(UUID.randomUUID(), TUESDAY.plusWeeks(1));
        town.meets(UUID.randomUUID(), TUESDAY);
        assertThat(town.takeSlot(TUESDAY).heldOn()).isEqualTo(TUESDAY);
        assertThat(town.takeSlot(TUESDAY.plusDays(1)).heldOn()).isEqualTo(TUESDAY.plusWeeks(1));
    }

    @Test
    void aFullDayIsPassedOver() {
        town.meets(UUID.randomUUID(), TUESDAY);
        town.meets(UUID.randomUUID(), TUESDAY.plusWeeks(1));
        for (int slot = 0; slot < Town.CAPACITY; slot++) {
            town.takeSlot(TUESDAY);
        }
        assertThat(town.takeSlot(TUESDAY).heldOn()).isEqualTo(TUESDAY.plusWeeks(1));
    }

    @Test
    void withoutAFreeDayNothingIsTaken() {
        assertThatThrownBy(() -> town.takeSlot(TUESDAY)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anOpeningIsOfferedOnce() {
        UUID opening = UUID.randomUUID();
        town.offers(Trade.KITCHEN, opening);
        assertThat(town.takeOpening(Trade.KITCHEN)).contains(opening);
        assertThat(town.takeOpening(Trade.KITCHEN)).isEmpty();
        assertThat(town.takeOpening(Trade.SHOP)).isEmpty();
    }
}
