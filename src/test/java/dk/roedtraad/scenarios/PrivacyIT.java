package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.scenarios.OpenApi.Operation;
import dk.roedtraad.testing.HttpTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who the citizen is, is told in one place only. */
class PrivacyIT extends HttpTest {

    private static final String CPR = "7305881234";

    private static final String NAME = "Ærkedal-Quist";

    private final Person alma = Person.named("alma");

    private static CaseOnTheWay aCaseOfANamedCitizen() {
        Form opened = CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY)
            .with("citizen", CaseForms.citizen("Åse " + NAME, CPR));
        return CaseOnTheWay.openedWith(opened, Municipality.HORSENS, CaseMother.MONDAY).on("2025-01-13")
            .does("involveCitizen", PreparationForms.citizenInvolved());
    }

    @Test
    void nothingUnderACaseButItsCitizenSaysWhoThatIs() {
        CaseOnTheWay theCase = CaseMother.writtenDown(aCaseOfANamedCitizen(), CaseMother.MONDAY);
        List<Operation> readings = OpenApi.published().operations().stream()
            .filter(operation -> operation.method().equals("GET") && operation.path().contains("/cases/{id}"))
            .toList();
        assertThat(readings).hasSizeGreaterThan(15);
        readings.forEach(reading -> {
            Answer answer = alma.get(reading.path().replace("{id}", theCase.id()));
            boolean says = answer.body().contains(CPR) || answer.body().contains(NAME);
            assertThat(says).as("%s %s", reading, answer.body()).isEqualTo(reading.path().endsWith("/citizen"));
        });
    }

    @Test
    void noListAndNoSearchSaysWhoTheCitizenIs() {
        CaseOnTheWay theCase = aCaseOfANamedCitizen();
        for (Answer answer : List.of(alma.post("/cases/search", Form.of("cpr", CPR)),
            alma.post("/cases/search", Form.of("name", NAME.toLowerCase(Locale.ROOT))),
            alma.get("/cases?externalReference=" + theCase.file().path("externalReference").asString()),
            alma.get("/tasks?caseId=" + theCase.id()), alma.get("/deadlines?caseId=" + theCase.id()))) {
            assertThat(answer.items()).as(answer.request()).isNotEmpty();
            assertThat(answer.body()).as(answer.request()).doesNotContain(CPR, NAME);
        }
    }

    @Test
    void whatPeopleWriteIsKeptLetterByLetter() {
        String words = "Æøå ÆØÅ – “citat” <b>&amp;</b>\n\tny linje 😀 𝄞 مرحبا e\u0301 'x' \\ / %s ${x} {{y}}";
        CaseOnTheWay theCase = aCaseOfANamedCitizen()
            .does("makeCv", Form.of("cv", PlanForms.cv().with("resources", words)))
            .does("orderMedicalCertificate", Form.of("doctor", words));
        assertThat(theCase.read("/cv").is(200).json().path("document").path("resources").asString()).isEqualTo(words);
        assertThat(theCase.read("/preparation").is(200).json().path("medicalCertificates").get(0).path("doctor")
            .asString()).isEqualTo(words);
        assertThat(alma.put("/cases/" + theCase.id() + "/citizen", CaseForms.citizen("Åse 😀", CPR)).is(200).json()
            .path("name").asString()).isEqualTo("Åse 😀");
    }

    @Test
    void anAnswerAboutACitizenIsNotKeptByAnybodyOnItsWay() {
        Answer answer = aCaseOfANamedCitizen().read("/citizen").is(200);
        assertThat(answer.header("Cache-Control")).hasValueSatisfying(how -> assertThat(how).contains("no-store"));
    }
}
