package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** All the cases of a person go to others, each by itself. */
class ReassignedCaseloadIT extends HttpTest {

    private static final String ALL = "/cases/reassignment";

    private final Person lene = Person.named("lene");
    private final String leaver = "stopper-" + UUID.randomUUID();

    @BeforeEach
    void somebodyIsAboutToLeave() {
        Person.named("drift").put("/organisation/people/" + leaver, Form.of("name", "En der stopper")
            .with("team", "horsens-rf").with("roles", List.of("CASEWORKER", "VK"))).is(200);
    }

    private CaseOnTheWay preparedByTheLeaver() {
        Form form = CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY).with("preparingCaseworker", leaver);
        return CaseOnTheWay.openedWith(form, Municipality.HORSENS, CaseMother.MONDAY);
    }

    @Test
    void theCasesGoRoundAmongTheSuccessorsInTheOrderOfTheirIds() {
        List<String> ids = IntStream.range(0, 5).mapToObj(each -> preparedByTheLeaver().id()).sorted().toList();
        List<JsonNode> items = lene.post(ALL, PeopleForms.caseload("CASEWORKER", leaver, "signe", "sofie")).items();
        assertThat(items).extracting(item -> item.path("caseId").asString()).containsExactlyElementsOf(ids);
        assertThat(items).extracting(item -> item.path("to").asString())
            .containsExactly("signe", "sofie", "signe", "sofie", "signe");
        assertThat(items).extracting(item -> item.path("result").asString()).containsOnly("REASSIGNED");
        assertThat(lene.get("/cases?caseworker=" + leaver).items()).isEmpty();
        assertThat(lene.get("/tasks?assignee=" + leaver).items()).isEmpty();
        for (int at = 0; at < ids.size(); at++) {
            JsonNode file = lene.get("/cases/" + ids.get(at)).is(200).json();
            assertThat(file.path("preparingCaseworker").asString()).isEqualTo(items.get(at).path("to").asString());
            assertThat(file.path("caseworkerChanges").asInt()).isOne();
        }
    }

    @Test
    void whatIsRepeatedFindsNothingLeftToDo() {
        preparedByTheLeaver();
        Form form = PeopleForms.caseload("CASEWORKER", leaver, "signe");
        assertThat(lene.post(ALL, form).items()).hasSize(1);
        assertThat(lene.post(ALL, form).items()).isEmpty();
    }

    @Test
    void oneCaseThatIsRefusedHarmsNoOther() {
        CaseOnTheWay early = preparedByTheLeaver();
        Form opened = CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY.plusDays(10))
            .with("preparingCaseworker", leaver);
        CaseOnTheWay late = CaseOnTheWay.openedWith(opened, Municipality.HORSENS, CaseMother.MONDAY.plusDays(10));
        Form form = PeopleForms.caseload("CASEWORKER", leaver, "signe")
            .with("occurredOn", CaseMother.MONDAY.plusDays(5));
        Map<String, JsonNode> results = lene.post(ALL, form).items().stream()
            .collect(Collectors.toMap(item -> item.path("caseId").asString(), item -> item, (a, b) -> a, TreeMap::new));
        assertThat(results.get(early.id()).path("result").asString()).isEqualTo("REASSIGNED");
        JsonNode refused = results.get(late.id());
        assertThat(refused.path("result").asString()).isEqualTo("REFUSED");
        assertThat(refused.path("problem").path("code").asString()).isEqualTo("occurred-before-case");
        assertThat(refused.path("problem").path("errors").path(0).path("pointer").asString()).isEqualTo("/occurredOn");
        assertThat(lene.get("/cases?caseworker=" + leaver).column("id")).containsExactly(late.id());
    }

    @Test
    void onlyTheCasesOnWhichThePersonIsAtWorkGo() {
        CaseOnTheWay closed = preparedByTheLeaver();
        lene.post("/cases/" + closed.id() + "/withdrawal", CaseForms.ends("MOVED")).is(200);
        CaseOnTheWay asVk = CaseOnTheWay.openedWith(CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY)
            .with("vk", leaver), Municipality.HORSENS, CaseMother.MONDAY);
        assertThat(lene.post(ALL, PeopleForms.caseload("CASEWORKER", leaver, "signe")).items()).isEmpty();
        assertThat(lene.post(ALL, PeopleForms.caseload("VK", leaver, "viktor")).column("caseId"))
            .containsExactly(asVk.id());
    }

    @Test
    void thePeopleNamedMustBePossible() {
        Form to = PeopleForms.caseload("CASEWORKER", leaver, "signe");
        lene.post(ALL, to.with("from", "nobody")).refuses(422, "unknown-person").pointsAt("/from");
        lene.post(ALL, to.with("successors", List.of("signe", "nobody"))).refuses(422, "unknown-person")
            .pointsAt("/successors/1");
        lene.post(ALL, to.with("successors", List.of("vibeke"))).refuses(422, "person-lacks-role")
            .pointsAt("/successors/0");
        lene.post(ALL, to.with("successors", List.of(leaver))).refuses(422, "same-person").pointsAt("/successors/0");
        lene.post(ALL, to.with("to", "signe")).refuses(422, "successor-unclear");
        lene.post(ALL, to.without("successors")).refuses(422, "successor-unclear");
        lene.post(ALL, to.without("successors").with("to", "nobody")).refuses(422, "unknown-person").pointsAt("/to");
        Person.named("signe").post(ALL, to).refuses(403, "forbidden-role");
    }

    @Test
    void anotherMunicipalitysCasesStayWhereTheyAre() {
        CaseOnTheWay foreign = CaseOnTheWay.opened(Municipality.SILKEBORG, CaseMother.MONDAY);
        lene.post(ALL, PeopleForms.caseload("CASEWORKER", "sanne", "signe")).refuses(422, "unknown-person");
        assertThat(foreign.again().file().path("preparingCaseworker").asString()).isEqualTo("sanne");
    }
}
