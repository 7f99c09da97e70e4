package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseEvent;
import dk.roedtraad.cases.CaseReopened;
import dk.roedtraad.cases.CaseTakenOver;
import dk.roedtraad.cases.Past;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.cases.RegistrationCorrected;
import dk.roedtraad.meetings.RecommendationRecorded;
import dk.roedtraad.meetings.RecommendationResult;
import dk.roedtraad.programme.DecisionMade;
import dk.roedtraad.programme.DecisionResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which of such events the table means by its words. */
class MomentsTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final LocalDate STARTED = LocalDate.of(2026, 2, 2);

    private final HandsInWords hands = new HandsInWords();

    private List<String> turned(Turn<?> line, CaseEvent happened) {
        hands.said.clear();
        line.perform(happened, null, hands);
        return List.copyOf(hands.said);
    }

    private static CaseTakenOver takenOver(Phase phase, LocalDate firstEffort) {
        Past.Programme programme = new Past.Programme(null, DAY, null, null, null, firstEffort, null, null, false,
            false, Map.of());
        return new CaseTakenOver(CASE, phase, new Past(STARTED, null, null, null, programme));
    }

    @Test
    void aRecommendationOrDecisionIsMeantByItsResult() {
        for (RecommendationResult result : RecommendationResult.values()) {
            assertThat(Moments.of(RecommendationResult.ADJOURNED)
                .test(new RecommendationRecorded(CASE, result, DAY, DAY)))
                .isEqualTo(result == RecommendationResult.ADJOURNED);
        }
        for (DecisionResult result : DecisionResult.values()) {
            assertThat(Moments.of(DecisionResult.GRANTED).test(new DecisionMade(CASE, result, DAY, DAY, DAY)))
                .isEqualTo(result == DecisionResult.GRANTED);
        }
    }

    @Test
    void aCaseIsTakenOverInOneOfThesePhasesAndDatedByItsPreparation() {
        Turn<CaseTakenOver> line = Moments.takenOver(Phase.PREPARATION, Phase.MEETING).meets("F-A");
        assertThat(turned(line, takenOver(Phase.MEETING, null))).containsExactly("meet F-A on 2026-02-02");
        assertThat(turned(line, takenOver(Phase.DECISION, null))).isEmpty();
    }

    @Test
    void aProgrammeIsTakenOverAsItsPastSays() {
        Turn<CaseTakenOver> line = Moments.programme(Moments::noEffortYet)
            .owesFrom(Moments.in(Past.Programme::startsOn), "F-A");
        assertThat(turned(line, takenOver(Phase.PROGRAMME, null)))
            .containsExactly("start F-A from 2026-03-02 taken-over");
        assertThat(turned(line, takenOver(Phase.PROGRAMME, DAY.minusDays(1)))).hasSize(1);
        assertThat(turned(line, takenOver(Phase.PROGRAMME, DAY))).isEmpty();
        assertThat(turned(line, takenOver(Phase.DECISION, null))).isEmpty();
    }

    @Test
    void aCaseIsReopenedInOneOfThesePhases() {
        Turn<CaseReopened> line = Moments.reopened(Phase.PREPARATION).meets("F-A");
        assertThat(turned(line, new CaseReopened(CASE, Phase.PREPARATION, DAY)))
            .containsExactly("meet F-A on 2026-03-02");
        assertThat(turned(line, new CaseReopened(CASE, Phase.PROGRAMME, DAY))).isEmpty();
    }

    @Test
    void aCorrectionIsMeantByItsActAndDatedByTheRightDay() {
        Turn<RegistrationCorrected> line = Moments.corrected("openCase", "holdMeeting").meets("F-A");
        assertThat(turned(line, new RegistrationCorrected(CASE, "holdMeeting", null, null, STARTED, DAY)))
            .containsExactly("meet F-A on 2026-03-02");
        assertThat(turned(line, new RegistrationCorrected(CASE, "makeCv", null, null, STARTED, DAY))).isEmpty();
    }
}
