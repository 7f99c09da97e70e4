package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Amount;
import dk.roedtraad.rules.Origin;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A deadline explained in one sentence: by when, by what count and source, what moved it, and how it stands. */
final class Sentence {

    private final Tongue tongue;

    private final Situation facts;

    private Sentence(Tongue tongue, Situation facts) {
        this.tongue = tongue;
        this.facts = facts;
    }

    static String in(Tongue tongue, Situation facts) {
        Sentence sentence = new Sentence(tongue, facts);
        List<String> clauses = new ArrayList<>();
        clauses.add(sentence.byWhen() + ": " + sentence.count());
        clauses.addAll(sentence.moves());
        if (facts.wasNotedOtherwise()) {
            clauses.add(tongue.say("breached", "on", tongue.date(facts.noted().on()), "due",
                tongue.date(facts.noted().dueOn())));
        }
        clauses.add(sentence.standing());
        return String.join("; ", clauses) + ".";
    }

    /** What a rule asks for by a day, as it is said while that lies ahead, or once it is over. */
    static String byWhen(Tongue tongue, Rule rule, LocalDate due, boolean over) {
        return tongue.say(rule.effect() + tense(over), "subject", subject(tongue, rule), "done", done(tongue, rule),
            "due", tongue.date(due));
    }

    private String byWhen() {
        Rule rule = facts.rule();
        if (facts.dueOn() == null) {
            return tongue.say("open." + rule.effect() + tense(facts.isOver()), "subject", subject(tongue, rule), "done",
                done(tongue, rule), "from", tongue.date(openPause().from()));
        }
        return byWhen(tongue, rule, facts.dueOn(), facts.isOver());
    }

    private static String subject(Tongue tongue, Rule rule) {
        return tongue.say(wordsOf(tongue, rule) + ".subject", "title", rule.title());
    }

    private static String done(Tongue tongue, Rule rule) {
        return tongue.say(wordsOf(tongue, rule) + ".done");
    }

    private static String wordsOf(Tongue tongue, Rule rule) {
        return tongue.knows(rule.key() + ".subject") ? rule.key() : "rule";
    }

    private static String tense(boolean over) {
        return over ? ".past" : ".now";
    }

    private String count() {
        Rule rule = facts.rule();
        LocalDate anchor = facts.counted().schedule().span().anchor();
        String counted = tongue.say(direction(rule.amount()), "amount", tongue.amount(rule.amount()), "day",
            tongue.date(facts.counted().begin()));
        String delayed = rule.delay() == null ? "" : tongue.say("delayed", "amount", tongue.amount(rule.delay()), "day",
            tongue.date(anchor));
        String source = tongue.source(rule.source());
        boolean own = rule.origin() == Origin.OWN_PROPOSAL
            && !source.toLowerCase(Locale.ROOT).startsWith(tongue.say("own"));
        String ground = !own ? source : source.isEmpty() ? tongue.say("own") : tongue.say("own") + ", " + source;
        return counted + delayed + " (" + ground + ")"
            + tongue.say("counted-from", "event", tongue.anchor(rule.anchor()));
    }

    private static String direction(Amount amount) {
        if (amount.amount() == 0) {
            return "count.same";
        }
        return amount.amount() < 0 ? "count.before" : "count." + amount.unit();
    }

    private List<String> moves() {
        List<String> moves = new ArrayList<>();
        Reckoning counted = facts.counted();
        List<String> skipped = counted.skipped().stream()
            .map(day -> tongue.say("holiday", "day", tongue.date(day.day()), "name", day.name())).toList();
        if (!skipped.isEmpty()) {
            moves.add(tongue.say("skipped." + (skipped.size() == 1 ? "one" : "many"), "days", tongue.list(skipped)));
        }
        if (counted.rolled() != null) {
            moves.add(tongue.say("rolled", "from", tongue.date(counted.rolled().from()), "because",
                tongue.because(counted.rolled().because()), "to", tongue.date(counted.rolled().to())));
        }
        facts.extensions().forEach(told -> moves.add(tongue.say("extended", "days",
            tongue.amount(told.days(), Unit.CALENDAR_DAYS), "day", tongue.date(told.on()))));
        counted.stoodStill().stream().filter(pause -> pause.days() != null && pause.days() > 0)
            .forEach(pause -> moves.add(stoodStill(pause)));
        return moves;
    }

    private String stoodStill(Explanation.StoodStill pause) {
        boolean oneDay = pause.from().equals(pause.to());
        return tongue.say(oneDay ? "paused.one" : "paused.many", "days", counted(pause.days()),
            "from", tongue.date(pause.from()), "to", tongue.date(pause.to()));
    }

    private String standing() {
        Standing standing = facts.standing();
        String over = days(standing.daysOver(facts.today()));
        return switch (facts.state()) {
            case RUNNING, DUE_SOON -> left();
            case OVERDUE -> tongue.say("OVERDUE", "days", over);
            case SUSPENDED -> suspended(standing.daysOver(facts.today()) > 0 ? over : null);
            case LAPSED -> standing.metOn() == null ? tongue.say("LAPSED") : tongue.say("LAPSED.met", "day",
                tongue.date(standing.metOn()));
            case MET, MET_LATE, MET_REGISTERED_LATE -> tongue.say(facts.state().name(), "day",
                tongue.date(standing.metOn()), "days", over, "registered", tongue.date(standing.endedOn()));
            case WAIVED -> tongue.say(standing.daysOver(facts.today()) > 0 ? "WAIVED.late" : "WAIVED", "day",
                tongue.date(standing.waivedOn()), "days", over);
            case CANCELLED, SUPERSEDED -> tongue.say(facts.state().name(), "day", tongue.date(standing.endedOn()));
        };
    }

    private String left() {
        LocalDate due = facts.dueOn();
        if (facts.today().isAfter(due)) {
            return tongue.say("passed");
        }
        int left = facts.standing().pauses().daysBetween(facts.today(), due);
        String many = left == 1 ? "left.one" : "left.many";
        return left == 0 ? tongue.say("last-day") : tongue.say(many, "days", days(left));
    }

    private String suspended(String over) {
        Integer remaining = facts.counted().course().remainingDays();
        if (facts.dueOn() == null) {
            return tongue.say(remaining == 1 ? "remaining.one" : "remaining.many", "days", counted(remaining));
        }
        Pause now = facts.standing().pauses().inOrder().stream().filter(pause -> pause.covers(facts.today()))
            .findFirst().orElseThrow();
        String late = over == null ? "" : tongue.say("SUSPENDED.late", "days", over);
        return (now.to() == null ? tongue.say("SUSPENDED.open") : tongue.say("SUSPENDED", "to", tongue.date(now.to())))
            + late;
    }

    private Pause openPause() {
        List<Pause> pauses = facts.standing().pauses().inOrder();
        return pauses.get(pauses.size() - 1);
    }

    private String counted(int days) {
        boolean working = facts.rule().amount().unit() == Unit.WORKING_DAYS;
        return tongue.amount(days, working ? Unit.WORKING_DAYS : Unit.CALENDAR_DAYS);
    }

    private String days(long many) {
        return tongue.amount(many, Unit.CALENDAR_DAYS);
    }
}
