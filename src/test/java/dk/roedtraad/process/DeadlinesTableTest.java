package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.roedtraad.rules.Amount;
import dk.roedtraad.rules.Effect;
import dk.roedtraad.rules.Origin;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.rules.Stage;
import dk.roedtraad.tasks.Performer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The shipped table of deadlines, evaluated as the engine does. */
class DeadlinesTableTest {

    private static final List<String> PROFILES = ShippedRules.PROFILES;

    /** What the two profiles share, as the domain notes have it (D.2). */
    private static final List<String> SHARED = List.of(
            "F-PREP PREPARATION_STARTED 12W warn 8W soft 10W",
            "F-LAE265 CERTIFICATE_REQUESTED 30D warn 21D roll",
            "F-HANDOVER MEETING_HELD 1A warn 0D roll",
            "F-DECISION RECOMMENDATION_MADE 28D warn -5D roll",
            "F-FIRST-S MEETING_HELD 2W warn 1W",
            "F-PLAN PROGRAMME_STARTED 4W warn 3W",
            "F-LEGAL-TALKS PROGRAMME_STARTED 6M warn 4M",
            "F-PLANFU PLAN_FOLLOWED_UP 4W warn 3W",
            "F-FIRST-EFFORT PROGRAMME_STARTED 6M warn 4M soft 5M",
            "F-VKFU PLACEMENT_FOLLOWED_UP 2W warn -2D",
            "F-PROG PROGRESSION_MEASURED 3M warn -2W",
            "F-SURV1 DECISION_MADE 2W",
            "F-SURV2 PROGRAMME_STARTED 6M later 2W",
            "F-END PROGRAMME_ENDS -16W warn -26W soft -20W",
            "F-APPEAL DECISION_MADE 4W",
            "F-REASSESS APPEAL_RECEIVED 4W warn 3W");

    @Test
    void theDefaultProfileIsThatOfTheDomainNotes() {
        assertThat(words("brf-2019")).containsExactlyInAnyOrderElementsOf(with(
                "F-CONTACT CONTACT_HELD 2W warn -2D until week 12",
                "F-CONTACT CONTACT_HELD 4W warn -2D from week 12"));
    }

    @Test
    void theOtherProfileMeetsTheCitizenEveryWeekAndOffersByWeekNine() {
        assertThat(words("paa-rette-vej")).containsExactlyInAnyOrderElementsOf(with(
                "F-CONTACT CONTACT_HELD 1W warn -2D until week 8 in person",
                "F-CONTACT CONTACT_HELD 1W warn -2D from week 8",
                "F-PLACEMENT PROGRAMME_STARTED 9W warn 6W"));
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void everyRuleNamesItsTitleAndSource(String profile) {
        assertThat(ShippedRules.of(profile)).allSatisfy(rule -> {
            assertThat(rule.title()).isNotBlank();
            assertThat(rule.source()).containsPattern("\\[[AB][\\d.]");
            assertThat(rule.source().startsWith("Eget forslag")).isEqualTo(rule.origin() == Origin.OWN_PROPOSAL);
            assertThat(rule.profile()).isEqualTo(profile);
            assertThat(rule.version()).isEqualTo("deadlines:1");
        });
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void whatTheLawSaysCannotBeExtended(String profile) {
        assertThat(keys(profile, rule -> rule.origin() == Origin.LAW))
                .containsOnly(RuleKeys.FIRST_EFFORT, RuleKeys.LEGAL_TALKS, RuleKeys.APPEAL);
        assertThat(keys(profile, rule -> rule.cap() == null)).containsOnly(RuleKeys.FIRST_EFFORT,
                RuleKeys.LEGAL_TALKS, RuleKeys.APPEAL, RuleKeys.REASSESSMENT, RuleKeys.HANDOVER);
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void onlyContactMerelyWarnsAndOnlyTheAppealLapses(String profile) {
        assertThat(keys(profile, rule -> rule.effect() == Effect.WARNING)).containsOnly(RuleKeys.CONTACT);
        assertThat(keys(profile, rule -> rule.effect() == Effect.WINDOW)).containsOnly(RuleKeys.APPEAL);
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void whatDoesNotWaitForTheCitizenNeverStandsStill(String profile) {
        assertThat(keys(profile, rule -> !rule.suspendable()))
                .containsOnly(RuleKeys.END, RuleKeys.APPEAL, RuleKeys.REASSESSMENT);
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void whoKeepsTheRule(String profile) {
        assertThat(keys(profile, rule -> rule.owner() == Performer.PREPARING_CASEWORKER))
                .containsOnly(RuleKeys.PREPARATION, RuleKeys.CERTIFICATE, RuleKeys.HANDOVER);
        assertThat(keys(profile, rule -> rule.owner() == Performer.VK))
                .isSubsetOf(RuleKeys.PLACEMENT_FOLLOW_UP, RuleKeys.PLACEMENT);
    }

    @Test
    void theFourTalksAreAskedForOfProgrammesUnderTheOldLawOnly() {
        assertThat(ShippedRules.PROFILES).flatMap(ShippedRules::of).filteredOn(rule -> rule.inForceUntil() != null)
                .extracting(Rule::key, Rule::inForceUntil)
                .containsOnly(tuple(RuleKeys.LEGAL_TALKS, LocalDate.of(2026, 7, 1)));
    }

    @Test
    void anUnknownProfileHasNoRules() {
        assertThat(ShippedRules.of("unknown")).isEmpty();
    }

    private static List<String> with(String... own) {
        return Stream.concat(SHARED.stream(), Stream.of(own)).toList();
    }

    private static Set<String> keys(String profile, Predicate<Rule> wanted) {
        return ShippedRules.of(profile).stream().filter(wanted).map(Rule::key)
                .collect(Collectors.toSet());
    }

    private static List<String> words(String profile) {
        return ShippedRules.of(profile).stream().map(DeadlinesTableTest::words).toList();
    }

    private static String words(Rule rule) {
        return rule.key() + " " + rule.anchor() + (rule.delay() == null ? "" : " " + words(rule.delay()) + " later")
                + " " + words(rule.amount()) + (rule.warn() == null ? "" : " warn " + words(rule.warn()))
                + (rule.soft() == null ? "" : " soft " + words(rule.soft())) + (rule.roll() ? " roll" : "")
                + (rule.stage() == null ? "" : words(rule.stage()));
    }

    private static String words(Stage stage) {
        return (stage.fromWeek() == null ? "" : " from week " + stage.fromWeek())
                + (stage.untilWeek() == null ? "" : " until week " + stage.untilWeek())
                + (stage.inPerson() ? " in person" : "");
    }

    private static String words(Amount amount) {
        return amount.amount() + switch (amount.unit()) {
            case CALENDAR_DAYS -> "D";
            case WORKING_DAYS -> "A";
            case WEEKS -> "W";
            case MONTHS -> "M";
        };
    }
}
