package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every deadline of a case says how it came by its day, as fields and in two languages. */
class ExplanationIT extends HttpTest {

    private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final LocalDate today = Today.inDenmark();

    @Test
    void aPreparationTellsOfItsRuleItsExtensionAndItsPause() {
        LocalDate start = today.minusDays(50);
        LocalDate due = start.plusWeeks(12);
        CaseOnTheWay theCase = CaseOnTheWay.opened(Municipality.HORSENS, start);
        Person leader = theCase.where().leader();
        assertThat(explained(theCase, "F-PREP").path("sentence").path("da").asString())
            .isEqualTo("Forberedelsen skal være afsluttet senest " + DANISH.format(due) + ": 12 uger fra "
                + DANISH.format(start) + " (evalueringen 2019, s. 25), regnet fra forberedelsens start;"
                + " der er 34 dage tilbage.");
        leader.post("/deadlines/" + id(theCase, "F-PREP") + "/extension", DeadlineForms.until(due.plusDays(10)))
            .is(200);
        theCase.again().does("suspendCase", theCase.where().preparing(), "/suspensions",
            SuspensionForms.suspended("OTHER", today, today.plusDays(4), "F-PREP").with("occurredOn", today));
        JsonNode told = explained(theCase, "F-PREP");
        itIsOfTheRuleAsTheTableHasIt(told, start);
        assertThat(told.path("plannedDueOn").asString()).isEqualTo(due.toString());
        assertThat(told.path("extensions").get(0).path("days").asInt()).isEqualTo(10);
        assertThat(told.path("extensions").get(0).path("by").asString()).isEqualTo(leader.id());
        assertThat(told.path("suspensions").get(0).path("days").asInt()).isEqualTo(5);
        assertThat(told.path("state").asString()).isEqualTo("SUSPENDED");
        assertThat(told.path("dueOn").asString()).isEqualTo(theCase.deadline("F-PREP").path("dueOn").asString())
            .isEqualTo(due.plusDays(15).toString());
        assertThat(told.path("sentence").path("en").asString()).contains("; it was extended by 10 days on ",
            "; 5 days added for the suspension from ");
    }

    private static void itIsOfTheRuleAsTheTableHasIt(JsonNode told, LocalDate start) {
        assertThat(told.path("rule").asString()).isEqualTo("F-PREP");
        assertThat(told.path("version").asString()).startsWith("deadlines:");
        assertThat(told.path("ownProposal").asBoolean()).isFalse();
        assertThat(told.path("anchor").path("event").asString()).isEqualTo("PREPARATION_STARTED");
        assertThat(told.path("anchor").path("on").asString()).isEqualTo(start.toString());
        assertThat(told.path("amount").path("amount").asInt()).isEqualTo(12);
        assertThat(told.path("amount").path("unit").asString()).isEqualTo("WEEKS");
    }

    @Test
    void everyDeadlineOfAProgrammeIsExplainedAsItStands() {
        CaseOnTheWay theCase = CaseMother.atACompany(CaseMother.inItsProgramme(Municipality.HORSENS,
            today.minusDays(100)));
        for (JsonNode deadline : theCase.where().leader().get("/deadlines?limit=200&caseId=" + theCase.id()).items()) {
            JsonNode told = theCase.where().vk().get("/deadlines/" + deadline.path("id").asString() + "/explanation")
                .is(200).json();
            for (String field : new String[] {"rule", "title", "source", "origin", "plannedDueOn", "dueOn", "warnOn",
                "state", "metOn", "daysOver"}) {
                assertThat(told.path(field)).as(field + " of " + deadline).isEqualTo(deadline.path(field));
            }
            assertThat(told.path("sentence").path("da").asString()).endsWith(".").doesNotContain("null", "{");
        }
    }

    @Test
    void thereIsNothingToExplainOfADeadlineThatIsNotThere() {
        Municipality.HORSENS.leader().get("/deadlines/" + UUID.randomUUID() + "/explanation").refuses(404, "not-found");
    }

    private static JsonNode explained(CaseOnTheWay theCase, String rule) {
        return theCase.where().preparing().get("/deadlines/" + id(theCase, rule) + "/explanation").is(200).json();
    }

    private static String id(CaseOnTheWay theCase, String rule) {
        return theCase.deadline(rule).path("id").asString();
    }
}
