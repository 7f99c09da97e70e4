package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The citizen gets another CPR number or a protected address, and the case goes on as the same one (D.4). */
class CprChangedIT extends HttpTest {

    private static final Person SIGNE = Municipality.HORSENS.preparing();

    private static final Person KASPER = Municipality.HORSENS.coordinating();

    private static CaseOnTheWay aCaseOf(Form citizen) {
        Form opened = CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY).with("citizen", citizen);
        return CaseOnTheWay.openedWith(opened, Municipality.HORSENS, CaseMother.MONDAY).on("2025-01-13");
    }

    private static JsonNode puts(Person person, CaseOnTheWay theCase, Form citizen) {
        return person.put("/cases/" + theCase.id() + "/citizen", citizen).is(200).json();
    }

    private static List<String> found(String cpr) {
        return SIGNE.post("/cases/search", Form.of("cpr", cpr)).column("id");
    }

    @Test
    void theCaseIsFoundByTheNewNumberAndByTheOldOne() {
        String first = CitizenForms.unusedCpr();
        String second = CitizenForms.unusedCpr();
        CaseOnTheWay theCase = aCaseOf(CaseForms.citizen("Bo Test", first));
        JsonNode citizen = puts(SIGNE, theCase, CaseForms.citizen("Bo Test", second));
        assertThat(citizen.path("cpr").asString()).isEqualTo(second);
        assertThat(citizen.path("formerCprs").valueStream().map(JsonNode::asString)).containsExactly(first);
        assertThat(found(first)).isEqualTo(found(second)).containsExactly(theCase.id());
        JsonNode entry = theCase.read("/history").items().get(1);
        assertThat(entry.path("act").asString()).isEqualTo("changeCpr");
        assertThat(entry.toString()).doesNotContain(first, second);
        theCase.again().does("involveCitizen", PreparationForms.citizenInvolved());
        assertThat(theCase).awaits("makeCv", "orderMedicalCertificate");
    }

    @Test
    void aNumberMayComeBack() {
        String first = CitizenForms.unusedCpr();
        String second = CitizenForms.unusedCpr();
        CaseOnTheWay theCase = aCaseOf(CaseForms.citizen("Bo Test", first));
        for (String cpr : List.of(second, first, second)) {
            puts(SIGNE, theCase, CaseForms.citizen("Bo Test", cpr));
        }
        assertThat(theCase.read("/citizen").is(200).json().path("formerCprs").valueStream().map(JsonNode::asString))
            .containsExactly(first);
        assertThat(found(first)).isEqualTo(found(second)).containsExactly(theCase.id());
    }

    @Test
    void onlyTheCasesOwnPeopleAndLeadersSeeHowToReachAProtectedCitizen() {
        CaseOnTheWay theCase = aCaseOf(CaseForms.citizen("Bo Test", CaseForms.CPR));
        puts(SIGNE, theCase, CitizenForms.withHelpers(CitizenForms.protectedCitizen(CaseForms.CPR)));
        String path = "/cases/" + theCase.id() + "/citizen";
        for (Person sees : List.of(SIGNE, theCase.where().vk(), theCase.where().leader())) {
            JsonNode citizen = sees.get(path).is(200).json();
            assertThat(citizen.path("contactWithheld").asBoolean()).as(sees.id()).isFalse();
            assertThat(citizen.path("phone").isString() && citizen.path("companion").isObject()).isTrue();
        }
        for (Person other : List.of(KASPER, theCase.where().coordinator())) {
            JsonNode citizen = other.get(path).is(200).json();
            assertThat(citizen.path("contactWithheld").asBoolean()).as(other.id()).isTrue();
            assertThat(citizen.propertyNames()).contains("name", "cpr", "interpreter").doesNotContain("phone", "email",
                "companion", "partyRepresentative");
        }
        assertThat(theCase.read("/history").column("act")).containsExactly("openCase", "protectAddress",
            "changeCitizen");
    }

    @Test
    void whoDoesNotSeeTheContactCannotReplaceIt() {
        CaseOnTheWay theCase = aCaseOf(CitizenForms.protectedCitizen(CaseForms.CPR));
        String path = "/cases/" + theCase.id() + "/citizen";
        KASPER.put(path, CaseForms.citizen("Bo Test", CaseForms.CPR)).refuses(403, "contact-protected");
        theCase.where().leader().post("/tasks/" + theCase.task("involveCitizen").path("id").asString()
            + "/assignment", Form.of("assignee", KASPER.id())).is(200);
        JsonNode citizen = puts(KASPER, theCase, CaseForms.citizen("Bo Test", CaseForms.CPR));
        assertThat(citizen.path("protectedAddress").asBoolean()).isFalse();
        assertThat(theCase.read("/history").column("act")).containsExactly("openCase", "unprotectAddress");
    }

    @Test
    void whoCoversForOneOfTheCasesPeopleReachesTheCitizen() {
        CaseOnTheWay theCase = aCaseOf(CitizenForms.protectedCitizen(CaseForms.CPR));
        Person sofie = Person.named("sofie");
        String path = "/cases/" + theCase.id() + "/citizen";
        assertThat(sofie.get(path).is(200).json().has("phone")).isFalse();
        String absences = "/organisation/people/signe/absences";
        int absence = theCase.where().leader().post(absences, PeopleForms.absence(Today.inDenmark())
            .with("cover", "sofie")).is(201).json().path("number").asInt();
        Answer covering = sofie.get(path);
        theCase.where().leader().post(absences + "/" + absence + "/end", Form.empty()).is(200);
        assertThat(covering.is(200).json().has("phone")).isTrue();
    }

    @Test
    void thePackageOfAProtectedCitizenIsTakenAlongByTheCasesOwnPeople() {
        CaseOnTheWay theCase = aCaseOf(CitizenForms.protectedCitizen(CaseForms.CPR));
        String transfer = "/cases/" + theCase.id() + "/transfer";
        SIGNE.post(transfer, CitizenForms.movesToAarhus().on(theCase.day())).is(200);
        KASPER.get(transfer + "/package").refuses(403, "contact-protected");
        assertThat(SIGNE.get(transfer + "/package").is(200).json().path("case").path("citizen").has("phone"))
            .isTrue();
    }

    @Test
    void theCaseSaysWhatToThinkOfAndNotWho() {
        CaseOnTheWay theCase = aCaseOf(CitizenForms.withHelpers(CaseForms.citizen("Bo Test", CaseForms.CPR)));
        assertThat(theCase.file().path("citizenFlags")).isEqualTo(Answer.JSON.readTree("""
            {"interpreterLanguage": "arabisk", "companion": true, "partyRepresentative": true,
             "protectedAddress": false}"""));
        assertThat(theCase.file().toString()).doesNotContain("Følge", "Fuldmagt", "30 30 30 30");
        JsonNode told = theCase.read("/citizen").is(200).json();
        assertThat(told.path("partyRepresentative").path("authorityGivenOn").asString()).isEqualTo("2025-01-07");
        puts(SIGNE, theCase, CaseForms.citizen("Bo Test", CaseForms.CPR));
        assertThat(theCase.again().file().path("citizenFlags").path("companion").asBoolean()).isFalse();
        assertThat(theCase.read("/citizen").is(200).json().propertyNames()).doesNotContain("companion",
            "partyRepresentative", "interpreter");
    }

    @Test
    void tellingTheSameAgainIsNoChange() {
        CaseOnTheWay theCase = aCaseOf(CaseForms.citizen("Bo Test", CaseForms.CPR));
        puts(SIGNE, theCase, CaseForms.citizen("Bo Test", CaseForms.CPR));
        assertThat(theCase.read("/history").column("act")).containsExactly("openCase");
    }

    @Test
    void aPowerOfAttorneyCannotComeFromTheFuture() {
        CaseOnTheWay theCase = aCaseOf(CaseForms.citizen("Bo Test", CaseForms.CPR));
        Form early = CaseForms.citizen("Bo Test", CaseForms.CPR)
            .with("partyRepresentative", CitizenForms.representative().with("authorityGivenOn", "2190-01-01"));
        SIGNE.put("/cases/" + theCase.id() + "/citizen", early).refuses(422, "authority-in-future")
            .pointsAt("/partyRepresentative/authorityGivenOn");
        SIGNE.post("/cases", CaseForms.opened(theCase.where(), CaseMother.MONDAY).with("citizen", early))
            .refuses(422, "authority-in-future").pointsAt("/citizen/partyRepresentative/authorityGivenOn");
    }
}
