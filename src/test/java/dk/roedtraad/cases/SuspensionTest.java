package dk.roedtraad.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A sickness from 4 to 24 May 2026 in a case that began on 2 February. */
class SuspensionTest {

    private static final LocalDate BEGAN = LocalDate.of(2026, 2, 2);

    private static final LocalDate FROM = LocalDate.of(2026, 5, 4);

    private static final LocalDate TO = LocalDate.of(2026, 5, 24);

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    @Test
    void itCoversItsFirstAndItsLastDay() {
        Suspension sickness = suspension(TO);
        assertThat(sickness.covers(FROM.minusDays(1))).isFalse();
        assertThat(sickness.covers(FROM)).isTrue();
        assertThat(sickness.covers(TO)).isTrue();
        assertThat(sickness.covers(TO.plusDays(1))).isFalse();
        assertThat(suspension(null).covers(LocalDate.of(2199, 1, 1))).isTrue();
    }

    @Test
    void itEndsEarlierAlsoInThePastAndAlsoBeforeItBegan() {
        Suspension sickness = suspension(TO);
        sickness.end(TODAY.minusDays(3), TODAY);
        assertThat(sickness.period().to()).isEqualTo(TODAY.minusDays(3));
        sickness.end(FROM.minusDays(1), TODAY);
        assertThat(sickness.covers(FROM)).isFalse();
        assertThat(sickness.view(TODAY)).extracting(SuspensionView::plannedTo, SuspensionView::endedOn,
            SuspensionView::suspended).containsExactly(TO, FROM.minusDays(1), false);
        assertThatThrownBy(() -> suspension(TO).end(FROM.minusDays(2), TODAY))
            .hasFieldOrPropertyWithValue("code", "suspension-ends-before-start");
    }

    @Test
    void endingDoesNotProlong() {
        assertThatThrownBy(() -> suspension(TO).end(TO.plusDays(1), TODAY))
            .hasFieldOrPropertyWithValue("code", "suspension-end-not-earlier");
        assertThatCode(() -> suspension(null).end(TO.plusYears(1), TODAY)).doesNotThrowAnyException();
    }

    @Test
    void oneThatIsOverIsNeitherEndedNorExtendedButCorrected() {
        LocalDate later = TO.plusDays(1);
        assertThatThrownBy(() -> suspension(TO).end(later, later))
            .hasFieldOrPropertyWithValue("code", "suspension-over");
        assertThatThrownBy(() -> suspension(TO).extend(later, later))
            .hasFieldOrPropertyWithValue("code", "suspension-over");
        assertThatCode(() -> suspension(TO).end(TO.minusDays(1), later)).doesNotThrowAnyException();
    }

    @Test
    void oneThatCameToNothingIsOver() {
        Suspension ahead = new Suspension(UUID.randomUUID(), 1, form(TODAY.plusDays(7), TODAY.plusDays(14), "§ 1"),
            List.of());
        ahead.end(TODAY.plusDays(6), TODAY);
        assertThatThrownBy(() -> ahead.extend(TODAY.plusDays(20), TODAY))
            .hasFieldOrPropertyWithValue("code", "suspension-over");
    }

    @Test
    void itIsExtendedToALaterDayOrUntilFurtherNotice() {
        Suspension sickness = suspension(TO);
        sickness.extend(TO.plusDays(7), TODAY);
        assertThat(sickness.period().to()).isEqualTo(TO.plusDays(7));
        assertThatThrownBy(() -> sickness.extend(TO.plusDays(7), TODAY))
            .hasFieldOrPropertyWithValue("code", "suspension-end-not-later");
        sickness.extend(null, TODAY);
        assertThat(sickness.period().to()).isNull();
        assertThatThrownBy(() -> sickness.extend(TO.plusDays(14), TODAY))
            .hasFieldOrPropertyWithValue("code", "suspension-open");
    }

    @Test
    void aDeadlineDoesNotStandStillWithoutLegalBasis() {
        refuses(form(FROM, TO, null), "suspension-without-basis");
        refuses(form(FROM, TO, "  "), "suspension-without-basis");
        assertThatCode(() -> SuspensionRules.check(form(FROM, TO, "§ 1"), TODAY, BEGAN)).doesNotThrowAnyException();
    }

    @Test
    void itsDaysMustBePossible() {
        refuses(form(BEGAN.minusDays(1), TO, "§ 1"), "suspension-before-case");
        refuses(form(FROM, FROM.minusDays(1), "§ 1"), "suspension-ends-before-start");
        refuses(form(TODAY.plusDays(1), null, "§ 1"), "suspension-needs-end");
        assertThatCode(() -> SuspensionRules.check(form(TODAY, null, "§ 1"), TODAY, BEGAN)).doesNotThrowAnyException();
        assertThatCode(() -> SuspensionRules.check(form(TODAY.plusDays(1), TODAY.plusDays(1), "§ 1"), TODAY, BEGAN))
            .doesNotThrowAnyException();
    }

    @Test
    void anAuthorityNamesNoRules() {
        refuses(new SuspendCase.Form(null, SuspensionGround.AUTHORITY, List.of("F-PREP"), FROM, TO, "Fordi", "§ 1"),
            "authority-suspends-all");
    }

    @Test
    void theDayOfTheActIsTodayOrEarlierButNotBeforeTheCase() {
        assertThat(SuspensionRules.dayOf(null, TODAY, BEGAN)).isEqualTo(TODAY);
        assertThat(SuspensionRules.dayOf(BEGAN, TODAY, BEGAN)).isEqualTo(BEGAN);
        assertThatThrownBy(() -> SuspensionRules.dayOf(TODAY.plusDays(1), TODAY, BEGAN))
            .hasFieldOrPropertyWithValue("code", "occurred-in-future");
        assertThatThrownBy(() -> SuspensionRules.dayOf(BEGAN.minusDays(1), TODAY, BEGAN))
            .hasFieldOrPropertyWithValue("code", "occurred-before-case");
    }

    private static void refuses(SuspendCase.Form form, String code) {
        assertThatThrownBy(() -> SuspensionRules.check(form, TODAY, BEGAN)).hasFieldOrPropertyWithValue("code", code);
    }

    private static Suspension suspension(LocalDate to) {
        return new Suspension(UUID.randomUUID(), 1, form(FROM, to, "§ 1"), List.of("F-PLANFU"));
    }

    private static SuspendCase.Form form(LocalDate from, LocalDate to, String legalBasis) {
        return new SuspendCase.Form(null, SuspensionGround.SICKNESS, null, from, to, "Fordi", legalBasis);
    }
}
