package dk.roedtraad.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Says in words what the table asks of the clocks, and turns none. */
class HandsInWords extends ClockHands {

    final List<String> said = new ArrayList<>();

    final Set<Duty> running = new HashSet<>();

    private static String of(Duty duty) {
        return duty.rule() + (duty.subjectId() == null ? "" : " of the match");
    }

    private void say(String what, String reason) {
        said.add(reason == null ? what : what + " " + reason);
    }

    @Override
    void start(Duty duty, Span span, String reason) {
        say("start " + of(duty) + (span.from().equals(span.anchor()) ? " from " + span.anchor()
            : " back from " + span.anchor() + ", begun " + span.from()), reason);
    }

    @Override
    void startUnlessPassed(Duty duty, LocalDate anchor, String reason) {
        say("start " + of(duty) + " from " + anchor + " unless passed", reason);
    }

    @Override
    void meet(Duty duty, LocalDate on) {
        said.add("meet " + of(duty) + " on " + on);
    }

    @Override
    void meetSinceAnchor(Duty duty, LocalDate on) {
        said.add("meet " + of(duty) + " on " + on + " since its anchor");
    }

    @Override
    void renew(Duty duty, LocalDate on, boolean inPerson) {
        said.add("renew " + of(duty) + " on " + on + (inPerson ? " in person" : ""));
    }

    @Override
    void cancel(Duty duty, LocalDate on, String reason) {
        say("cancel " + of(duty) + " on " + on, reason);
    }

    @Override
    void cancel(UUID caseId, Set<String> rules, LocalDate on, String reason) {
        say("cancel every " + rules + " on " + on, reason);
    }

    @Override
    void cancelAll(UUID caseId, LocalDate on, String reason) {
        say("cancel all on " + on, reason);
    }

    @Override
    void reopen(Duty duty, LocalDate on, String reason) {
        say("reopen " + of(duty) + " on " + on, reason);
    }

    @Override
    void revive(Duty duty, LocalDate on, Set<Ending> ended) {
        said.add("revive " + of(duty) + " on " + on + " " + ended);
    }

    @Override
    void takeBack(Duty duty, LocalDate said) {
        this.said.add("take back " + of(duty) + " of " + said);
    }

    @Override
    boolean runs(Duty duty) {
        return running.contains(duty);
    }

    @Override
    void metRightly(Duty duty, LocalDate said, LocalDate right) {
        this.said.add("met " + of(duty) + " not " + said + " but " + right);
    }

    @Override
    void anchorRightly(Duty duty, LocalDate said, LocalDate right) {
        this.said.add("anchor " + of(duty) + " not " + said + " but " + right);
    }
}
