package dk.roedtraad.reports.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.reports.FlowRows;
import dk.roedtraad.reports.ReportTables;
import dk.roedtraad.reports.caseload.CaseloadView.OfPerson;
import dk.roedtraad.reports.caseload.CaseloadView.OfRole;
import dk.roedtraad.reports.caseload.CaseloadView.OfTeam;
import dk.roedtraad.testing.PlainTables;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today is Wednesday 18 November 2026. */
class CaseloadReportTest {

    private final PlainTables tables = new PlainTables();

    private final FlowRows rows = new FlowRows(tables, FlowRows.HOME);

    private final Caseload caseload = new Caseload();

    private final CaseloadQuery wanted = new CaseloadQuery();

    CaseloadReportTest() {
        caseload.sql = ReportTables.sql(tables, FlowRows.HOME);
        caseload.clock = FlowRows.on("2026-11-18");
        caseload.organisation = FlowRows.smallUnderFive();
    }

    @BeforeEach
    void people() {
        rows.person("kasper", "syd", "CASEWORKER");
        rows.person("signe", "syd", "CASEWORKER LEADER");
        rows.person("nora", "nord", "CASEWORKER");
        rows.person("karen", "syd", "CASEWORKER", "leaves_on", "2026-11-17");
        rows.person("viggo", "syd", "VK");
    }

    @AfterEach
    void close() {
        tables.close();
    }

    private OfRole role(int number) {
        return caseload.view(wanted).roles().get(number);
    }

    private OfPerson person(int role, String id) {
        wanted.groupBy = CaseloadGroup.PERSON;
        return role(role).people().stream().filter(one -> one.person().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aCaseLiesWithTheCaseworkerAtWorkAndTheVk() {
        rows.aCase("preparing_caseworker", "kasper", "coordinating_caseworker", "signe", "vk", "viggo");
        rows.aCase("preparing_caseworker", "kasper", "coordinating_caseworker", "signe", "vk", "viggo",
            "programme_starts_on", "2026-11-01");
        rows.aCase("preparing_caseworker", "kasper", "programme_starts_on", "2026-11-01");
        rows.aCase("preparing_caseworker", "kasper", "vk", "viggo", "closed_on", "2026-11-01", "outcome", "MOVED");
        assertThat(person(0, "kasper").cases().numerator()).isEqualTo(2);
        assertThat(person(0, "signe").cases().numerator()).isEqualTo(1);
        assertThat(person(1, "viggo").cases().numerator()).isEqualTo(2);
        assertThat(role(1).unassigned().numerator()).isEqualTo(1);
        assertThat(caseload.view(wanted).openCases().numerator()).isEqualTo(3);
    }

    @Test
    void whoHasNoCasesIsShownAndWhoLeftOnlyWithCases() {
        wanted.groupBy = CaseloadGroup.PERSON;
        assertThat(role(0).people()).extracting(OfPerson::person).containsExactly("kasper", "nora", "signe");
        rows.aCase("preparing_caseworker", "karen");
        assertThat(person(0, "karen").left()).isTrue();
        assertThat(role(0).staff().numerator()).isEqualTo(3);
    }

    @Test
    void theSumOfTeamsAndOfPeopleIsTheTotal() {
        for (int number = 0; number < 12; number++) {
            rows.aCase("team", number % 3 == 0 ? "nord" : "syd", "preparing_caseworker",
                number % 4 == 0 ? null : number % 2 == 0 ? "kasper" : "nora");
        }
        wanted.groupBy = CaseloadGroup.PERSON;
        CaseloadView view = caseload.view(wanted);
        OfRole caseworkers = view.roles().get(0);
        assertThat(caseworkers.teams().stream().mapToLong(team -> team.openCases().numerator()).sum())
            .isEqualTo(view.openCases().numerator()).isEqualTo(12);
        assertThat(caseworkers.people().stream().mapToLong(one -> one.cases().numerator()).sum())
            .isEqualTo(caseworkers.assigned().numerator());
        assertThat(caseworkers.assigned().numerator() + caseworkers.unassigned().numerator()).isEqualTo(12);
        assertThat(caseworkers.teams()).extracting(OfTeam::team).containsExactly("nord", "syd");
        assertThat(caseworkers.teams()).extracting(team -> team.staff().numerator()).containsExactly(1L, 2L);
    }

    @Test
    void weeklyConversationsWeighMore() {
        for (int number = 0; number < 25; number++) {
            rows.aCase("profile", "paa-rette-vej", "preparing_caseworker", "kasper");
        }
        assertThat(person(0, "kasper").level()).isEqualTo(LoadLevel.HIGH);
        assertThat(person(0, "kasper").load()).hasToString("45.0");
        assertThat(role(0).perPerson().value()).hasToString("15.0");
    }

    @Test
    void casesOnHoldAreCountedAndMarked() {
        UUID held = rows.aCase("preparing_caseworker", "kasper");
        rows.suspension(held, "AUTHORITY", "2026-11-01", null);
        UUID sick = rows.aCase("preparing_caseworker", "kasper");
        rows.suspension(sick, "SICKNESS", "2026-11-01", null);
        assertThat(person(0, "kasper").cases().numerator()).isEqualTo(2);
        assertThat(person(0, "kasper").onHold().numerator()).isEqualTo(1);
        assertThat(caseload.view(wanted).onHold().numerator()).isEqualTo(1);
    }

    @Test
    void aTeamShowsItsCasesAndItsPeopleWithAllTheirs() {
        rows.aCase("team", "nord", "preparing_caseworker", "kasper");
        rows.aCase("team", "syd", "preparing_caseworker", "kasper");
        wanted.team = "syd";
        assertThat(caseload.view(wanted).openCases().numerator()).isEqualTo(1);
        assertThat(person(0, "kasper").cases().numerator()).isEqualTo(2);
        assertThat(caseload.view(wanted).openCases().href()).isEqualTo("/api/v1/cases?team=syd&open=true");
    }

    @Test
    void peopleAreNamedOnlyWhenAskedForAndOnlyOnes() {
        new FlowRows(tables, "0740").aCase("preparing_caseworker", "kasper");
        assertThat(role(0).people()).isNull();
        assertThat(caseload.view(wanted).openCases().numerator()).isZero();
        rows.aCase("preparing_caseworker", "kasper");
        wanted.groupBy = CaseloadGroup.PERSON;
        List<List<?>> table = new ArrayList<>();
        caseload.view(wanted).table().rows().each(table::add);
        assertThat(table).allSatisfy(row -> assertThat(row).hasSize(15));
        assertThat(table).filteredOn(row -> row.get(0).toString().startsWith("Person"))
            .extracting(row -> row.get(1).toString()).containsOnly("kasper", "nora", "signe", "viggo");
    }
}
