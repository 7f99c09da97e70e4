package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody is away, and the others do what lies with them; nothing changes hands. */
class AbsenceIT extends HttpTest {

    private final Person lene = Person.named("lene");
    private final Person signe = Person.named("signe");
    private final Person sofie = Person.named("sofie");
    private final Person kasper = Person.named("kasper");
    private final LocalDate today = Today.inDenmark();
    private final List<String> open = new ArrayList<>();

    @AfterEach
    void everybodyIsBack() {
        open.forEach(absence -> lene.post(absence + "/end", Form.empty()));
    }

    private static String absencesOf(String person) {
        return "/organisation/people/" + person + "/absences";
    }

    private JsonNode away(String person, Form form) {
        JsonNode absence = lene.post(absencesOf(person), form).is(201).json();
        open.add(absencesOf(person) + "/" + absence.path("number").asInt());
        return absence;
    }

    private static Answer certificate(CaseOnTheWay theCase, Person person) {
        return person.post(theCase.task("orderMedicalCertificate").path("completion").asString(),
            PreparationForms.certificateOrdered().on(theCase.day()));
    }

    @Test
    void theTeamDoesWhatLiesWithAColleagueWhoIsAway() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        certificate(theCase, sofie).refuses(409, "task-claimed-by-another");
        away("signe", Form.of("from", today));
        theCase.doesAs(sofie, theCase.task("orderMedicalCertificate"), PreparationForms.certificateOrdered());
        assertThat(theCase.file().path("preparingCaseworker").asString()).isEqualTo("signe");
        assertThat(theCase.task("receiveMedicalCertificate").path("assignee").asString()).isEqualTo("signe");
        assertThat(theCase.file().path("caseworkerChanges").asInt()).isZero();
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void theCoverAloneDoesItWhenOneIsNamed() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        away("signe", PeopleForms.absence(today).with("cover", "kasper"));
        certificate(theCase, sofie).refuses(409, "task-claimed-by-another");
        certificate(theCase, Person.named("vibeke")).refuses(403, "forbidden-role");
        certificate(theCase, kasper).is(200);
    }

    @Test
    void whatMayBeDoneForOthersIsListed() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String covering = "/tasks?covering=true&caseId=" + theCase.id();
        assertThat(sofie.get(covering).items()).isEmpty();
        away("signe", Form.of("from", today));
        assertThat(sofie.get(covering).column("type")).contains("orderMedicalCertificate").doesNotContain("makeCv");
        assertThat(sofie.get(covering).column("assignee")).containsOnly("signe");
        assertThat(Person.named("vibeke").get(covering).items()).isEmpty();
        assertThat(signe.get(covering).items()).isEmpty();
        assertThat(Municipality.SILKEBORG.preparing().get(covering).items()).isEmpty();
    }

    @Test
    void whoStandsInMayReachAProtectedCitizen() {
        Form opened = CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY)
            .with("citizen", CaseForms.citizen("Bo Test", CaseForms.CPR).with("protectedAddress", true));
        String citizen = "/cases/" + CaseOnTheWay.openedWith(opened, Municipality.HORSENS, CaseMother.MONDAY).id()
            + "/citizen";
        assertThat(sofie.get(citizen).is(200).json().path("phone").isString()).isFalse();
        away("signe", Form.of("from", today));
        assertThat(sofie.get(citizen).is(200).json().path("phone").isString()).isTrue();
    }

    @Test
    void whoIsBackDoesTheirOwnAgain() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        away("signe", Form.of("from", today.minusDays(3)));
        JsonNode ended = lene.post(open.get(0) + "/end", Form.empty()).is(200).json();
        assertThat(ended.path("to").asString()).isEqualTo(today.minusDays(1).toString());
        certificate(theCase, sofie).refuses(409, "task-claimed-by-another");
        lene.post(open.get(0) + "/end", Form.empty()).refuses(409, "absence-over");
        certificate(theCase, signe).is(200);
    }

    @Test
    void anAbsenceThatLiesAheadChangesNothingYet() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        away("signe", PeopleForms.absence(today.plusDays(1)));
        certificate(theCase, sofie).refuses(409, "task-claimed-by-another");
    }

    @Test
    void oneRegistersOneselfAndALeaderAnybody() {
        sofie.post(absencesOf("signe"), PeopleForms.absence(today)).refuses(403, "forbidden-role");
        JsonNode own = sofie.post(absencesOf("sofie"), PeopleForms.absence(today.plusDays(9))).is(201).json();
        assertThat(own.path("registeredBy").asString()).isEqualTo("sofie");
        String path = absencesOf("sofie") + "/" + own.path("number").asInt() + "/end";
        signe.post(path, Form.empty()).refuses(403, "forbidden-role");
        sofie.post(path, Form.of("endsOn", today.plusDays(20))).is(200);
        assertThat(lene.get(absencesOf("sofie") + "?limit=200").column("to")).contains(today.plusDays(20).toString());
        sofie.post(path, Form.empty()).is(200);
        sofie.post(path, Form.empty()).refuses(409, "absence-over");
    }

    @Test
    void whatCannotBeIsRefused() {
        Form form = PeopleForms.absence(today);
        lene.post(absencesOf("signe"), form.with("to", today.minusDays(1))).refuses(422, "absence-ends-before-start")
            .pointsAt("/to");
        lene.post(absencesOf("signe"), form.with("cover", "signe")).refuses(422, "cover-not-possible")
            .pointsAt("/cover");
        lene.post(absencesOf("signe"), form.with("cover", "vibeke")).refuses(422, "cover-not-possible");
        lene.post(absencesOf("signe"), form.with("cover", "nobody")).refuses(422, "unknown-person").pointsAt("/cover");
        lene.post(absencesOf("nobody"), form).refuses(404, "not-found");
        lene.get(absencesOf("nobody")).refuses(404, "not-found");
        lene.post(absencesOf("signe") + "/999/end", Form.empty()).refuses(404, "not-found");
        lene.post(absencesOf("signe") + "/x/end", Form.empty()).refuses(404, "not-found");
        lene.post(absencesOf("simon"), form).refuses(404, "not-found");
    }
}
