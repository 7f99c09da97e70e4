package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are not what is asked for, read both by a resource's own form and by a task's. */
class RefusedBodiesIT extends HttpTest {

    private static final String SECRET = "7103859999";

    private CaseOnTheWay theCase;
    private String completion;
    private Person signe;

    @BeforeEach
    void aCaseWaits() {
        theCase = CaseMother.inPreparation();
        completion = theCase.task("orderMedicalCertificate").path("completion").asString();
        signe = theCase.where().preparing();
    }

    private void bothRefuse(String body, int status, String code, String... pointers) {
        signe.post("/cases", body).refuses(status, code).pointsAt(pointers);
        signe.post(completion, body).refuses(status, code).pointsAt(pointers);
        assertThat(theCase).standsAsAnswered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\"", "{\"occurredOn\":}", "{'occurredOn': null}", "{occurredOn: null}", "nul",
        "{\"occurredOn\": null,}", "/* */ {}", "{\"occurredOn\": NaN}", "\"", "{]"})
    void malformedJsonIsRefused(String body) {
        signe.post("/cases", body).refuses(400, "malformed-json");
        signe.post(completion, body).refuses(400, "malformed-json");
        assertThat(theCase).standsAsAnswered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "{} {}", "{}]"})
    void aBodyIsOneJsonValue(String body) {
        signe.post("/cases", body).refuses(400, "malformed-json");
        signe.post(completion, body).refuses(400, "malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "\"text\"", "7", "true"})
    void aBodyIsAnObject(String body) {
        bothRefuse(body, 400, "wrong-type", "");
    }

    @Test
    void aDeeplyNestedBodyIsRefused() {
        String deep = "{\"doctor\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        Answer answer = signe.post(completion, deep);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        answer.isAProblem();
    }

    @Test
    void aBodyThatIsNotUtf8IsRefused() {
        Map<String, String> headers = new HashMap<>(signe.headers());
        headers.put("Content-Type", "application/json");
        byte[] latin = "{\"doctor\": \"Lægehuset\"}".getBytes(StandardCharsets.ISO_8859_1);
        Http.send(new Http.Call("POST", completion, headers, null), BodyPublishers.ofByteArray(latin))
            .refuses(400, "malformed-json");
    }

    @Test
    void anUnknownFieldIsRefused() {
        signe.post(completion, PreparationForms.certificateOrdered().with("docter", "x"))
            .refuses(400, "unknown-field").pointsAt("/docter");
        Form opened = CaseForms.opened(theCase.where(), CaseMother.MONDAY);
        signe.post("/cases", opened.with("citizen", CaseForms.citizen("Bo", CaseForms.CPR).with("age", 40)))
            .refuses(400, "unknown-field").pointsAt("/citizen/age");
    }

    @Test
    void theSameFieldTwiceIsRefused() {
        signe.post(completion, "{\"doctor\": \"a\", \"doctor\": \"b\"}").refuses(400, "duplicate-field")
            .pointsAt("/doctor");
        signe.post("/cases", "{\"citizen\": {\"name\": \"a\", \"name\": \"b\"}}").refuses(400, "duplicate-field")
            .pointsAt("/citizen/name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"doctor": 7}                             | /doctor
        {"doctor": ["a"]}                         | /doctor
        {"doctor": {"name": "a"}}                 | /doctor
        {"doctor": true}                          | /doctor
        {"doctor": "a", "occurredOn": 20250113}   | /occurredOn
        {"doctor": "a", "occurredOn": "13-01-2025"}           | /occurredOn
        {"doctor": "a", "occurredOn": "2025-02-30"}           | /occurredOn
        {"doctor": "a", "occurredOn": "2025-01-13T12:00:00Z"} | /occurredOn
        {"doctor": "a", "occurredOn": ""}         | /occurredOn
        {"doctor": "a\\u0000b"}                   | /doctor
        {"doctor": "\\ud800"}                     | /doctor
        """)
    void aValueOfTheWrongKindIsRefused(String body, String pointer) {
        signe.post(completion, body).refuses(400, "wrong-type").pointsAt(pointer);
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void anUnknownValueIsRefused() {
        CaseOnTheWay checked = CaseMother.readyForTheQualityCheck(theCase.where(), CaseMother.MONDAY);
        for (String verdict : new String[] {"MAYBE", "ready", "READY ", "", "0"}) {
            checked.tries("checkQuality", Form.of("verdict", verdict)).refuses(400, "unknown-value")
                .pointsAt("/verdict");
        }
        checked.tries("checkQuality", Form.of("verdict", 0)).refuses(400, "wrong-type").pointsAt("/verdict");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        signe.post(completion, Form.of("doctor", "æ".repeat(201))).refuses(422, "invalid-form").pointsAt("/doctor");
        theCase.does("orderMedicalCertificate", Form.of("doctor", "æ".repeat(200)));
        assertThat(theCase.read("/preparation").json().path("medicalCertificates").get(0).path("doctor").asString())
            .hasSize(200);
    }

    @Test
    void everythingThatIsMissingIsPointedAt() {
        signe.post("/cases", "{}").refuses(422, "invalid-form").pointsAt("/citizen", "/externalReference",
            "/preparationStartedOn", "/team");
        signe.post(completion, "{\"doctor\": \" \"}").refuses(422, "invalid-form").pointsAt("/doctor");
    }

    @Test
    void anAnswerNeverRepeatsWhatWasSent() {
        Form citizen = CaseForms.citizen("Bo", SECRET);
        Form opened = CaseForms.opened(theCase.where(), CaseMother.MONDAY);
        for (Form told : new Form[] {opened.with("citizen", citizen.with("cpr", SECRET + "1")),
            opened.with("citizen", citizen.with(SECRET, SECRET)), opened.with("team", SECRET),
            opened.with("externalReference", SECRET), opened.with("preparationStartedOn", SECRET),
            opened.with("citizen", SECRET), opened.with("vk", SECRET), opened.with("profile", SECRET),
            opened.with("citizen", citizen.with("email", SECRET))}) {
            Answer answer = signe.post("/cases", told).isAProblem();
            assertThat(answer.body()).as(told.toString()).doesNotContain(SECRET);
        }
    }

    @ParameterizedTest
    @CsvSource({"3202854321, bad-cpr", "0013854321, bad-cpr", "9102854321, bad-cpr"})
    void aCprNumberBeginsWithADateOfBirth(String cpr, String code) {
        signe.post("/cases", CaseForms.opened(theCase.where(), CaseMother.MONDAY)
            .with("citizen", CaseForms.citizen("Bo", cpr))).refuses(422, code).pointsAt("/citizen/cpr");
    }

    @Test
    void aReferenceIsNoCprNumber() {
        signe.post("/cases", CaseForms.opened(theCase.where(), CaseMother.MONDAY)
            .with("externalReference", "010190-1234")).refuses(422, "reference-looks-like-cpr")
            .pointsAt("/externalReference");
    }
}
