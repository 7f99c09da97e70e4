package dk.roedtraad.transfer;

import static dk.roedtraad.transfer.TakeOverMother.TODAY;
import static dk.roedtraad.transfer.TakeOverMother.inItsProgramme;
import static dk.roedtraad.transfer.TakeOverMother.inPreparation;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.Past;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PastOfTest {

    private static LocalDate firstEffort(TakeOverForm form) {
        return PastOf.form(form, TODAY).firstEffortOn();
    }

    private static ObjectNode effort(ObjectNode form) {
        return (ObjectNode) form.at("/indsatsplan/document/efforts/0");
    }

    @Test
    void theDaysAreThoseOfTheForm() {
        assertThat(PastOf.form(inItsProgramme(), TODAY)).isEqualTo(new Past(LocalDate.of(2025, 1, 6),
            LocalDate.of(2025, 3, 5), LocalDate.of(2025, 3, 14), LocalDate.of(2025, 3, 17),
            LocalDate.of(2027, 3, 16), LocalDate.of(2026, 3, 2), LocalDate.of(2025, 5, 5)));
    }

    @Test
    void aPreparationHasNothingBehindIt() {
        assertThat(PastOf.form(inPreparation(form -> { }), TODAY))
            .isEqualTo(new Past(LocalDate.of(2026, 3, 2), null, null, null, null, null, null));
    }

    @Test
    void aPlanThatWasNotFollowedUpCountsFromItsAgreement() {
        assertThat(PastOf.form(inItsProgramme(form -> form.withObject("/indsatsplan").remove("lastFollowUp")), TODAY)
            .planFollowedUpOn()).isEqualTo(LocalDate.of(2025, 4, 7));
    }

    @Test
    void anEffortThatDoesNotCountIsNone() {
        assertThat(firstEffort(inItsProgramme(form -> effort(form).put("countable", false))))
            .isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(firstEffort(inItsProgramme(form -> {
            effort(form).put("countable", false);
            form.remove("placements");
        }))).isNull();
    }

    @Test
    void anEffortThatBeganBeforeTheProgrammeDoesNotCount() {
        assertThat(firstEffort(inItsProgramme(form -> effort(form).put("startsOn", "2025-02-03"))))
            .isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(firstEffort(inItsProgramme(form -> effort(form).put("startsOn", "2025-03-17"))))
            .isEqualTo(LocalDate.of(2025, 3, 17));
    }

    @Test
    void anEffortThatLiesAheadHasNotBegun() {
        assertThat(firstEffort(inItsProgramme(form -> {
            effort(form).put("startsOn", "2026-05-05");
            form.remove("placements");
        }))).isNull();
    }

    @Test
    void whatIsToldCountsToo() {
        assertThat(firstEffort(inItsProgramme(form -> form.put("firstEffortOn", "2025-04-01"))))
            .isEqualTo(LocalDate.of(2025, 4, 1));
    }
}
