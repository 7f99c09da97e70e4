package dk.roedtraad.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a life may try next, each family of acts with its weight. */
final class Choices {

    private static final int ATTEMPTS = 12;

    private static final List<Choices.Choice> ALL = new ArrayList<>();

    static {
        ALL.add(new Choice(120, TaskActs::complete));
        ALL.addAll(ExtraActs.ALL);
        ALL.addAll(DeskActs.ALL);
        ALL.addAll(CaseActs.ALL);
        ALL.addAll(TurnActs.ALL);
        ALL.addAll(SuspensionActs.ALL);
        ALL.addAll(CorrectionActs.ALL);
        ALL.addAll(SupportActs.ALL);
        ALL.addAll(PeopleActs.ALL);
        ALL.addAll(TakeOvers.ALL);
        ALL.addAll(TransferActs.ALL);
        ALL.addAll(ForbiddenActs.ALL);
    }

    private Choices() {
    }

    /**
     * A family of acts.
     *
     * @param weight how often it is tried, against the others
     * @param propose gives an act that fits the life as it stands, or nothing
     */
    record Choice(int weight, Function<Life, Act> propose) {
    }

    /** @return what the life tries next; nothing when nothing fits */
    static Act next(Life life) {
        if (life.isClosed()) {
            return afterItsEnd(life);
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Act act = pick(life).propose().apply(life);
            if (act != null) {
                return life.isOnHold() ? act.inACaseOnHold() : act;
            }
        }
        return null;
    }

    private static Act afterItsEnd(Life life) {
        if (TransferActs.isOnItsWay(life) && life.chance().percent(60)) {
            return TransferActs.arrive(life);
        }
        return life.chance().percent(30) ? TurnActs.reopen(life) : ForbiddenActs.inAClosedCase(life);
    }

    private static Choice pick(Life life) {
        int at = life.chance().upTo(ALL.stream().mapToInt(Choice::weight).sum() - 1);
        for (Choice choice : ALL) {
            at -= choice.weight();
            if (at < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("the weights do not add up");
    }
}
