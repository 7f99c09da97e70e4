package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseClosed;
import dk.roedtraad.cases.CaseEvent;
import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.cases.CaseRevived;
import dk.roedtraad.matching.PlacementAgreed;
import dk.roedtraad.matching.PlacementBegan;
import dk.roedtraad.matching.PlacementFollowedUp;
import dk.roedtraad.meetings.MeetingHeld;
import dk.roedtraad.meetings.RecommendationHandedOver;
import dk.roedtraad.meetings.RecommendationRecorded;
import dk.roedtraad.meetings.RecommendationResult;
import dk.roedtraad.plans.IndsatsplanAgreed;
import dk.roedtraad.plans.PlanFollowedUp;
import dk.roedtraad.preparation.CertificateOrdered;
import dk.roedtraad.preparation.CertificateReceived;
import dk.roedtraad.programme.AppealReassessed;
import dk.roedtraad.programme.AppealReceived;
import dk.roedtraad.programme.ConversationForm;
import dk.roedtraad.programme.ConversationHeld;
import dk.roedtraad.programme.FirstMeetingHeld;
import dk.roedtraad.programme.LegalTalksHeld;
import dk.roedtraad.programme.StatusSettled;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.surveys.CitizenSurveyed;
import dk.roedtraad.surveys.MeasurementKind;
import dk.roedtraad.surveys.ProgressionMeasured;
import dk.roedtraad.surveys.Survey;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole table, in a case that lives through all of it on one day. */
class ClocksTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final UUID MATCH = UUID.fromString("00000000-0000-4000-8000-00000000000a");

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private static final List<CaseEvent> BEFORE = List.of(new CaseOpened(CASE, RuleMother.PROFILE, DAY, true),
        new CertificateOrdered(CASE, DAY), new CertificateReceived(CASE, DAY), new MeetingHeld(CASE, DAY),
        new RecommendationRecorded(CASE, RecommendationResult.RESOURCE_PROGRAMME, DAY, DAY),
        new RecommendationHandedOver(CASE, DAY), new FirstMeetingHeld(CASE, ConversationForm.IN_PERSON, DAY));

    private static final List<CaseEvent> WITHIN = List.of(new CitizenSurveyed(CASE, Survey.VISITATION, DAY),
        new CitizenSurveyed(CASE, Survey.SIX_MONTHS, DAY), new IndsatsplanAgreed(CASE, DAY),
        new PlanFollowedUp(CASE, DAY), new ConversationHeld(CASE, DAY, ConversationForm.IN_PERSON, false),
        new LegalTalksHeld(CASE, DAY), new ProgressionMeasured(CASE, MeasurementKind.BASELINE, DAY),
        new PlacementAgreed(CASE, MATCH, DAY), new PlacementBegan(CASE, DAY),
        new PlacementFollowedUp(CASE, MATCH, DAY, true), new AppealReceived(CASE, DAY),
        new AppealReassessed(CASE, DAY), new StatusSettled(CASE, DAY));

    private final LedgerInMemory ledger = new LedgerInMemory();

    private void live() {
        ledger.profiles.put(RuleMother.PROFILE, RuleMother.everyRule());
        ledger.on(DAY.toString());
        BEFORE.forEach(ledger.clocks::on);
        ledger.granted(CASE, DAY.toString(), "2027-12-31");
        WITHIN.forEach(ledger.clocks::on);
    }

    @Test
    void everyRuleIsStartedAndMetBySomethingThatHappens() {
        live();
        Set<String> met = ledger.deadlines.rows.stream().filter(row -> row.ending() == Ending.MET)
            .map(row -> row.duty().rule()).collect(Collectors.toSet());
        assertThat(met).containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    void whatIsRenewedIsOwedAgainAndNothingElse() {
        live();
        assertThat(ledger.deadlines.running(CASE)).extracting(row -> row.duty().rule()).containsExactlyInAnyOrder(
            RuleKeys.CONTACT, RuleKeys.PLAN_FOLLOW_UP, RuleKeys.PROGRESSION, RuleKeys.PLACEMENT_FOLLOW_UP);
        ledger.clocks.on(new CaseClosed(CASE, CaseOutcome.ORDINARY_JOB, DAY));
        assertThat(ledger.deadlines.running(CASE)).isEmpty();
    }

    @Test
    void whatTheTableDoesNotNameTurnsNoClock() {
        assertThat(Clocks.about(new CaseRevived(CASE))).isEmpty();
        ledger.clocks.on(new CaseRevived(CASE));
        assertThat(ledger.deadlines.rows).isEmpty();
    }

    private static List<String> keys() {
        return Stream.of(RuleKeys.class.getFields()).filter(field -> field.getType() == String.class)
            .map(ClocksTest::value).toList();
    }

    private static String value(Field key) {
        try {
            return (String) key.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
