package dk.roedtraad.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a municipality settled, in a list. */
class OwnRulesInMemory extends OwnRules {

    final List<OwnRule> settled = new ArrayList<>();

    @Override
    Optional<OwnRule> of(Rule rule) {
        return settled.stream().filter(own -> own.isOf(rule)).max(Comparator.comparing(OwnRule::version))
            .filter(own -> own.numbers() != null);
    }

    @Override
    int nextVersion(Rule rule) {
        return settled.stream().mapToInt(OwnRule::version).max().orElse(0) + 1;
    }

    @Override
    void add(OwnRule own) {
        settled.add(own);
    }
}
