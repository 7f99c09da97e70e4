package dk.roedtraad.walk;

import java.time.LocalDate;
import java.util.List;

/** Cases that go from one caseworker or VK to another. */
final class PeopleActs {

    static final List<Choices.Choice> ALL = List.of(
        new Choices.Choice(4, PeopleActs::reassign),
        new Choices.Choice(1, PeopleActs::reassignToOneWithoutRole),
        new Choices.Choice(1, PeopleActs::reassignFromAnother));

    private PeopleActs() {
    }

    private static Act reassign(Life life) {
        String role = life.chance().oneOf("CASEWORKER", "VK");
        String from = atWork(life, role);
        String to = life.somebody(role);
        Request request = reassignment(life, role, to, life.someDay());
        if (from == null) {
            return Act.refused("reassignCase from nobody", request, "nobody-responsible");
        }
        return from.equals(to) ? Act.refused("reassignCase to the same", request, "same-person")
            : Act.allowed("reassignCase", request);
    }

    private static Act reassignToOneWithoutRole(Life life) {
        String role = life.chance().oneOf("CASEWORKER", "VK");
        Request request = reassignment(life, role, life.chance().oneOf(life.town().without(role)), life.someDay());
        return Act.refused("reassignCase to one without the role", request,
            atWork(life, role) == null ? "nobody-responsible" : "person-lacks-role");
    }

    private static Act reassignFromAnother(Life life) {
        String role = life.chance().oneOf("CASEWORKER", "VK");
        Request request = Request.post(life.somebody("LEADER"), life.path("/reassignment"), Filled.right("""
            {"role": "%s", "from": "drift", "to": "%s", "reason": "Ferie"}""", role, life.somebody(role)).form());
        return Act.refused("reassignCase from another", request, "not-responsible");
    }

    private static Request reassignment(Life life, String role, String to, LocalDate on) {
        return Request.post(life.somebody("LEADER"), life.path("/reassignment"), Filled.right("""
            {"role": "%s", "to": "%s", "reason": "Ny fordeling", "whatToKnow": "Ring efter ti"}""", role, to)
            .on(on).form());
    }

    /** @return whose work it is now, as the case says, or null */
    private static String atWork(Life life, String role) {
        if (role.equals("VK")) {
            return life.now().fact("vk");
        }
        String coordinating = life.now().fact("coordinating_caseworker");
        return life.now().phase().equals("PROGRAMME") && coordinating != null ? coordinating
            : life.now().fact("preparing_caseworker");
    }
}
