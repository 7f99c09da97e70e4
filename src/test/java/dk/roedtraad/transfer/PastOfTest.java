package dk.roedtraad.transfer;

import static dk.roedtraad.transfer.TakeOverMother.TODAY;
import static dk.roedtraad.transfer.TakeOverMother.inItsProgramme;
import static dk.roedtraad.transfer.TakeOverMother.inPreparation;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.Past;
import dk.roedtraad.rest.Json;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PastOfTest {

    private static final Map<UUID, LocalDate> FOLLOW_UPS = Map.of(new UUID(0, 1), LocalDate.of(2026, 3, 2));

    private static Past past(TakeOverForm form) {
        return PastOf.form(form, FOLLOW_UPS, TODAY);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static TakeOverForm certificate(String days) {
        return inPreparation(form -> form.putObject("preparation").set("certificate",
            Json.mapper().readTree("{\"doctor\": \"Lægehuset\", " + days + "}")));
    }

    private static LocalDate contact(String on, String outcome) {
        return past(inItsProgramme(form -> form.putObject("lastConversation").put("occurredOn", on)
            .put("type", "FOLLOW_UP").put("form", "PHONE").put("outcome", outcome))).programme().contactOn();
    }

    private static LocalDate firstEffort(TakeOverForm form) {
        return past(form).programme().firstEffortOn();
    }

    private static ObjectNode effort(ObjectNode form) {
        return (ObjectNode) form.at("/indsatsplan/document/efforts/0");
    }

    @Test
    void theDaysAreThoseOfTheForm() {
        assertThat(past(inItsProgramme())).isEqualTo(new Past(day("2025-01-06"), null, day("2025-03-05"),
            day("2025-03-14"), new Past.Programme(day("2025-03-10"), day("2025-03-17"), day("2027-03-16"),
            day("2025-03-17"), day("2026-03-02"), day("2025-05-05"), day("2026-03-02"), day("2025-03-17"), false, false,
            FOLLOW_UPS)));
    }

    @Test
    void aPreparationHasNothingBehindIt() {
        assertThat(past(inPreparation(form -> { }))).isEqualTo(new Past(day("2026-03-02"), null, null, null, null));
    }

    @Test
    void aCertificateThatIsAwaitedCountsFromItsOrder() {
        assertThat(past(certificate("\"requestedOn\": \"2026-03-09\"")).certificateOrderedOn()).isEqualTo("2026-03-09");
        assertThat(past(certificate("\"requestedOn\": \"2026-03-09\", \"receivedOn\": \"2026-03-23\""))
            .certificateOrderedOn()).isNull();
    }

    @Test
    void aTalkThatWasHeldInTheProgrammeIsTheLastContact() {
        assertThat(contact("2026-04-20", "HELD")).isEqualTo("2026-04-20");
        assertThat(contact("2026-04-20", "NO_SHOW")).isEqualTo("2025-03-17");
        assertThat(contact("2025-03-16", "HELD")).isEqualTo("2025-03-17");
    }

    @Test
    void theFirstMeetingIsContactToo() {
        assertThat(past(inItsProgramme(form -> form.put("firstMeetingOn", "2025-03-20"))).programme().contactOn())
            .isEqualTo("2025-03-20");
    }

    @Test
    void whatWasMeasuredAndAskedIsKnown() {
        Past.Programme known = past(inItsProgramme(form -> {
            form.withArray("/measurements").addObject().put("occurredOn", "2026-01-12").put("kind", "PROGRESSION")
                .putArray("answers");
            form.withArray("/surveys").addObject().put("survey", "SIX_MONTHS").put("occurredOn", "2025-09-17")
                .put("declined", true);
        })).programme();
        assertThat(known.measuredOn()).isEqualTo("2026-01-12");
        assertThat(known.firstSurveyed()).as("nobody is asked of the visitation any more").isTrue();
        assertThat(known.secondSurveyed()).isTrue();
    }

    @Test
    void aPlanThatWasNotFollowedUpCountsFromItsAgreement() {
        assertThat(past(inItsProgramme(form -> form.withObject("/indsatsplan").remove("lastFollowUp"))).programme()
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
