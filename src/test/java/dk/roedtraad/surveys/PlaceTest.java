package dk.roedtraad.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void aPlaceCanBeFoundAgainByItsKey() {
        Place place = new Place(LocalDate.of(2026, 3, 2), new UUID(7, 11));
        assertThat(Place.parse(place.key())).isEqualTo(place);
    }
}
