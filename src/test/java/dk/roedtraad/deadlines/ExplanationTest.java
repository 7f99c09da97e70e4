package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.END;
import static dk.roedtraad.rules.RuleKeys.HANDOVER;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.SuspensionsChanged.Change;
import dk.roedtraad.meetings.MeetingHeld;
import dk.roedtraad.rules.Amount;
import dk.roedtraad.rules.Anchor;
import dk.roedtraad.rules.Effect;
import dk.roedtraad.rules.Origin;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.rules.Unit;
import dk.roedtraad.tasks.Performer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A preparation of twelve weeks from 5 January 2026, due on 30 March 2026, explained in every way it can stand. */
class ExplanationTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final String SOURCE = "Projekt Bedre Ressourceforløb, afsluttende evaluering 2019, s. 25 [A1.01]";

    private static final String COUNT = "12 uger fra 5.1.2026 (evalueringen 2019, s. 25), regnet fra forberedelsens"
        + " start; ";

    private static final String ENGLISH_COUNT = "12 weeks from 5 January 2026 (the 2019 evaluation, p. 25), counted"
        + " from the start of the preparation; ";

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final LeaderInMemory leader = new LeaderInMemory(ledger);

    private final ExplainDeadline explain = new ExplainDeadline();

    @BeforeEach
    void aCaseIsOpened() {
        explain.deadlines = ledger.deadlines;
        explain.clock = ledger.clock;
        explain.calendars = ledger.standstill.calendars;
        armed(PREPARATION, rule(PREPARATION, Anchor.PREPARATION_STARTED, RuleMother.weeks(12), Origin.EVALUATION,
            SOURCE), "2026-01-05");
        ledger.on("2026-03-20");
    }

    @Test
    void whatRunsSaysHowManyDaysAreLeft() {
        assertThat(da()).isEqualTo("Forberedelsen skal være afsluttet senest 30.3.2026: " + COUNT
            + "der er 10 dage tilbage.");
        assertThat(en()).isEqualTo("The preparation must be completed by 30 March 2026: " + ENGLISH_COUNT
            + "10 days remain.");
        ledger.on("2026-03-29");
        assertThat(da()).endsWith("; der er 1 dag tilbage.");
        assertThat(en()).endsWith("; 1 day remains.");
        ledger.on("2026-03-30");
        assertThat(da()).startsWith("Forberedelsen skal ").endsWith("; i dag er sidste dag.");
    }

    @Test
    void whatIsLateSaysByHowMuch() {
        ledger.on("2026-03-31");
        assertThat(da()).isEqualTo("Forberedelsen skulle være afsluttet senest 30.3.2026: " + COUNT
            + "fristen er overskredet med 1 dag.");
        assertThat(en()).isEqualTo("The preparation had to be completed by 30 March 2026: " + ENGLISH_COUNT
            + "it is overdue by 1 day.");
    }

    @Test
    void whatIsMetSaysWhenAndWhetherInTime() {
        ledger.clocks.on(new MeetingHeld(CASE, day("2026-03-20")));
        assertThat(da()).endsWith("; det skete 20.3.2026.");
        Explanation told = explanation(PREPARATION);
        assertThat(told.state()).isEqualTo(DeadlineState.MET);
        assertThat(told.metOn()).isEqualTo("2026-03-20");
        assertThat(told.registeredOn()).isEqualTo("2026-03-20");
    }

    @Test
    void whatIsMetLateOrTypedLateIsToldApart() {
        ledger.on("2026-04-10");
        ledger.clocks.on(new MeetingHeld(CASE, day("2026-04-02")));
        assertThat(da()).endsWith("; det skete 2.4.2026, 3 dage for sent.");
        ledger.deadlines.rows.get(0).metRightlyOn(day("2026-03-30"));
        assertThat(da()).endsWith("; det skete til tiden, 30.3.2026, men blev først registreret 10.4.2026.");
        assertThat(en()).endsWith("; it was done in time, on 30 March 2026, but registered only on 10 April 2026.");
    }

    @Test
    void pausesAndExtensionsAreNamedAndAddUp() {
        leader.prolongs(CASE, PREPARATION, "2026-04-13");
        ledger.suspend(CASE, PREPARATION, "2026-03-16", "2026-03-16");
        ledger.suspend(CASE, PREPARATION, "2026-03-23", "2026-03-29");
        Explanation told = explanation(PREPARATION);
        assertThat(told.sentence().da()).isEqualTo("Forberedelsen skal være afsluttet senest 21.4.2026: " + COUNT
            + "fristen er forlænget med 14 dage den 20.3.2026; 1 dag er lagt til for pausen 16.3.2026; 7 dage er lagt"
            + " til for pausen fra 23.3.2026 til 29.3.2026; der er 25 dage tilbage.");
        assertThat(told.sentence().en()).contains("; it was extended by 14 days on 20 March 2026; 1 day added for the"
            + " suspension on 16 March 2026; 7 days added for the suspension from 23 March 2026 to 29 March 2026;");
        assertThat(told.extensions()).containsExactly(
            new Explanation.Extended(14, day("2026-03-20"), "anna", "Lederen", "Fordi"));
        assertThat(told.suspensions()).containsExactly(
            new Explanation.StoodStill(day("2026-03-16"), day("2026-03-16"), 1),
            new Explanation.StoodStill(day("2026-03-23"), day("2026-03-29"), 7));
        assertThat(told.plannedDueOn()).isEqualTo("2026-03-30");
        assertThat(told.dueOn()).isEqualTo("2026-04-21");
        ledger.on("2026-03-25");
        assertThat(da()).endsWith("; fristen er på pause til og med 29.3.2026.");
    }

    @Test
    void whatStandsStillUntilFurtherNoticeSaysWhatIsLeft() {
        ledger.suspend(CASE, PREPARATION, "2026-03-20", null);
        assertThat(da()).isEqualTo("Forberedelsen skal være afsluttet, men fristen er på pause fra 20.3.2026 indtil"
            + " videre: " + COUNT + "når den løber igen, er der 11 dage tilbage.");
        assertThat(explanation(PREPARATION).suspensions()).containsExactly(
            new Explanation.StoodStill(day("2026-03-20"), null, null));
        leader.waives(CASE, PREPARATION);
        assertThat(da()).startsWith("Forberedelsen skulle være afsluttet, men fristen var på pause fra 20.3.2026 indtil"
            + " videre: ").endsWith("; fristen blev frafaldet 20.3.2026.");
    }

    @Test
    void whatWasLateBeforeItStoodStillSaysSo() {
        ledger.on("2026-04-10");
        ledger.suspend(CASE, PREPARATION, "2026-04-03", null);
        assertThat(da()).endsWith("; fristen er på pause indtil videre og var overskredet med 3 dage.");
        ledger.suspendUntil(CASE, Change.ENDED, "2026-04-10");
        assertThat(en()).endsWith("; it is suspended until 10 April 2026 and was overdue by 3 days.");
    }

    @Test
    void whatIsWaivedOrFallsAwaySaysWhen() {
        ledger.on("2026-04-01");
        leader.waives(CASE, PREPARATION);
        assertThat(da()).endsWith("; fristen blev frafaldet 1.4.2026, da den var overskredet med 2 dage.");
        ledger.deadlines.rows.get(0).end(Ending.CANCELLED, ledger.clock.now());
        assertThat(da()).endsWith("; fristen bortfaldt 1.4.2026.");
        ledger.deadlines.rows.get(0).giveWay();
        assertThat(en()).endsWith("; it was replaced by another on 1 April 2026.");
    }

    @Test
    void workingDaysNameTheHolidaysThatAreNotCounted() {
        armed(HANDOVER, rule(HANDOVER, Anchor.MEETING_HELD, new Amount(1, Unit.WORKING_DAYS), Origin.LAW, "LAB § 1"),
            "2026-04-01");
        ledger.on("2026-04-01");
        assertThat(explanation(HANDOVER).sentence().da()).isEqualTo("Indstillingen skal være afleveret til borgeren"
            + " senest 7.4.2026: 1 arbejdsdag efter 1.4.2026 (LAB § 1), regnet fra rehabiliteringsmødet; skærtorsdag"
            + " 2.4.2026,"
            + " langfredag 3.4.2026 og 2. påskedag 6.4.2026 er ikke talt med; der er 6 dage tilbage.");
        assertThat(explanation(HANDOVER).holidaysSkipped()).extracting(Explanation.Skipped::name)
            .containsExactly("skærtorsdag", "langfredag", "2. påskedag");
    }

    @Test
    void aDayThatRollsNamesWhyAndWhere() {
        armed("F-TEST", RuleMother.rolling(2, Unit.CALENDAR_DAYS), "2026-04-02");
        Explanation told = explanation("F-TEST");
        assertThat(told.countedTo()).isEqualTo("2026-04-04");
        assertThat(told.rolled()).isEqualTo(new Explanation.Rolled(day("2026-04-04"), day("2026-04-07"), "lørdag"));
        assertThat(told.sentence().da()).contains("„Frist“ skal være klaret senest 7.4.2026: 2 dage fra 2.4.2026 (§ 1)",
            "; 2. påskedag 6.4.2026 er ikke talt med; 4.4.2026 er lørdag, så fristen er flyttet til 7.4.2026; ");
        assertThat(told.sentence().en()).contains("; 6 April 2026 (2. påskedag) is not counted; 4 April 2026 is a"
            + " Saturday, so the deadline moved to 7 April 2026; ");
    }

    @Test
    void whatCountsBackAndWhatIsOurOwnSaysSo() {
        armed(END, rule(END, Anchor.PROGRAMME_ENDS, RuleMother.weeks(-16), Origin.OWN_PROPOSAL,
            "Eget forslag ud fra evaluering 2019, s. 3 [A3.17]"), Span.backFrom(day("2026-12-31"), day("2026-01-05")));
        Explanation told = explanation(END);
        assertThat(told.ownProposal()).isTrue();
        assertThat(told.sentence().da()).contains("16 uger før 31.12.2026 (eget forslag ud fra evalueringen 2019, s."
            + " 3), regnet fra forløbets sidste dag");
        assertThat(told.sentence().en()).contains("16 weeks before 31 December 2026 (own proposal based on the 2019"
            + " evaluation, p. 3), counted from the last day of the programme");
        armed("F-TEST", rule("F-TEST", Anchor.MEETING_HELD, RuleMother.weeks(1), Origin.OWN_PROPOSAL, "[A1]"),
            "2026-03-20");
        assertThat(explanation("F-TEST").sentence().da()).contains("1 uge fra 20.3.2026 (eget forslag)");
    }

    @Test
    void aDelayedCountNamesBothDays() {
        Rule delayed = new Rule(RuleKeys.SECOND_SURVEY, "1", RuleMother.PROFILE, "Frist", Anchor.PROGRAMME_STARTED,
            new Amount(6, Unit.MONTHS), RuleMother.weeks(2), null, null, null, false, Performer.VK, true, Effect.BREACH,
            null, null, Origin.LAW, "§ 1");
        armed(RuleKeys.SECOND_SURVEY, delayed, "2026-01-05");
        ledger.suspend(CASE, RuleKeys.SECOND_SURVEY, "2026-02-01", "2026-02-07");
        Explanation told = explanation(RuleKeys.SECOND_SURVEY);
        assertThat(told.sentence().da()).startsWith("Spørgeskemaet efter et halvt år skal være sendt senest 19.7.2026:"
            + " 2 uger fra 5.7.2026, som er 6 måneder efter 5.1.2026 (§ 1), regnet fra forløbets start; der er");
        assertThat(told.suspensions()).isEmpty();
        ledger.suspend(CASE, RuleKeys.SECOND_SURVEY, "2026-07-01", "2026-07-07");
        assertThat(explanation(RuleKeys.SECOND_SURVEY).dueOn()).isEqualTo("2026-07-21");
    }

    @Test
    void whatOnlyWarnsAndWhatIsAWindowAreTalkedOfSo() {
        armed("F-TEST", RuleMother.with(Effect.WARNING), "2026-03-10");
        assertThat(explanation("F-TEST").sentence().da()).startsWith("„Frist“ burde være klaret senest 17.3.2026: ")
            .endsWith("; den dag er passeret, men det er kun et varsel.");
        armed("F-TEST", RuleMother.with(Effect.WINDOW), "2026-03-11");
        assertThat(explanation("F-TEST").sentence().da()).startsWith("„Frist“ kunne være klaret til og med 18.3.2026: ")
            .endsWith("; den dag er passeret, og muligheden er udløbet.");
        assertThat(explanation("F-TEST").state()).isEqualTo(DeadlineState.LAPSED);
        ledger.deadlines.last(Duty.of(CASE, "F-TEST")).orElseThrow().meet(day("2026-03-20"), ledger.clock.now());
        assertThat(explanation("F-TEST").sentence().en()).endsWith("; it was done only on 20 March 2026.");
    }

    private void armed(String key, Rule rule, String anchor) {
        armed(key, rule, Span.from(day(anchor)));
    }

    private void armed(String key, Rule rule, Span span) {
        ledger.profiles.put(RuleMother.PROFILE, List.of(rule));
        ledger.clocks.hands.arm.from(span, Duty.of(CASE, key), null);
    }

    private static Rule rule(String key, Anchor anchor, Amount amount, Origin origin, String source) {
        return new Rule(key, "1", RuleMother.PROFILE, "Frist", anchor, null, amount, null, null, RuleMother.weeks(20),
            false, Performer.VK, true, Effect.BREACH, null, null, origin, source);
    }

    private Explanation explanation(String rule) {
        return explain.of(leader.id(CASE, rule));
    }

    private String da() {
        return explanation(PREPARATION).sentence().da();
    }

    private String en() {
        return explanation(PREPARATION).sentence().en();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
