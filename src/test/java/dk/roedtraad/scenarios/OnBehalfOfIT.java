package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A case system's client names the person it acts for. */
class OnBehalfOfIT extends HttpTest {

    private final Person client = Municipality.HORSENS.client();

    @Test
    void aClientActsWithTheRolesOfThePersonItNames() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String completion = theCase.task("makeCv").path("completion").asString();
        client.onBehalfOf("signe").post(completion, PlanForms.firstCv()).refuses(403, "forbidden-role");
        client.onBehalfOf("drift").post(completion, PlanForms.firstCv()).refuses(403, "forbidden-role");
        client.onBehalfOf("viktor").post(completion, PlanForms.firstCv()).refuses(409, "task-claimed-by-another");
        client.post(completion, PlanForms.firstCv()).refuses(403, "forbidden-role");
        assertThat(theCase).standsAsAnswered();
        client.onBehalfOf("vibeke").post(completion, PlanForms.firstCv().on(theCase.day())).is(200);
    }

    @Test
    void theHistoryShowsPersonAndClient() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        client.onBehalfOf("vibeke").post(theCase.task("makeCv").path("completion").asString(),
            PlanForms.firstCv().on(theCase.day())).is(200);
        JsonNode entry = theCase.read("/history").items().get(2);
        assertThat(entry.path("act").asString()).isEqualTo("makeCv");
        assertThat(entry.path("person").asString()).isEqualTo("vibeke");
        assertThat(entry.path("client").asString()).isEqualTo("fagsystem");
        assertThat(theCase.read("/history").items().get(1).path("client").isString()).isFalse();
        assertThat(theCase.read("/cv").is(200).json().path("writtenBy").asString()).isEqualTo("vibeke");
        assertThat(theCase.again().file().path("revision").asInt()).isEqualTo(2);
    }

    @Test
    void aClientOpensCasesInItsOwnNameOrForAPerson() {
        Form form = CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY);
        String own = client.post("/cases", form).madeId();
        assertThat(opener(own)).isEqualTo("fagsystem -");
        String forSigne = client.onBehalfOf("signe").post("/cases", form.with("externalReference", own)).madeId();
        assertThat(opener(forSigne)).isEqualTo("signe fagsystem");
    }

    private String opener(String caseId) {
        JsonNode entry = Municipality.HORSENS.leader().get("/cases/" + caseId + "/history").items().get(0);
        return entry.path("person").asString() + " " + entry.path("client").asString("-");
    }

    @Test
    void whoIsNoClientActsForNobodyElse() {
        for (String named : new String[] {"vibeke", "signe", "nobody", "sanne"}) {
            Person.named("signe").onBehalfOf(named).get("/cases").refuses(403, "on-behalf-of-not-allowed");
            Person.named("alma").onBehalfOf(named).post("/cases", Form.empty())
                .refuses(403, "on-behalf-of-not-allowed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "sanne", "kss", "", "SIGNE", "signe'--", "system"})
    void aClientNamesSomebodyOfItsOwnMunicipality(String named) {
        Answer answer = client.onBehalfOf(named).get("/cases");
        assertThat(answer.isAProblem().status()).isIn(400, 403);
        assertThat(answer.code()).isIn("person-not-registered", "bad-parameter");
    }

    @Test
    void aClientMayReadWhatItNeedsToDriveCasesAndNothingOfTheCitizen() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String path = "/cases/" + theCase.id();
        for (String open : new String[] {"/cases", "/tasks", "/deadlines", path, path + "/history", path + "/process",
            "/task-types", "/organisation/people", "/rehabilitation-meetings"}) {
            client.get(open).is(200);
        }
        for (String closed : new String[] {path + "/citizen", path + "/cv", path + "/preparation",
            path + "/conversations", path + "/measurements", path + "/programme"}) {
            client.get(closed).refuses(403, "forbidden-role");
            client.onBehalfOf("lene").get(closed.replace("/cv", "/goals/versions")).is(200);
        }
    }

    @Test
    void aPersonWhoseRoleIsTakenAwayCanDoNothingWithItAtOnce() {
        Person drift = Person.named("drift");
        Form person = Form.of("name", "Rikke Test").with("team", "horsens-rf");
        drift.put("/organisation/people/rikke", person.with("roles", List.of("CASEWORKER"))).is(200);
        client.onBehalfOf("rikke").get("/cases?limit=1").is(200);
        drift.put("/organisation/people/rikke", person.with("roles", List.of())).is(200);
        client.onBehalfOf("rikke").get("/cases?limit=1").refuses(403, "forbidden-role");
    }
}
