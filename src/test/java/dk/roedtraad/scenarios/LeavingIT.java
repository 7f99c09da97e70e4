package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody leaves: no roles any more, not to be chosen, and what still lies with them is found and handed over. */
class LeavingIT extends HttpTest {

    private final Person drift = Person.named("drift");
    private final Person lene = Person.named("lene");
    private final LocalDate today = Today.inDenmark();
    private final String leaver = "stoppet-" + UUID.randomUUID();

    private void leaves(LocalDate lastDay) {
        Form form = PeopleForms.person("En der stopper", "CASEWORKER").with("team", "horsens-rf");
        drift.put("/organisation/people/" + leaver, lastDay == null ? form : form.with("leavesOn", lastDay)).is(200);
    }

    private Person themselves() {
        return Municipality.HORSENS.client().onBehalfOf(leaver);
    }

    private Form caseOfTheLeaver() {
        return CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY).with("preparingCaseworker", leaver);
    }

    @Test
    void afterTheLastDayThereAreNoRoles() {
        leaves(today);
        themselves().get("/cases?limit=1").is(200);
        leaves(today.minusDays(1));
        themselves().get("/cases?limit=1").refuses(403, "forbidden-role");
        leaves(null);
        themselves().get("/cases?limit=1").is(200);
    }

    @Test
    void whoHasLeftCannotBeChosen() {
        leaves(today.minusDays(1));
        lene.post("/cases", caseOfTheLeaver()).refuses(422, "person-has-left").pointsAt("/preparingCaseworker");
        CaseOnTheWay theCase = CaseMother.inPreparation();
        lene.post("/cases/" + theCase.id() + "/reassignment", PeopleForms.handedTo("CASEWORKER", leaver))
            .refuses(422, "person-has-left").pointsAt("/to");
        lene.post("/tasks/" + theCase.task("orderMedicalCertificate").path("id").asString() + "/assignment",
            Form.of("assignee", leaver)).refuses(422, "person-has-left").pointsAt("/assignee");
        lene.post("/organisation/people/signe/absences", PeopleForms.absence(today).with("cover", leaver))
            .refuses(422, "cover-not-possible").pointsAt("/cover");
    }

    @Test
    void whatStillLiesWithALeaverIsFoundAndHandedOver() {
        leaves(null);
        CaseOnTheWay theCase = CaseOnTheWay.openedWith(caseOfTheLeaver(), Municipality.HORSENS, CaseMother.MONDAY);
        leaves(today.minusDays(1));
        assertThat(lene.get("/cases?caseworker=" + leaver).column("id")).containsExactly(theCase.id());
        assertThat(lene.get("/tasks?assignee=" + leaver).items()).isNotEmpty();
        assertThat(lene.post("/cases/reassignment", PeopleForms.caseload("CASEWORKER", leaver, "sofie"))
            .column("result")).containsExactly("REASSIGNED");
        assertThat(lene.get("/tasks?assignee=" + leaver).items()).isEmpty();
        assertThat(theCase.again().file().path("preparingCaseworker").asString()).isEqualTo("sofie");
    }

    @Test
    void theLastDayIsShown() {
        leaves(today.plusDays(30));
        assertThat(drift.get("/organisation").is(200).json().path("people").valueStream()
            .filter(person -> person.path("id").asString().equals(leaver)).findFirst().orElseThrow()
            .path("leavesOn").asString()).isEqualTo(today.plusDays(30).toString());
    }
}
