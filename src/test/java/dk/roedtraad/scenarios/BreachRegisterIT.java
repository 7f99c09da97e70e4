package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The register of breaches: who says why, who signs, and what it shows. */
class BreachRegisterIT extends HttpTest {

    private static final String REGISTER = "/reports/breaches";

    private static final Form FULL = Form.of("cause", "NO_MEETING_CAPACITY").with("comment", "=1+1 møder var optaget");

    private static final Form SEEN = Form.of("comment", "Drøftet på teammødet");

    private final Person leader = Municipality.HORSENS.leader();

    private final LocalDate today = Today.inDenmark();

    private CaseOnTheWay breached() {
        return CaseOnTheWay.opened(Municipality.HORSENS, today.minusDays(100));
    }

    private static String of(CaseOnTheWay theCase) {
        return REGISTER + "/" + theCase.deadline("F-PREP").path("id").asString();
    }

    @Test
    void itsCaseworkerSaysWhyAndALeaderSigns() {
        CaseOnTheWay theCase = breached();
        String breach = of(theCase);
        Person caseworker = theCase.where().preparing();
        leader.post(breach + "/sign-off", SEEN).refuses(409, "cause-missing");
        caseworker.post(breach + "/cause", Form.of("cause", "NO_SHOW")).is(200);
        caseworker.post(breach + "/cause", FULL).is(200);
        caseworker.post(breach + "/sign-off", SEEN).refuses(403, "forbidden-role");
        assertThat(leader.post(breach + "/sign-off", SEEN).is(200).json().path("id").asString())
            .isEqualTo(theCase.id());
        JsonNode told = leader.get(breach).is(200).json();
        assertThat(told.path("causes")).hasSize(2);
        assertThat(told.path("breach").path("cause").asString()).isEqualTo("NO_MEETING_CAPACITY");
        assertThat(told.path("breach").path("open").asBoolean()).isTrue();
        assertThat(told.path("breach").path("daysOver").asInt()).isEqualTo(16);
        assertThat(told.path("breach").path("signOff").path("person").asString()).isEqualTo("lene");
        leader.post(breach + "/sign-off", SEEN).refuses(409, "breach-signed-off");
        caseworker.post(breach + "/cause", FULL).refuses(409, "breach-signed-off");
        assertThat(theCase.read("/history").column("act")).contains("explainBreach", "signOffBreach");
    }

    @Test
    void onlyThoseWhoWorkOnTheCaseAndLeadersSayWhy() {
        String breach = of(breached());
        Municipality.HORSENS.coordinating().post(breach + "/cause", FULL).refuses(403, "not-your-breach");
        Municipality.HORSENS.vk().post(breach + "/cause", FULL).is(200);
        leader.post(breach + "/cause", FULL).is(200);
        Municipality.SILKEBORG.leader().post(breach + "/cause", FULL).refuses(404, "not-found");
        Municipality.SILKEBORG.leader().post(breach + "/sign-off", SEEN).refuses(404, "not-found");
        Municipality.SILKEBORG.leader().get(breach).refuses(404, "not-found");
    }

    @Test
    void theCodeOtherNeedsWords() {
        leader.post(of(breached()) + "/cause", Form.of("cause", "OTHER")).refuses(422, "cause-needs-comment")
            .pointsAt("/comment");
    }

    @Test
    void whatIsKeptIsNoBreach() {
        String kept = REGISTER + "/" + CaseMother.inPreparation(Municipality.HORSENS, today.minusDays(10))
            .deadline("F-PREP").path("id").asString();
        leader.get(kept).refuses(409, "not-a-breach");
        leader.post(kept + "/cause", FULL).refuses(409, "not-a-breach");
        leader.post(kept + "/sign-off", SEEN).refuses(409, "not-a-breach");
    }

    @Test
    void aBreachOutlivesItsCase() {
        CaseOnTheWay theCase = breached();
        String breach = of(theCase);
        leader.post("/cases/" + theCase.id() + "/withdrawal", CaseForms.ends("MOVED")
            .with("occurredOn", today.toString())).is(200);
        JsonNode entry = leader.get(breach).is(200).json().path("breach");
        assertThat(entry.path("open").asBoolean()).isFalse();
        assertThat(entry.path("endedAs").asString()).isEqualTo("CANCELLED");
        leader.post(breach + "/cause", FULL).is(200);
        leader.post(breach + "/sign-off", Form.empty()).is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RULE", "TEAM", "CASEWORKER", "CAUSE", "AGE", "MONTH"})
    void everyGroupAddsUpAndLinksToItsBreaches(String grouping) {
        leader.post(of(breached()) + "/cause", FULL).is(200);
        breached();
        JsonNode report = leader.get(REGISTER + "?groupBy=" + grouping).is(200).json();
        long all = figure(report, "breaches").path("numerator").asLong();
        long sum = 0;
        for (JsonNode group : report.path("groups")) {
            sum += figure(group, "breaches").path("numerator").asLong();
            for (String measure : List.of("breaches", "withdrawn")) {
                JsonNode cell = figure(group, measure);
                if (cell.path("numerator").asLong() > 0) {
                    JsonNode behind = leader.get(cell.path("href").asString()).is(200).json();
                    assertThat(figure(behind, measure).path("numerator").asLong()).as(cell.toString())
                        .isEqualTo(cell.path("numerator").asLong());
                }
            }
        }
        assertThat(sum).isEqualTo(all);
        assertThat(leader.with("Accept", "text/csv").get(REGISTER + "?standing=STANDING").is(200).body().lines())
            .hasSize((int) all + 1);
    }

    private static JsonNode figure(JsonNode of, String measure) {
        return of.path("figures").valueStream().filter(one -> one.path("measure").asString().equals(measure))
            .findFirst().orElseThrow();
    }

    @Test
    void aSpreadsheetHoldsNoFormula() {
        leader.post(of(breached()) + "/cause", FULL).is(200);
        assertThat(leader.with("Accept", "text/csv").get(REGISTER + "?cause=NO_MEETING_CAPACITY").is(200).body())
            .contains(";'=1+1 møder var optaget;").doesNotContain(";=1+1");
    }

    @Test
    void onlyLeadersSeeFiguresAboutOtherPeople() {
        Person caseworker = Municipality.HORSENS.preparing();
        caseworker.get(REGISTER + "?groupBy=CASEWORKER").refuses(403, "report-per-person-not-allowed");
        assertThat(caseworker.get(REGISTER).is(200).body()).doesNotContain("registeredBy", "\"caseworker\"");
    }

    @Test
    void nothingOfAnotherMunicipalityIsShown() {
        CaseOnTheWay.opened(Municipality.SILKEBORG, today.minusDays(100));
        assertThat(leader.get(REGISTER + "?groupBy=TEAM&limit=200").is(200).body()).doesNotContain("silkeborg");
        leader.get(REGISTER + "?from=2010-01-01&to=2025-01-01").refuses(422, "report-period-too-long");
    }
}
