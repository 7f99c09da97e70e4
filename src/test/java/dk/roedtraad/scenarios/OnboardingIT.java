package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A municipality that nobody knows yet comes in with one request. */
class OnboardingIT extends HttpTest {

    private final Person operator = of("0671", "opstart");

    /** Somebody of a municipality whose people the demo does not make up. */
    private static Person of(String municipality, String person) {
        ObjectNode claims = Tokens.claims("drift");
        claims.put("municipality", municipality).put("upn", person).put("sub", person);
        return Person.showing("Bearer " + Tokens.signed(claims));
    }

    private static Form organisation() {
        return Form.of("teams", List.of(Form.of("id", "struer").with("name", "Struer").with("leader", "lis").json()))
            .with("people", List.of(PeopleForms.person("Opstart", "OPERATIONS").with("id", "opstart").json(),
                PeopleForms.person("Lis", "LEADER").with("id", "lis").with("team", "struer").json(),
                PeopleForms.person("Sten", "CASEWORKER").with("id", "sten").with("team", "struer")
                    .with("leavesOn", CaseMother.MONDAY.plusYears(20)).json(),
                PeopleForms.person("Viggo", "VK").with("id", "viggo").with("team", "struer").json()))
            .with("settings", Form.of("noShowsInARow", 4));
    }

    @BeforeEach
    void theMunicipalityIsRegistered() {
        operator.put("/organisation", organisation()).is(200);
    }

    @Test
    void afterOneRequestTheirPeopleWork() {
        Form opened = Form.of("externalReference", "sag-" + java.util.UUID.randomUUID())
            .with("citizen", CaseForms.citizen("Bo Test", CaseForms.CPR)).with("team", "struer")
            .with("preparingCaseworker", "sten").with("vk", "viggo")
            .with("preparationStartedOn", CaseMother.MONDAY);
        of("0671", "sten").post("/cases", opened).is(201);
        assertThat(of("0671", "lis").get("/cases").items()).isNotEmpty();
        assertThat(of("0671", "sten").get("/settings").is(200).json().path("noShowsInARow").asInt()).isEqualTo(4);
    }

    @Test
    void theSameDocumentComesBackAndCanBePutAgain() {
        Answer read = operator.get("/organisation").is(200);
        assertThat(read.json().path("teams")).isEqualTo(organisation().json().path("teams"));
        assertThat(read.json().path("people")).hasSizeGreaterThanOrEqualTo(4)
            .containsAll(organisation().json().path("people"));
        assertThat(operator.put("/organisation", read.body()).is(200).body()).isEqualTo(read.body());
    }

    @Test
    void whoeverIsNotNamedStays() {
        Form more = Form.of("teams", List.of()).with("people",
            List.of(PeopleForms.person("Vera", "VK").with("id", "vera").with("team", "struer").json()));
        operator.put("/organisation", more).is(200);
        assertThat(operator.get("/organisation/people").column("id")).contains("lis", "sten", "vera", "viggo");
        assertThat(operator.get("/settings").is(200).json().path("noShowsInARow").asInt()).isEqualTo(4);
    }

    @Test
    void aDocumentWithOneFaultChangesNothing() {
        String before = operator.get("/organisation").is(200).body();
        Form ny = PeopleForms.person("Ny", "VK").with("id", "ny");
        refused(List.of(), List.of(ny, ny.with("team", "nowhere").with("id", "ny2")), "unknown-team", "/people/1/team");
        refused(List.of(), List.of(ny, ny), "named-twice", "/people/1/id");
        refused(List.of(Form.of("id", "ny").with("name", "Ny").with("leader", "viggo")), List.of(ny),
            "person-lacks-role", "/teams/0/leader");
        refused(List.of(Form.of("id", "ny").with("name", "Ny").with("leader", "nobody")), List.of(ny),
            "unknown-person", "/teams/0/leader");
        refused(List.of(), List.of(ny, PeopleForms.person("Opstart", "VK").with("id", "opstart")),
            "nobody-with-operations", "/people");
        assertThat(operator.get("/organisation").is(200).body()).isEqualTo(before);
    }

    private void refused(List<Form> teams, List<Form> people, String code, String pointer) {
        operator.put("/organisation", Form.of("teams", teams.stream().map(Form::json).toList())
            .with("people", people.stream().map(Form::json).toList())).refuses(422, code).pointsAt(pointer);
    }

    @Test
    void nobodyElseRegistersAMunicipality() {
        of("0671", "anybody").put("/organisation", organisation()).refuses(403, "person-not-registered");
        of("0661", "opstart").put("/organisation", organisation()).refuses(403, "person-not-registered");
        of("0671", "lis").put("/organisation", organisation()).refuses(403, "forbidden-role");
        of("0671", "sten").get("/organisation").refuses(403, "forbidden-role");
    }
}
