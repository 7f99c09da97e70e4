package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A preparation that began fifty days ago, due in 34 days and extendable by four weeks more; a leader changes it. */
class ExtensionAndWaiverIT extends HttpTest {

    private final LocalDate today = Today.inDenmark();

    private final LocalDate due = today.plusDays(34);

    private final CaseOnTheWay theCase = CaseOnTheWay.opened(Municipality.HORSENS, today.minusDays(50));

    private final Person leader = theCase.where().leader();

    @Test
    void anExtensionMovesTheDayAndTheTaskThatStandsUnderIt() {
        JsonNode answered = does("extension", DeadlineForms.until(due.plusDays(10))).is(200).json();
        JsonNode extended = answered.path("deadlines").get(0);
        assertThat(extended.path("dueOn").asString()).isEqualTo(due.plusDays(10).toString());
        assertThat(extended.path("plannedDueOn").asString()).isEqualTo(due.toString());
        assertThat(extended.path("extendedDays").asInt()).isEqualTo(10);
        assertThat(answered.path("nextDueOn").asString()).isEqualTo(due.plusDays(10).toString());
        assertThat(answered.path("tasks").get(0).path("dueOn").asString()).isEqualTo(due.plusDays(10).toString());
        JsonNode told = leader.get("/deadlines/" + id()).is(200).json().path("events").get(1);
        assertThat(told.path("kind").asString()).isEqualTo("EXTENDED");
        assertThat(told.path("person").asString()).isEqualTo(leader.id());
        assertThat(told.path("authority").asString()).isEqualTo("Lene Friis, teamleder");
        assertThat(theCase.again()).standsAsAnswered();
    }

    @Test
    void aSuspensionComesOnTopOfTheExtension() {
        does("extension", DeadlineForms.until(due.plusDays(10))).is(200);
        theCase.again().does("suspendCase", theCase.where().preparing(), "/suspensions",
            SuspensionForms.suspended("OTHER", today, today.plusDays(4), "F-PREP").with("occurredOn", today));
        assertThat(theCase.deadline("F-PREP").path("dueOn").asString()).isEqualTo(due.plusDays(15).toString());
        assertThat(theCase.deadline("F-PREP").path("extendedDays").asInt()).isEqualTo(10);
    }

    @Test
    void whatCannotBeExtendedIsSaidWithACodeOfItsOwn() {
        does("extension", DeadlineForms.until(due.plusDays(29))).refuses(422, "extension-beyond-cap")
            .pointsAt("/until");
        does("extension", DeadlineForms.until(due)).refuses(422, "extension-not-later").pointsAt("/until");
        does("extension", DeadlineForms.until(due.plusDays(1)).with("occurredOn", today.plusDays(1)))
            .refuses(422, "occurred-in-future").pointsAt("/occurredOn");
        does("extension", DeadlineForms.until(due.plusDays(1)).with("reason", " ")).refuses(422, "invalid-form")
            .pointsAt("/reason");
        does("extension", Form.of("until", due.plusDays(1)).with("reason", "Fordi")).refuses(422, "invalid-form")
            .pointsAt("/authority");
        theCase.does("suspendCase", theCase.where().preparing(), "/suspensions",
            SuspensionForms.suspended("OTHER", today, null, "F-PREP").with("occurredOn", today));
        does("extension", DeadlineForms.until(due.plusDays(1))).refuses(409, "deadline-suspended");
        does("waiver", DeadlineForms.waived()).is(200);
        does("extension", DeadlineForms.until(due.plusDays(1))).refuses(409, "deadline-ended");
        theCase.again().ends("WITHDRAWN");
        does("extension", DeadlineForms.until(due.plusDays(1))).refuses(409, "case-closed");
    }

    @Test
    void whatWasLateIsNotExtended() {
        CaseOnTheWay late = CaseOnTheWay.opened(Municipality.HORSENS, today.minusDays(90));
        String path = "/deadlines/" + late.deadline("F-PREP").path("id").asString() + "/extension";
        leader.post(path, DeadlineForms.until(today.plusDays(1))).refuses(422, "extension-after-due")
            .pointsAt("/occurredOn");
        leader.post(path, DeadlineForms.until(today.plusDays(1)).with("occurredOn", today.minusDays(6))).is(200);
    }

    @Test
    void theHandoverCannotBeExtended() {
        CaseOnTheWay met = CaseMother.booked(CaseMother.readyToBeBooked(Municipality.HORSENS, today.minusDays(60)),
            today).does("holdMeeting", MeetingForms.held());
        leader.post("/deadlines/" + met.deadline("F-HANDOVER").path("id").asString() + "/extension",
            DeadlineForms.until(today.plusDays(14))).refuses(422, "rule-not-extendable");
    }

    @Test
    void aWaivedDeadlineIsOwedNoMoreAndTheCaseGoesOn() {
        does("waiver", Form.empty()).refuses(422, "waiver-without-reason").pointsAt("/reason");
        JsonNode answered = does("waiver", DeadlineForms.waived()).is(200).json();
        assertThat(answered.path("deadlines")).isEmpty();
        assertThat(answered.path("nextDueOn").isString()).isFalse();
        assertThat(theCase.deadline("F-PREP").path("state").asString()).isEqualTo("WAIVED");
        assertThat(theCase.deadline("F-PREP").path("waivedOn").asString()).isEqualTo(today.toString());
        does("waiver", DeadlineForms.waived()).refuses(409, "deadline-ended");
        assertThat(theCase.again().read("/history?limit=200").items()).last().satisfies(entry -> {
            assertThat(entry.path("act").asString()).isEqualTo("waiveDeadline");
            assertThat(entry.path("reason").asString()).isEqualTo("Det blev klaret på anden vis.");
        });
    }

    @Test
    void anAdjournedMeetingTakesNoWaiverBack() {
        CaseOnTheWay booked = CaseMother.booked(CaseMother.readyToBeBooked(Municipality.HORSENS, today.minusDays(60)),
            today);
        leader.post("/deadlines/" + booked.deadline("F-PREP").path("id").asString() + "/waiver",
            DeadlineForms.waived()).is(200);
        booked.again().does("holdMeeting", MeetingForms.held()).does("recordRecommendation", MeetingForms.adjourned());
        assertThat(booked.phase()).isEqualTo("PREPARATION");
        assertThat(booked.deadline("F-PREP").path("state").asString()).isEqualTo("WAIVED");
    }

    @Test
    void onlyALeaderExtendsAndWaives() {
        for (Person person : new Person[] {theCase.where().preparing(), theCase.where().vk()}) {
            person.post(path("extension"), DeadlineForms.until(due.plusDays(1))).refuses(403, "forbidden-role");
            person.post(path("waiver"), DeadlineForms.waived()).refuses(403, "forbidden-role");
        }
        assertThat(theCase.deadline("F-PREP").path("dueOn").asString()).isEqualTo(due.toString());
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void whoHasReadAnOlderVersionOfTheCaseChangesNothing() {
        String stale = theCase.etag();
        does("extension", DeadlineForms.until(due.plusDays(1))).is(200);
        leader.with("If-Match", stale).post(path("waiver"), DeadlineForms.waived())
            .refuses(412, "precondition-failed");
    }

    private Answer does(String act, Form form) {
        return leader.post(path(act), form);
    }

    private String path(String act) {
        return "/deadlines/" + id() + "/" + act;
    }

    private String id() {
        return theCase.deadline("F-PREP").path("id").asString();
    }
}
