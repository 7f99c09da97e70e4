package dk.roedtraad.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreparationAnswersTest {

    private static final LocalDate ORDERED = LocalDate.of(2026, 3, 2);

    private final MedicalCertificate certificate = new MedicalCertificate(UUID.randomUUID(), "Lægehuset", ORDERED);

    @Test
    void nothingIsSaidOfWhatHasNotHappened() {
        assertThat(PreparationAnswers.of(false, List.of(), false)).isEmpty();
    }

    @Test
    void aCertificateIsOrderedUntilItHasCome() {
        assertThat(PreparationAnswers.of(true, List.of(certificate), false))
            .isEqualTo(Map.of("citizenInvolved", true, "certificate", "ORDERED"));
        certificate.received(ORDERED, new DocumentReference("Fagsystem", "265-17", null));
        assertThat(PreparationAnswers.of(true, List.of(certificate), false)).containsEntry("certificate", "RECEIVED");
    }

    @Test
    void whatWasWrittenIsTakenUpAgain() {
        assertThat(PreparationAnswers.of(false, List.of(), true)).isEqualTo(Map.of("preparationEntry", "REWORK"));
    }
}
