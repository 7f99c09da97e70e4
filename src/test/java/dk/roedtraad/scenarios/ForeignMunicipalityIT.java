package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.scenarios.OpenApi.Operation;
import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to Silkeborg is, to Horsens, exactly like what there is not. */
class ForeignMunicipalityIT extends HttpTest {

    private static final String NO_ID = UUID.randomUUID().toString();

    private static CaseOnTheWay foreign;
    private static Map<String, String> foreignIds;

    private final Person alma = Person.named("alma");

    @BeforeAll
    static void aCaseOfSilkeborgStandsInTheMiddleOfEverything() {
        Municipality silkeborg = Municipality.SILKEBORG;
        foreign = CaseMother.atACompany(CaseMother.inItsProgramme(silkeborg, CaseMother.MONDAY));
        String company = silkeborg.company();
        foreignIds = Map.of("cases", foreign.id(), "tasks", foreign.task("holdConversation").path("id").asString(),
            "deadlines", foreign.deadline("F-PREP").path("id").asString(),
            "breaches", foreign.deadline("F-PREP").path("id").asString(),
            "rehabilitation-meetings", foreign.read("/rehabilitation-meetings").column("meetingId").get(0),
            "notices", Meanwhile.notices(foreign, 1).get(0).path("id").asString(), "companies", company,
            "openings", silkeborg.vk().post("/openings", MatchForms.opening(company)).madeId(),
            "placements", foreign.read("/placements").column("id").get(0));
    }

    @Test
    void everyOperationUnderAnIdAnswersAsIfThereWereNoSuchThing() {
        for (Operation operation : OpenApi.published().operations()) {
            if (operation.namesARow()) {
                Answer answer = ask(operation, foreignIds);
                assertThat(answer.status()).as(operation + " " + answer.body()).isEqualTo(404);
                assertThat(masked(answer)).as(operation.toString()).isEqualTo(masked(ask(operation, Map.of())));
            }
        }
        assertThat(foreign).hasItsWholeHistory().standsAsAnswered();
    }

    /** Asks with the ids given, by the collections they are of, and with one of nothing for any other. */
    private Answer ask(Operation operation, Map<String, String> ids) {
        String path = operation.path();
        for (String collection : List.of("cases", "tasks", "deadlines", "rehabilitation-meetings", "companies",
            "openings", "placements", "jobs", "support", "documents", "conversations", "suspensions", "breaches",
            "notices")) {
            path = path.replaceFirst("(/" + collection + "/)\\{\\w+}", "$1" + ids.getOrDefault(collection, NO_ID));
        }
        assertThat(path).as("an operation that the test does not know").doesNotContain("{");
        Person person = operation.path().matches(".*/(people|operations)/.*") ? Person.named("drift") : alma;
        Form body = EveryOperation.BODIES.get(operation.toString());
        assertThat(body != null || operation.method().equals("GET")).as("no body for %s", operation).isTrue();
        return body == null ? person.get(path) : person.send(operation.method(), path, body);
    }

    @Test
    void aForeignPlacementOfAnOwnCaseIsNotThereEither() {
        CaseOnTheWay own = CaseMother.atACompany();
        Operation ending = OpenApi.published().operations().stream()
            .filter(operation -> operation.path().endsWith("/ending")).findFirst().orElseThrow();
        Map<String, String> ids = new HashMap<>(foreignIds);
        ids.put("cases", own.id());
        assertThat(masked(ask(ending, ids))).isEqualTo(masked(ask(ending, Map.of("cases", own.id()))));
        assertThat(own).standsAsAnswered();
    }

    @Test
    void aForeignThingCannotBeNamedInATask() {
        CaseOnTheWay own = CaseMother.readyToBeBooked(Municipality.HORSENS, CaseMother.MONDAY);
        same(own, "bookMeeting", MeetingForms.bookedOnto(foreignIds.get("rehabilitation-meetings")),
            MeetingForms.bookedOnto(NO_ID));
        CaseMother.booked(own, LocalDate.of(2025, 3, 5));
        same(own, "holdMeeting", MeetingForms.rescheduledTo(foreignIds.get("rehabilitation-meetings")),
            MeetingForms.rescheduledTo(NO_ID));
        CaseMother.recommendedAProgramme(own.does("holdMeeting", MeetingForms.held()));
        Form handover = ProgrammeForms.handedOverTo(own.where().coordinating());
        same(own, "holdThreePartyMeeting", handover.with("coordinatingCaseworker", "simon"),
            handover.with("coordinatingCaseworker", "nobody"));
        CaseMother.granted(own, own.day()).does("requestMatch", MatchForms.ready());
        same(own, "findCompany", MatchForms.found(foreignIds.get("companies")), MatchForms.found(NO_ID));
        Form found = MatchForms.found(own.where().company());
        same(own, "findCompany", found.with("openingId", foreignIds.get("openings")), found.with("openingId", NO_ID));
        assertThat(own).standsAsAnswered();
    }

    private static void same(CaseOnTheWay own, String type, Form foreignNamed, Form nothingNamed) {
        Answer answer = own.tries(type, foreignNamed);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(masked(answer)).isEqualTo(masked(own.tries(type, nothingNamed)));
    }

    @ParameterizedTest
    @CsvSource({"team, silkeborg-rf", "vk, vera", "preparingCaseworker, sanne"})
    void aCaseIsNotOpenedForForeignPeople(String field, String stranger) {
        Form opened = CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY);
        Answer answer = alma.post("/cases", opened.with(field, stranger));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(masked(answer)).isEqualTo(masked(alma.post("/cases", opened.with(field, "nobody"))));
    }

    @Test
    void anOpeningIsNotAddedToAForeignCompany() {
        assertThat(masked(alma.post("/openings", MatchForms.opening(foreignIds.get("companies"))).refuses(422,
            "unknown-company"))).isEqualTo(masked(alma.post("/openings", MatchForms.opening(NO_ID))));
    }

    @Test
    void theSameReferenceCompanyOrPersonInTwoMunicipalitiesAreTwo() {
        Form company = MatchForms.company();
        Municipality.SILKEBORG.vk().post("/companies", company).madeId();
        Municipality.HORSENS.vk().post("/companies", company).madeId();
        Form ours = CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY);
        String reference = ours.json().path("externalReference").asString();
        Municipality.SILKEBORG.preparing().post("/cases", CaseForms.opened(Municipality.SILKEBORG, CaseMother.MONDAY)
            .with("externalReference", reference)).madeId();
        Municipality.HORSENS.preparing().post("/cases", ours).madeId();
        Person.named("drift").put("/organisation/people/mogens", Form.of("name", "En anden Mogens")
            .with("roles", List.of("VK"))).is(200);
        Municipality.SILKEBORG.coordinator().get("/cases?limit=1").is(200);
        assertThat(Municipality.SILKEBORG.leader().get("/organisation/people").body()).doesNotContain("En anden");
        Municipality.SILKEBORG.meetingDay(LocalDate.of(2025, 3, 5));
    }

    /** The answer as far as it may not differ: all of it but the ids that were sent and the request's own. */
    private static String masked(Answer answer) {
        String body = answer.body().replaceAll("\"requestId\":\"[^\"]+\"", "\"requestId\":\"?\"");
        for (String id : foreignIds.values()) {
            body = body.replace(id, "?");
        }
        return answer.status() + " " + answer.header("Content-Type") + " " + answer.header("ETag") + " "
            + body.replace(NO_ID, "?");
    }
}
