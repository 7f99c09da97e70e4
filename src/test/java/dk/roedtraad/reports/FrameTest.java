package dk.roedtraad.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final Measure MET = new Measure("met", new Words("Opfyldt", "Met"),
        new Words("Frister opfyldt til tiden, af alle.", "Deadlines met in time, of all."), "D.5");

    private static final Instant NOW = Instant.parse("2026-05-11T10:00:00Z");

    private final Frame frame = new Frame(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)),
        Basis.OCCURRED, NOW, 5);

    @Test
    void aFigureCarriesAllThatItTakesToTrustIt() {
        assertThat(frame.figure(MET, Count.of(2, 6), "/api/v1/deadlines?state=MET")).isEqualTo(new Figure("met",
            MET.title(), 2, 6L, new BigDecimal("33.3"), false, frame.period(), Basis.OCCURRED, NOW, MET.definition(),
            "D.5", "/api/v1/deadlines?state=MET"));
    }

    @Test
    void aFigureOfFewIsMarkedAndHasNoPercentage() {
        assertThat(frame.cell(MET, Count.of(4, 4), null)).isEqualTo(new Cell("met", 4, 4L, null, true, null));
        assertThat(frame.cell(MET, Count.of(0, 5), null)).isEqualTo(new Cell("met", 0, 5L, new BigDecimal("0.0"),
            false, null));
        assertThat(frame.cell(MET, Count.of(4), null).small()).isTrue();
        assertThat(frame.cell(MET, Count.of(5), null).small()).isFalse();
    }

    @Test
    void nothingOfNothingIsNoShare() {
        assertThat(new Frame(null, Basis.OCCURRED, NOW, 0).cell(MET, Count.of(0, 0), null).percent()).isNull();
    }

    @Test
    void aShareIsRoundedToOneDecimal() {
        assertThat(Count.of(1, 8).percent(5)).isEqualByComparingTo("12.5");
        assertThat(Count.of(2, 3 * 5).percent(5)).isEqualByComparingTo("13.3");
        assertThat(Count.of(1, 16).percent(5)).isEqualByComparingTo("6.3");
    }
}
