package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** All clocks stop, and all acts but contact, corrections and resumption; on resumption the clocks run on. */
class SuspendedByAuthorityIT extends HttpTest {

    private final LocalDate today = Today.inDenmark();

    private final CaseOnTheWay theCase = CaseMother.inItsProgramme(Municipality.HORSENS, today.minusDays(100))
        .on(today.minusDays(14)).does("makeIndsatsplan", PlanForms.indsatsplan())
        .does("measureBaseline", SurveyForms.measured(2))
        .does("conductVisitationSurvey", SurveyForms.visitationSurvey())
        .does("holdConversation", ProgrammeForms.conversation()).on(today);

    private final Person leader = theCase.where().leader();

    private final Person caseworker = theCase.where().preparing();

    @Test
    void everyClockStopsAndRunsOnAfterwards() {
        String firstEffort = theCase.deadline("F-FIRST-EFFORT").path("dueOn").asString();
        onHold(today.minusDays(2));
        assertThat(theCase.file().path("status").asString()).isEqualTo("SUSPENDED");
        assertThat(theCase.file().path("deadlines").valueStream().map(row -> row.path("state").asString()))
            .hasSize(7).containsOnly("SUSPENDED");
        assertThat(theCase.file().path("nextDueOn").isString()).isFalse();
        assertThat(statusInTheList()).isEqualTo("SUSPENDED");
        theCase.does("endSuspension", leader, "/suspensions/1/end", SuspensionForms.endsOn(today.minusDays(1)));
        assertThat(theCase.file().path("status").asString()).isEqualTo("RUNNING");
        assertThat(statusInTheList()).isEqualTo("RUNNING");
        assertThat(theCase.deadline("F-PLANFU").path("dueOn").asString()).isEqualTo(today.plusDays(16).toString());
        assertThat(theCase.deadline("F-FIRST-EFFORT").path("dueOn").asString())
            .isEqualTo(LocalDate.parse(firstEffort).plusDays(2).toString());
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void onlyContactCorrectionsAndResumptionGoThrough() {
        onHold(today);
        theCase.tries("followUpPlan", PlanForms.unchangedPlan()).refuses(409, "case-suspended");
        theCase.tries("requestMatch", MatchForms.ready()).refuses(409, "case-suspended");
        caseworker.post("/cases/" + theCase.id() + "/withdrawal", CaseForms.ends("WITHDRAWN"))
            .refuses(409, "case-suspended");
        caseworker.put("/cases/" + theCase.id() + "/indsatsplan", PlanForms.plan()).refuses(409, "case-suspended");
        caseworker.post("/cases/" + theCase.id() + "/suspensions",
            SuspensionForms.suspended("SICKNESS", today, today)).refuses(409, "case-suspended");
        theCase.does("holdConversation", ProgrammeForms.noShow())
            .does("recoverContact", ProgrammeForms.contactNotFound(today));
        theCase.does("holdConversation", theCase.where().coordinating(), "/conversations",
            ProgrammeForms.conversation());
        JsonNode citizen = caseworker.get("/cases/" + theCase.id() + "/citizen").is(200).json();
        caseworker.put("/cases/" + theCase.id() + "/citizen", Form.of("name", citizen.path("name").asString())
            .with("cpr", citizen.path("cpr").asString()).with("phone", "+45 11 11 11 11")).is(200);
    }

    @Test
    void onlyALeaderPutsACaseOnHoldAndLetsItGoOn() {
        Form authority = SuspensionForms.suspended("AUTHORITY", today, null);
        caseworker.post("/cases/" + theCase.id() + "/suspensions", authority).refuses(403, "leader-needed");
        leader.post("/cases/" + theCase.id() + "/suspensions", authority.with("rules", List.of("F-PLANFU")))
            .refuses(422, "authority-suspends-all");
        onHold(today);
        caseworker.post("/cases/" + theCase.id() + "/suspensions/1/end", SuspensionForms.endsOn(today.minusDays(1)))
            .refuses(403, "leader-needed");
    }

    @Test
    void untilItsFirstDayComesTheCaseRuns() {
        theCase.does("suspendCase", leader, "/suspensions", SuspensionForms.suspended("AUTHORITY", today.plusDays(1),
            today.plusDays(7)));
        assertThat(theCase.file().path("status").asString()).isEqualTo("RUNNING");
        assertThat(theCase.deadline("F-PLANFU").path("dueOn").asString()).isEqualTo(today.plusDays(21).toString());
        theCase.does("followUpPlan", PlanForms.unchangedPlan());
        assertThat(theCase.deadline("F-PLANFU").path("dueOn").asString()).isEqualTo(today.plusDays(35).toString());
    }

    private void onHold(LocalDate from) {
        theCase.does("suspendCase", leader, "/suspensions", SuspensionForms.suspended("AUTHORITY", from, null));
    }

    private String statusInTheList() {
        String reference = theCase.file().path("externalReference").asString();
        return caseworker.get("/cases?externalReference=" + reference).items().get(0).path("status").asString();
    }
}
