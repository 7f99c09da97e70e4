package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;

/** Rules that stand still for a while: registered, ended earlier, extended. */
final class SuspensionActs {

    static final List<Choices.Choice> ALL = List.of(
        new Choices.Choice(5, SuspensionActs::suspend),
        new Choices.Choice(2, SuspensionActs::suspendWrongly),
        new Choices.Choice(4, life -> onSome(life, SuspensionActs::end)),
        new Choices.Choice(3, life -> onSome(life, SuspensionActs::extend)));

    private SuspensionActs() {
    }

    private static Act suspend(Life life) {
        LocalDate began = life.now().day("preparation_started_on");
        LocalDate from = life.today().plusDays(life.chance().from(-20, 10));
        from = from.isBefore(began) ? began : from;
        boolean open = !from.isAfter(life.today()) && life.chance().percent(30);
        String ground = life.chance().percent(6) ? "AUTHORITY" : life.chance().oneOf("SICKNESS", "HOLIDAY", "LEAVE",
            "TREATMENT", "EXEMPTION", "CONTACT_FREE", "CERTIFICATE", "OTHER");
        String rules = ground.equals("OTHER") ? ", \"rules\": [\"F-PREP\", \"F-PLANFU\"]" : "";
        String to = open ? "" : ", \"to\": \"" + from.plusDays(life.chance().upTo(40)) + "\"";
        return Act.allowed("suspendCase " + ground, Request.post(life.somebody("LEADER"), life.path("/suspensions"),
            Filled.right("""
                {"ground": "%s", "from": "%s", "reason": "Meddelt", "legalBasis": "LAB § 113"%s%s}""", ground, from,
                to, rules).form()));
    }

    private static Act suspendWrongly(Life life) {
        int way = life.chance().upTo(4);
        LocalDate today = life.today();
        String form = switch (way) {
            case 0 -> "{\"ground\": \"SICKNESS\", \"from\": \"%s\", \"reason\": \"Syg\"}".formatted(today);
            case 1 -> wrong("SICKNESS", today, ", \"to\": \"" + today.minusDays(1) + "\"");
            case 2 -> wrong("HOLIDAY", today.plusDays(5), "");
            case 3 -> wrong("OTHER", today, ", \"rules\": [\"F-NOWHERE\"]");
            default -> wrong("OTHER", today, "");
        };
        String code = List.of("suspension-without-basis", "suspension-ends-before-start", "suspension-needs-end",
            "unknown-rule", "suspension-without-rules").get(way);
        return Act.refused("suspendCase: " + code, Request.post(life.somebody("CASEWORKER"),
            life.path("/suspensions"), form), code);
    }

    private static String wrong(String ground, LocalDate from, String more) {
        return "{\"ground\": \"%s\", \"from\": \"%s\", \"reason\": \"Meddelt\", \"legalBasis\": \"LAB § 113\"%s}"
            .formatted(ground, from, more);
    }

    private static Act onSome(Life life, BiFunction<Life, JsonNode, Act> what) {
        List<JsonNode> all = life.now().all("suspensions");
        return all.isEmpty() ? null : what.apply(life, life.chance().oneOf(all)).alsoOnHold();
    }

    /** The last day may be corrected backwards, up to the day before the first one. */
    private static Act end(Life life, JsonNode suspension) {
        LocalDate from = LocalDate.parse(text(suspension, "from_on"));
        LocalDate to = text(suspension, "to_on") == null ? null : LocalDate.parse(text(suspension, "to_on"));
        if (life.chance().percent(15)) {
            return Act.refused("end a suspension before its start", change(life, suspension, "end",
                "\"endsOn\": \"" + from.minusDays(2) + "\""), "suspension-ends-before-start");
        }
        if (to != null && life.chance().percent(20)) {
            String code = isOver(life, from, to) ? "suspension-over" : "suspension-end-not-earlier";
            return Act.refused("end a suspension later", change(life, suspension, "end",
                "\"endsOn\": \"" + to.plusDays(1) + "\""), code);
        }
        LocalDate latest = to == null ? life.today().plusDays(5) : to.minusDays(1);
        LocalDate last = latest.minusDays(life.chance().upTo(10));
        LocalDate endsOn = last.isBefore(from.minusDays(1)) ? from.minusDays(1) : last;
        if (to != null && !endsOn.isBefore(to)) {
            return Act.refused("end a suspension that came to nothing", change(life, suspension, "end",
                "\"endsOn\": \"" + endsOn + "\""), "suspension-over");
        }
        return Act.allowed("endSuspension", change(life, suspension, "end", "\"endsOn\": \"" + endsOn + "\""));
    }

    private static Act extend(Life life, JsonNode suspension) {
        LocalDate from = LocalDate.parse(text(suspension, "from_on"));
        String until = text(suspension, "to_on");
        LocalDate to = until == null ? life.today() : LocalDate.parse(until);
        Request request = change(life, suspension, "extension", "\"to\": \""
            + to.plusDays(life.chance().from(1, 30)) + "\"");
        if (until == null) {
            return Act.refused("extend an open suspension", request, "suspension-open");
        }
        return isOver(life, from, to) ? Act.refused("extend a suspension that is over", request, "suspension-over")
            : Act.allowed("extendSuspension", request);
    }

    private static boolean isOver(Life life, LocalDate from, LocalDate to) {
        return to.isBefore(life.today()) || to.isBefore(from);
    }

    private static Request change(Life life, JsonNode suspension, String how, String what) {
        return Request.post(life.somebody("LEADER"),
            life.path("/suspensions/" + text(suspension, "entry_no") + "/" + how),
            "{" + what + ", \"reason\": \"Meddelt\"}");
    }
}
