package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** All that lies with one VK goes to another, between two rounds, when nobody else acts. */
final class Caseload {

    private static final Town TOWN = Town.HORSENS;

    private static final String FROM = "vibeke";

    private static final String TO = "viktor";

    private final Map<String, JsonNode> items;

    private Caseload(Map<String, JsonNode> items) {
        this.items = items;
    }

    static Caseload handedOver(Caller caller) {
        Reply reply = caller.send(Request.post(TOWN.holding("LEADER").get(0), "/cases/reassignment", """
            {"role": "VK", "from": "%s", "to": "%s", "reason": "Orlov", "whatToKnow": "Ring efter ti"}"""
            .formatted(FROM, TO)));
        if (reply.status() != 200) {
            throw new IllegalStateException("the caseload was not handed over: " + reply);
        }
        return new Caseload(reply.json().path("items").valueStream()
            .collect(Collectors.toMap(item -> text(item, "caseId"), Function.identity())));
    }

    /** @return what is wrong about a case now that the caseload was handed over; it is looked at anew */
    List<String> lookAt(Life life, Snapshot now) {
        List<String> wrong = new ArrayList<>();
        JsonNode item = items.get(life.caseId());
        boolean concerned = !life.isClosed() && life.town() == TOWN && FROM.equals(life.now().fact("vk"));
        if (concerned != (item != null)) {
            wrong.add("the caseload has " + item + ", the case's VK was " + life.now().fact("vk"));
        } else if (item != null && life.isOnHold()) {
            wrong.addAll(Change.ofARefusal(life.now(), now));
            if (!"case-suspended".equals(text(item.path("problem"), "code"))) {
                wrong.add("a case on hold was handed over: " + item);
            }
        } else if (item != null) {
            wrong.addAll(Change.ofAnAct(life.now(), now, true));
            if (!TO.equals(now.fact("vk")) || !"REASSIGNED".equals(text(item, "result"))) {
                wrong.add("a case was not handed over: " + item);
            }
        } else {
            wrong.addAll(Change.ofARefusal(life.now(), now));
        }
        return wrong;
    }
}
