package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static dk.roedtraad.scenarios.Municipality.HORSENS;
import static dk.roedtraad.scenarios.Municipality.SILKEBORG;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The citizen moves: the case freezes here and goes on there. */
class MovesMunicipalityIT extends HttpTest {

    private static final String SILKEBORG_CODE = "0740";

    private static CaseOnTheWay moves(CaseOnTheWay theCase) {
        return theCase.does("transferCase", theCase.where().preparing(), "/transfer",
            TransferForms.moves(SILKEBORG_CODE));
    }

    /** The case as the package tells of it, with team and people of Silkeborg. */
    private static Form received(CaseOnTheWay moved) {
        return Form.of(moved.read("/transfer/package").is(200).json().path("case")).with("team", SILKEBORG.team())
            .with("people", TransferForms.people(SILKEBORG));
    }

    @Test
    void aProgrammeEndsHereAndGoesOnThere() {
        CaseOnTheWay theCase = livedIn();
        LocalDate day = theCase.day();
        List<String> next = theCase.nextTasks();
        moves(theCase);
        assertThat(theCase).isClosedWith("MOVED", day).hasItsWholeHistory().standsAsAnswered();
        assertThat(theCase.file().path("transfer").path("toMunicipality").asString()).isEqualTo(SILKEBORG_CODE);
        CaseOnTheWay there = CaseOnTheWay.takenOver(SILKEBORG, received(theCase));
        assertThat(there).isIn("PROGRAMME").hasItsWholeHistory();
        assertThat(there.nextTasks()).isEqualTo(next);
        assertThat(there.file().path("previous").path("caseId").asString()).isEqualTo(theCase.id());
        assertThat(there.read("/cv").json().path("document")).isEqualTo(theCase.read("/cv").json().path("document"));
        assertThat(there.read("/placements").column("agreedOn")).isEqualTo(theCase.read("/placements")
            .column("agreedOn"));
        assertThat(there.deadline("F-PLANFU").path("anchoredOn").asString())
            .isEqualTo(theCase.deadline("F-PLANFU").path("anchoredOn").asString());
    }

    private static CaseOnTheWay livedIn() {
        CaseOnTheWay theCase = CaseMother.atACompany();
        return theCase.does("makeIndsatsplan", PlanForms.indsatsplan())
            .does("measureBaseline", SurveyForms.measured(2)).on(theCase.day().plusDays(1))
            .does("conductVisitationSurvey", SurveyForms.visitationSurvey())
            .does("holdConversation", ProgrammeForms.conversation()).on(theCase.day().plusDays(20))
            .does("followUpPlan", PlanForms.unchangedPlan())
            .does("followUpPlacement", MatchForms.goesOnAtTheCompany());
    }

    @Test
    void thePackageTellsWhatWasOpen() {
        CaseOnTheWay theCase = moves(livedIn());
        JsonNode packed = theCase.read("/transfer/package").is(200).json();
        assertThat(packed.path("to").asString()).isEqualTo(SILKEBORG_CODE);
        assertThat(packed.path("openMatters").findValuesAsString("type")).contains("followUpPlan", "reviewStatus");
        assertThat(packed.path("conversations")).hasSize(1);
        JsonNode schema = theCase.where().preparing().get(packed.path("schema").asString()).is(200).json();
        assertThat(SchemaCheck.flaws(schema, packed)).isEmpty();
    }

    @Test
    void aCaseGoesOnThereFromEveryPhase() {
        for (Map.Entry<CaseOnTheWay, String> one : Map.of(CaseMother.inPreparation(), "PREPARATION",
            CaseMother.withAMeeting(), "PREPARATION", CaseMother.awaitingItsDecision(), "DECISION").entrySet()) {
            CaseOnTheWay there = CaseOnTheWay.takenOver(SILKEBORG, received(moves(one.getKey())));
            assertThat(there).isIn(one.getValue());
        }
    }

    @Test
    void aCaseThatWasMetAboutIsWrittenOnThere() {
        CaseOnTheWay there = CaseOnTheWay.takenOver(SILKEBORG, received(moves(CaseMother.withAMeeting())));
        assertThat(there).awaits("writePreparatoryPart");
    }

    @Test
    void aCaseMovesToAnotherMunicipalityOfDenmark() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String path = "/cases/" + theCase.id() + "/transfer";
        Person signe = HORSENS.preparing();
        signe.post(path, TransferForms.moves("0615")).refuses(422, "transfer-to-oneself").pointsAt("/toMunicipality");
        signe.post(path, TransferForms.moves("0999")).refuses(422, "unknown-municipality").pointsAt("/toMunicipality");
        signe.post(path, TransferForms.moves("0740").with("occurredOn", "2024-12-31"))
            .refuses(422, "bad-closing-day").pointsAt("/occurredOn");
        signe.get(path + "/package").refuses(409, "case-not-transferred");
        assertThat(theCase).standsAsAnswered();
        moves(theCase);
        signe.post(path, TransferForms.moves("0740")).refuses(409, "case-closed");
        HORSENS.leader().post("/cases/" + theCase.id() + "/reopening", Form.of("reason", "Fejl"))
            .refuses(409, "case-transferred");
        HORSENS.coordinator().get(path + "/package").refuses(403, "forbidden-role");
    }

    @Test
    void aClosedCaseIsExportedToTheCaseSystem() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        theCase.read("/handback-export").refuses(409, "case-not-closed");
        CaseMother.closedWith(theCase, "ORDINARY_JOB");
        JsonNode export = theCase.read("/handback-export").is(200).json();
        JsonNode given = export.path("Rehabiliteringsindstilling").get(0);
        assertThat(given.path("RehabiliteringsindstillingResultatType").asString()).isEqualTo("RESOURCE_PROGRAMME");
        assertThat(given.path("Indstillingsdato").asString()).isEqualTo("2025-03-05");
        assertThat(given.path("VarighedIMaaneder").asInt()).isEqualTo(18);
        assertThat(given.path("Formaal").asString()).isNotBlank();
        assertThat(export.path("Afslutningsaarsag").asString()).isEqualTo("ORDINARY_JOB");
        assertThat(export.path("Progression")).hasSize(1);
        assertThat(export.path("Cv").path("experience").asString()).contains("Praktik");
    }
}
