package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A breach that was noted, explained and signed stays in the register when its deadline's day is moved afterwards. */
class MovedBreachIT extends HttpTest {

    private static final String REGISTER = "/reports/breaches";

    private static final int RUNGS_TOLD = 5;

    private final Municipality horsens = Municipality.HORSENS;

    private final Person leader = horsens.leader();

    private final LocalDate today = Today.inDenmark();

    /** A preparation that fell due 16 days ago, whose breach people have been told of. */
    private CaseOnTheWay noted() {
        CaseOnTheWay late = CaseOnTheWay.opened(horsens, today.minusDays(100));
        Meanwhile.notices(late, RUNGS_TOLD);
        return late.again();
    }

    private static String id(CaseOnTheWay theCase) {
        return theCase.deadline("F-PREP").path("id").asString();
    }

    private void explainAndSign(String breach) {
        horsens.preparing().post(breach + "/cause", Form.of("cause", "CITIZEN_ILL")).is(200);
        leader.post(breach + "/sign-off", Form.of("comment", "Set")).is(200);
    }

    private long figure(String measure) {
        return leader.get(REGISTER).is(200).json().path("figures").valueStream()
            .filter(one -> one.path("measure").asString().equals(measure)).findFirst().orElseThrow()
            .path("numerator").asLong();
    }

    private List<String> spreadsheet(String standing, String deadline) {
        return leader.with("Accept", "text/csv").get(REGISTER + "?standing=" + standing).is(200).body().lines()
            .filter(line -> line.contains(deadline)).toList();
    }

    private String sentence(String deadline) {
        return leader.get("/deadlines/" + deadline + "/explanation").is(200).json().path("sentence").path("da")
            .asString();
    }

    @Test
    void aSuspensionTypedAfterwardsMovesTheBreachOutAndItsCorrectionBackAgainOnce() {
        CaseOnTheWay late = noted();
        String deadline = id(late);
        explainAndSign(REGISTER + "/" + deadline);
        long breaches = figure("breaches");
        long withdrawn = figure("withdrawn");
        late.on(today).does("suspendCase", horsens.preparing(), "/suspensions",
            SuspensionForms.suspended("OTHER", today.minusDays(60), today.minusDays(31), "F-PREP"));
        assertThat(figure("breaches")).isEqualTo(breaches - 1);
        assertThat(figure("withdrawn")).isEqualTo(withdrawn + 1);
        itIsShownAsMovedSince(deadline);
        itsSpreadsheetAddsUp(breaches + withdrawn);
        late.does("endSuspension", horsens.preparing(), "/suspensions/1/end",
            SuspensionForms.endsOn(today.minusDays(56)));
        assertThat(figure("breaches")).isEqualTo(breaches);
        assertThat(figure("withdrawn")).isEqualTo(withdrawn);
        itStandsOnceAsADayLater(deadline);
    }

    private void itIsShownAsMovedSince(String deadline) {
        JsonNode breach = leader.get(REGISTER + "/" + deadline).is(200).json().path("breach");
        assertThat(breach.path("standing").asString()).isEqualTo("WITHDRAWN");
        assertThat(breach.path("dueOn").asString()).isEqualTo(today.plusDays(14).toString());
        assertThat(breach.path("noted").path("dueOn").asString()).isEqualTo(today.minusDays(16).toString());
        assertThat(breach.path("noted").path("on").asString()).isEqualTo(today.toString());
        assertThat(breach.path("withdrawn").path("because").asString()).isEqualTo("MOVED");
        assertThat(breach.path("withdrawn").path("on").asString()).isEqualTo(today.toString());
        assertThat(breach.path("withdrawn").path("by").asString()).isEqualTo(horsens.preparing().id());
        assertThat(breach.path("withdrawn").path("reason").asString()).isEqualTo("Meddelt af borgeren.");
        assertThat(breach.path("cause").asString()).isEqualTo("CITIZEN_ILL");
        assertThat(breach.path("signOff").path("person").asString()).isEqualTo(leader.id());
        assertThat(horsens.preparing().get(REGISTER + "/" + deadline).is(200).json().path("breach").path("withdrawn")
            .has("by")).isFalse();
        assertThat(leader.get("/deadlines/" + deadline).json().path("breachNotedDueOn").asString())
            .isEqualTo(today.minusDays(16).toString());
        assertThat(sentence(deadline)).contains("der blev noteret en overskridelse", "der er 14 dage tilbage");
    }

    private void itsSpreadsheetAddsUp(long all) {
        assertThat(leader.with("Accept", "text/csv").get(REGISTER).is(200).body().lines()).hasSize((int) all + 1);
        assertThat(leader.with("Accept", "text/csv").get(REGISTER + "?standing=WITHDRAWN").is(200).body().lines())
            .hasSize((int) figure("withdrawn") + 1);
    }

    private void itStandsOnceAsADayLater(String deadline) {
        JsonNode breach = leader.get(REGISTER + "/" + deadline).is(200).json().path("breach");
        assertThat(breach.path("standing").asString()).isEqualTo("STANDING");
        assertThat(breach.path("dueOn").asString()).isEqualTo(today.minusDays(11).toString());
        assertThat(breach.has("withdrawn")).isFalse();
        assertThat(breach.path("cause").asString()).isEqualTo("CITIZEN_ILL");
        assertThat(spreadsheet("WITHDRAWN", deadline)).isEmpty();
        assertThat(spreadsheet("STANDING", deadline)).singleElement().asString().contains("Gælder", "Borgeren var syg");
    }

    @Test
    void whatWasDoneInTimeAndTypedTooLateSaysSoAndCanStillBeExplained() {
        CaseOnTheWay held = CaseMother.booked(CaseMother.readyToBeBooked(horsens, today.minusDays(90)),
            today.minusDays(10));
        Meanwhile.notices(held, RUNGS_TOLD);
        held.again().does("holdMeeting", MeetingForms.held());
        String deadline = id(held);
        JsonNode breach = leader.get(REGISTER + "/" + deadline).is(200).json().path("breach");
        assertThat(breach.path("standing").asString()).isEqualTo("WITHDRAWN");
        assertThat(breach.path("withdrawn").path("because").asString()).isEqualTo("DONE_IN_TIME");
        assertThat(breach.path("endedAs").asString()).isEqualTo("MET");
        explainAndSign(REGISTER + "/" + deadline);
        assertThat(spreadsheet("WITHDRAWN", deadline)).singleElement().asString()
            .contains("Gælder ikke længere: gjort til tiden, registreret senere", "Borgeren var syg");
        assertThat(sentence(deadline)).contains("der blev noteret en overskridelse", "det skete til tiden");
    }

    @Test
    void whatCountedFromAWrongDayIsReplacedAndNamesTheOneInItsPlace() {
        CaseOnTheWay late = noted();
        String deadline = id(late);
        late.on(today.minusDays(20)).does("correctRegistration", horsens.preparing(), "/corrections",
            TurnForms.moved(1));
        JsonNode breach = leader.get(REGISTER + "/" + deadline).is(200).json().path("breach");
        assertThat(breach.path("withdrawn").path("because").asString()).isEqualTo("REPLACED");
        assertThat(breach.path("withdrawn").path("replacedBy").asString()).isEqualTo(id(late.again()))
            .isNotEqualTo(deadline);
        assertThat(breach.path("endedAs").asString()).isEqualTo("SUPERSEDED");
    }
}
