package dk.roedtraad.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MedicalCertificateTest {

    private static final LocalDate ORDERED = LocalDate.of(2026, 3, 2);

    private static final DocumentReference PLACE = new DocumentReference("Fagsystem", "265-17", "LÆ 265");

    private final MedicalCertificate certificate =
        new MedicalCertificate(UUID.randomUUID(), "Lægehuset Havnegade", ORDERED);

    @Test
    void anOrderedCertificateIsAwaited() {
        assertThat(certificate.receivedOn()).isNull();
        assertThat(certificate.reference()).isNull();
    }

    @Test
    void itMayComeTheSameDay() {
        certificate.received(ORDERED, PLACE);
        assertThat(certificate.receivedOn()).isEqualTo(ORDERED);
        assertThat(certificate.reference()).isEqualTo(PLACE);
    }

    @Test
    void itCannotComeTheDayBeforeItWasOrdered() {
        assertThatThrownBy(() -> certificate.received(ORDERED.minusDays(1), PLACE))
            .hasFieldOrPropertyWithValue("code", "received-before-ordered");
        assertThat(certificate.receivedOn()).isNull();
    }
}
