package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Media types, methods and request ids. */
class ContentAndMethodsIT extends HttpTest {

    private final Person alma = Person.named("alma");

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x", "application/octet-stream", "application/jsonx"})
    void onlyJsonIsRead(String type) {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String completion = theCase.task("makeCv").path("completion").asString();
        Form form = PlanForms.firstCv();
        alma.with("Content-Type", type).post("/cases", form).refuses(415, "unsupported-media-type");
        theCase.where().vk().with("Content-Type", type).post(completion, form).refuses(415, "unsupported-media-type");
        theCase.where().vk().with("Content-Type", type).put("/cases/" + theCase.id() + "/cv", form)
            .refuses(415, "unsupported-media-type");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void aMediaTypeThatIsNoneIsRefused() {
        Answer answer = alma.with("Content-Type", "nonsense").post("/cases", Form.empty());
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void jsonMayNameItsCharacters() {
        CaseMother.inPreparation().where().preparing().with("Content-Type", "application/json; charset=utf-8")
            .post("/cases", CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY)).is(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "text/csv"})
    void onlyJsonIsAnswered(String type) {
        alma.with("Accept", type).get("/cases").refuses(406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /cases", "PUT, /cases", "PATCH, /cases", "POST, /deadlines", "DELETE, /tasks", "POST, /tasks",
        "PUT, /task-types", "POST, /organisation/people", "DELETE, /organisation/people/signe", "GET, /cases/search"})
    void aMethodThatIsNotPossibleIsRefused(String method, String path) {
        Answer answer = alma.send(method, path, Form.empty());
        if (path.equals("/cases/search")) {
            answer.isAProblem();
            assertThat(answer.status()).isIn(404, 405);
            return;
        }
        answer.refuses(405, "method-not-allowed");
        assertThat(answer.header("Allow")).isPresent();
    }

    @Test
    void aCaseIsNotDeletedOrOverwritten() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        for (String part : new String[] {"", "/cv", "/history", "/citizen", "/process"}) {
            alma.send("DELETE", "/cases/" + theCase.id() + part, null).refuses(405, "method-not-allowed");
        }
        alma.put("/cases/" + theCase.id(), Form.empty()).refuses(405, "method-not-allowed");
        alma.put("/cases/" + theCase.id() + "/history", Form.empty()).refuses(405, "method-not-allowed");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "TRACE"})
    void otherMethodsTellNothing(String method) {
        Answer answer = Http.send(new Http.Call(method, "/api/v1/cases", Map.of(), null));
        assertThat(answer.status()).as(answer.body()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("Authorization");
    }

    @Test
    void aRequestKeepsItsHarmlessId() {
        assertThat(alma.with("X-Request-Id", "batch-17.a_b").get("/cases?limit=1").is(200).header("X-Request-Id"))
            .contains("batch-17.a_b");
        for (String harmful : new String[] {"7103854321", "a b", "x".repeat(65), "710385-4321", "<script>"}) {
            assertThat(alma.with("X-Request-Id", harmful).get("/cases?limit=1").is(200).header("X-Request-Id"))
                .hasValueSatisfying(given -> assertThat(given).isNotEqualTo(harmful).hasSize(36));
        }
    }

    @Test
    void aCaseThatWasOpenedSaysWhereItIs() {
        Answer opened = alma.post("/cases", CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY));
        String id = opened.madeId();
        assertThat(opened.header("Location")).hasValueSatisfying(where ->
            assertThat(where).endsWith("/api/v1/cases/" + id));
        assertThat(opened.header("ETag")).contains("\"0\"");
        assertThat(alma.get("/cases/" + id).is(200).json()).isEqualTo(opened.json());
    }
}
