package dk.roedtraad.walk;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who is away for some rounds; meanwhile the cover may do what lies with them, or all of their team.
 *
 * @param cover who stands in, or null for the team
 * @param from the first round
 * @param to the round in which they are back
 */
record Away(Town town, String person, String cover, int from, int to) {

    private static final List<Away> ALL = List.of(new Away(Town.HORSENS, "kasper", "sofie", 6, 22),
        new Away(Town.SILKEBORG, "sanne", "simon", 12, 35), new Away(Town.HORSENS, "signe", null, 25, 48),
        new Away(Town.HORSENS, "viktor", null, 38, 52));

    /** Tells the server who goes and who comes back as a round begins. */
    static void tell(Caller caller, int round, LocalDate today) {
        for (Away away : ALL) {
            String absences = "/organisation/people/" + away.person + "/absences";
            String leader = away.town.holding("LEADER").get(0);
            if (round == away.from) {
                String cover = away.cover == null ? "" : ", \"cover\": \"" + away.cover + "\"";
                sent(caller, Request.post(leader, absences, "{\"from\": \"" + today + "\"" + cover + "}"), 201);
            } else if (round == away.to) {
                sent(caller, Request.post(leader, absences + "/1/end", "{}"), 200);
            }
        }
    }

    /** @return whether the one may do what lies with the other */
    static boolean isCovered(String by, String assignee, int round) {
        return ALL.stream().anyMatch(away -> away.person.equals(assignee) && away.isIn(round)
            && (away.cover == null || away.cover.equals(by)));
    }

    private boolean isIn(int round) {
        return round >= from && round < to;
    }

    private static void sent(Caller caller, Request request, int wanted) {
        Reply reply = caller.send(request);
        if (reply.status() != wanted) {
            throw new IllegalStateException(request + " was answered " + reply);
        }
    }
}
