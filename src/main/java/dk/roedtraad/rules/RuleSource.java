package dk.roedtraad.rules;

import java.util.List;

/** Where the rules come from; {@code process} reads them from its decision table. */
public interface RuleSource {

    /** @return the rules of the profile as they are now; none when there is no such profile */
    List<Rule> rules(String profile);
}
