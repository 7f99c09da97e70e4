package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Chosen deadlines stand still; contact may go on by phone; exempt days do not count towards the six months. */
class SickOrExemptIT extends HttpTest {

    private static final LocalDate PLANNED = LocalDate.of(2025, 3, 24);

    private static final LocalDate SICK = LocalDate.of(2025, 4, 1);

    @Test
    void everySickDayMovesTheFollowUpOfThePlanByOne() {
        CaseOnTheWay theCase = inAProgrammeWithAPlan();
        assertThat(dueOn(theCase, "F-PLANFU")).isEqualTo(PLANNED.plusWeeks(4));
        suspends(theCase.on(SICK), SuspensionForms.suspended("SICKNESS", SICK, SICK.plusDays(13)));
        assertThat(dueOn(theCase, "F-PLANFU")).isEqualTo(PLANNED.plusWeeks(6));
        JsonNode moved = theCase.deadline("F-PLANFU");
        assertThat(moved.path("plannedDueOn").asString()).isEqualTo(PLANNED.plusWeeks(4).toString());
        assertThat(moved.path("warnOn").asString()).isEqualTo(PLANNED.plusWeeks(5).toString());
        assertThat(moved.path("pauses").path(0).path("from").asString()).isEqualTo(SICK.toString());
        assertThat(theCase.task("followUpPlan").path("dueOn").asString()).isEqualTo(PLANNED.plusWeeks(6).toString());
        assertThat(dueOn(theCase, "F-FIRST-EFFORT")).as("sickness alone does not stop the six months")
            .isEqualTo(LocalDate.of(2025, 9, 17));
        assertThat(theCase.file().path("suspensions").path(0).path("rules").valueStream().map(JsonNode::asString))
            .containsExactly("F-FIRST-S", "F-PLANFU", "F-PLAN", "F-PROG", "F-SURV1", "F-SURV2", "F-VKFU");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void whileNobodyKnowsForHowLongThereIsNoDueDay() {
        LocalDate today = Today.inDenmark();
        CaseOnTheWay theCase = CaseMother.inItsProgramme(Municipality.HORSENS, today.minusDays(100))
            .on(today.minusDays(14)).does("makeIndsatsplan", PlanForms.indsatsplan()).on(today);
        suspends(theCase, SuspensionForms.suspended("SICKNESS", today.minusDays(3), null));
        JsonNode waiting = theCase.deadline("F-PLANFU");
        assertThat(waiting.path("state").asString()).isEqualTo("SUSPENDED");
        assertThat(waiting.path("dueOn").isString()).isFalse();
        assertThat(waiting.path("remainingDays").asInt()).isEqualTo(18);
        assertThat(theCase.task("followUpPlan").path("dueOn").isString()).isFalse();
        assertThat(theCase.where().leader().get("/deadlines?state=SUSPENDED&caseId=" + theCase.id()).column("rule"))
            .containsExactlyInAnyOrder("F-PLANFU", "F-PROG", "F-SURV1", "F-SURV2");
        assertThat(theCase.file().path("status").asString()).isEqualTo("RUNNING");
        theCase.does("holdConversation", ProgrammeForms.conversation().without("form"));
        assertThat(theCase.read("/conversations").column("form")).containsExactly("PHONE");
        theCase.does("endSuspension", theCase.where().preparing(), "/suspensions/1/end",
            SuspensionForms.endsOn(today.minusDays(1)));
        assertThat(dueOn(theCase, "F-PLANFU")).isEqualTo(today.plusDays(17));
        assertThat(theCase.task("followUpPlan").path("dueOn").asString()).isEqualTo(today.plusDays(17).toString());
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXEMPTION", "CONTACT_FREE"})
    void exemptAndContactFreeDaysDoNotCountTowardsTheSixMonthsEvenUnnamed(String ground) {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().on("2025-05-01");
        suspends(theCase, SuspensionForms.suspended(ground, LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31),
            "F-PLANFU"));
        assertThat(dueOn(theCase, "F-FIRST-EFFORT")).isEqualTo(LocalDate.of(2025, 10, 18));
        theCase.on("2025-06-02").does("makeIndsatsplan", PlanForms.indsatsplan());
        assertThat(dueOn(theCase, "F-PLANFU")).isEqualTo(LocalDate.of(2025, 6, 30));
    }

    @Test
    void aSicknessThatIsTypedLateTakesNoBreachBack() {
        LocalDate today = Today.inDenmark();
        CaseOnTheWay theCase = CaseOnTheWay.opened(Municipality.HORSENS, today.minusDays(100)).on(today);
        assertThat(theCase.deadline("F-PREP").path("state").asString()).isEqualTo("OVERDUE");
        suspends(theCase, SuspensionForms.suspended("SICKNESS", today.minusDays(40), today.minusDays(11), "F-PREP"));
        JsonNode moved = theCase.deadline("F-PREP");
        assertThat(moved.path("dueOn").asString()).isEqualTo(today.plusDays(14).toString());
        assertThat(moved.path("state").asString()).isEqualTo("DUE_SOON");
        assertThat(theCase.where().leader().get("/deadlines/" + moved.path("id").asString()).json().path("events")
            .valueStream().map(event -> event.path("kind").asString())).startsWith("ARMED").contains("SUSPENDED");
    }

    @Test
    void aSuspensionSaysWhyWhenAndOfWhat() {
        CaseOnTheWay theCase = inAProgrammeWithAPlan().on(SICK);
        LocalDate ahead = Today.inDenmark().plusDays(7);
        Form sick = SuspensionForms.suspended("SICKNESS", SICK, SICK.plusDays(6));
        refuses(theCase, sick.without("legalBasis"), "suspension-without-basis", "/legalBasis");
        refuses(theCase, sick.with("to", SICK.minusDays(1)), "suspension-ends-before-start", "/to");
        refuses(theCase, sick.without("to").with("from", ahead), "suspension-needs-end", "/to");
        refuses(theCase, sick.with("from", CaseMother.MONDAY.minusDays(1)), "suspension-before-case", "/from");
        refuses(theCase, SuspensionForms.suspended("OTHER", SICK, SICK), "suspension-without-rules", "/rules");
        refuses(theCase, SuspensionForms.suspended("OTHER", SICK, SICK, "F-PLANFU", "F-NONE"), "unknown-rule",
            "/rules/1");
        refuses(theCase, SuspensionForms.suspended("OTHER", SICK, SICK, "F-END"), "rule-not-suspendable", "/rules/0");
        suspends(theCase, sick);
        Person caseworker = theCase.where().preparing();
        caseworker.post("/cases/" + theCase.id() + "/suspensions/1/end", SuspensionForms.endsOn(SICK.plusDays(6)))
            .refuses(409, "suspension-over");
        caseworker.post("/cases/" + theCase.id() + "/suspensions/1/extension",
            SuspensionForms.until(SICK.plusDays(20))).refuses(409, "suspension-over");
        caseworker.post("/cases/" + theCase.id() + "/suspensions/2/end", SuspensionForms.endsOn(SICK))
            .refuses(404, "not-found");
        theCase.ends("WITHDRAWN");
        caseworker.post("/cases/" + theCase.id() + "/suspensions", sick).refuses(409, "case-closed");
        assertThat(theCase.read("/suspensions").column("number")).containsExactly("1");
    }

    private static CaseOnTheWay inAProgrammeWithAPlan() {
        return CaseMother.inItsProgramme().on(PLANNED).does("makeIndsatsplan", PlanForms.indsatsplan());
    }

    private static void suspends(CaseOnTheWay theCase, Form form) {
        theCase.does("suspendCase", theCase.where().preparing(), "/suspensions", form);
    }

    private static void refuses(CaseOnTheWay theCase, Form form, String code, String pointer) {
        theCase.where().preparing().post("/cases/" + theCase.id() + "/suspensions", form).refuses(422, code)
            .pointsAt(pointer);
    }

    private static LocalDate dueOn(CaseOnTheWay theCase, String rule) {
        return LocalDate.parse(theCase.deadline(rule).path("dueOn").asString());
    }
}
