package dk.roedtraad.walk;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Cases that go on to the other town: frozen in the one, taken over by the other with what the package holds. */
final class TransferActs {

    static final List<Choices.Choice> ALL = List.of(
        new Choices.Choice(2, TransferActs::transfer),
        new Choices.Choice(1, life -> wrongly(life, life.town().code(), life.someDay(), "transfer-to-oneself")),
        new Choices.Choice(1, life -> wrongly(life, "0999", life.someDay(), "unknown-municipality")),
        new Choices.Choice(1, life -> wrongly(life, life.town().other().code(), life.today().plusDays(2),
            "bad-closing-day")));

    /** A municipality in which nobody works here. */
    private static final String ELSEWHERE = "0101";

    private TransferActs() {
    }

    /** A case that came from the other town cannot go back under its reference, so it goes further. */
    private static Act transfer(Life life) {
        String to = life.hasMoved() ? ELSEWHERE : life.town().other().code();
        return Act.allowed("transferCase", request(life, to, life.someDay()));
    }

    private static Act wrongly(Life life, String to, LocalDate on, String code) {
        return Act.refused("transferCase: " + code, request(life, to, on), code);
    }

    private static Request request(Life life, String to, LocalDate on) {
        return Request.post(life.somebody(life.chance().oneOf("CASEWORKER", "LEADER")), life.path("/transfer"),
            Filled.right("{\"toMunicipality\": \"%s\", \"reason\": \"Borgeren flytter\"}", to).on(on).form());
    }

    /** @return whether the case went to the other town and may be taken over there */
    static boolean isOnItsWay(Life life) {
        return life.isClosed() && life.town().other().code().equals(Snapshot.text(life.now().part("transfer"),
            "to_municipality"));
    }

    static boolean isTransferred(Life life) {
        return Snapshot.text(life.now().part("transfer"), "to_municipality") != null;
    }

    /** The receiver adds its team and its people to what the package holds, and nothing else. */
    static Act arrive(Life life) {
        ObjectNode form = (ObjectNode) life.surroundings().packageOf(life).path("case");
        Town there = life.town().other();
        form.put("team", there.team());
        form.putObject("people").put("preparingCaseworker", life.chance().oneOf(there.holding("CASEWORKER")))
            .put("vk", life.chance().oneOf(there.holding("VK")));
        return Act.allowed("takeover of a transferred case", Request.post(there.holding("LEADER").get(0),
            "/cases/takeover", "{\"items\": [" + form + "]}")).beginning();
    }
}
