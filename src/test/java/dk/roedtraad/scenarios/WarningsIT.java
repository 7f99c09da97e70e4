package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The preparation warns after 8 weeks, asks again after 10, and is breached after 12. */
class WarningsIT extends HttpTest {

    private final Municipality horsens = Municipality.HORSENS;

    private final LocalDate today = Today.inDenmark();

    @Test
    void aCaseThatIsLateOnArrivalIsToldOfInOrderAndTheLeaderToo() {
        CaseOnTheWay late = CaseOnTheWay.opened(horsens, today.minusDays(100));
        List<JsonNode> told = Meanwhile.notices(late, 5);
        assertThat(told).extracting(one -> text(one, "kind") + " " + text(one, "addressee"))
            .containsExactlyInAnyOrder("WARNING signe", "SOFT signe", "SOFT lene", "BREACH signe", "BREACH lene");
        assertThat(told).allSatisfy(one -> {
            assertThat(text(one, "rule")).isEqualTo("F-PREP");
            assertThat(text(one, "dueOn")).isEqualTo(today.minusDays(16).toString());
            assertThat(text(one, "title")).contains("senest");
        });
        JsonNode deadline = horsens.leader().get("/deadlines/" + text(told.get(0), "deadlineId")).is(200).json();
        assertThat(deadline.path("events").valueStream().map(event -> text(event, "kind")).toList())
            .containsExactly("ARMED", "WARNED", "WARNED", "BREACHED");
        assertThat(late.again().file().path("notices")).hasSize(5);
        assertThat(horsens.leader().get("/notices?mine=true&kind=BREACH&caseId=" + late.id()).items()).hasSize(1);
        late.ends("WITHDRAWN");
        assertThat(Meanwhile.notices(late)).isEmpty();
        assertThat(horsens.leader().get("/notices?open=false&caseId=" + late.id()).items()).hasSize(5)
            .allSatisfy(one -> assertThat(text(one, "settledOn")).isEqualTo(today.toString()));
    }

    @Test
    void aCaseThatLiesWithNobodyWarnsItsTeamUntilSomebodyIsChosen() {
        CaseOnTheWay theCase = CaseOnTheWay.openedWith(CaseForms.withoutPeople(horsens, today.minusDays(60)), horsens,
            today.minusDays(60));
        JsonNode told = Meanwhile.notices(theCase, 1).get(0);
        assertThat(told.path("addressee").isString()).isFalse();
        assertThat(text(told, "team")).isEqualTo(horsens.team());
        assertThat(horsens.vk().get("/notices?unassigned=true&caseId=" + theCase.id()).items()).hasSize(1);
        theCase.on(today).does("chooseResponsible", CaseForms.responsible(horsens));
        assertThat(text(Meanwhile.notices(theCase).get(0), "addressee")).isEqualTo("signe");
        theCase.does("reassignCase", horsens.leader(), "/reassignment",
            PeopleForms.handedTo("CASEWORKER", "sofie"));
        assertThat(text(Meanwhile.notices(theCase).get(0), "addressee")).isEqualTo("sofie");
        acknowledged(theCase, "/notices/" + text(told, "id") + "/acknowledgement");
    }

    private void acknowledged(CaseOnTheWay theCase, String address) {
        horsens.vk().post(address, Form.empty()).refuses(403, "not-your-notice");
        Municipality.SILKEBORG.leader().post(address, Form.empty()).refuses(404, "not-found");
        Person sofie = Person.named("sofie");
        Form note = Form.of("note", "Mødet er booket");
        assertThat(text(sofie.post(address, note).is(200).json(), "acknowledgedBy")).isEqualTo("sofie");
        sofie.post(address, note).is(200);
        sofie.post(address, Form.of("note", "Noget andet")).refuses(409, "notice-acknowledged");
        horsens.leader().post(address, note).refuses(409, "notice-acknowledged");
        assertThat(Meanwhile.notices(theCase)).isEmpty();
        assertThat(theCase.deadline("F-PREP").path("state").asString()).isEqualTo("DUE_SOON");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
