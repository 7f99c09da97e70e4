package dk.roedtraad.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Names that say nothing, and interfaces that stand before a single class. */
final class Names {

    /** The interfaces that one class implements, each with the reason why it is an interface all the same. */
    static final Map<String, String> REASONS = Map.of(
        "security.PersonDirectory", "asked from below, answered by organisation",
        "cases.RulesToSuspend", "asked from below, answered by deadlines, which knows the rules",
        "tasks.CaseDesk", "asked from below, answered by cases",
        "tasks.Workflow", "the port to the engine, answered by process",
        "rules.RuleSource", "the port to the decision table, answered by process",
        "deadlines.TimersOfDeadlines", "the port to the models' timers, answered by process");

    private static final Pattern EMPTY = Pattern.compile(".*(Impl|Service|Manager|Util|Utils|Helper)");

    private Names() {
    }

    static List<String> empty(JavaClasses classes, String base) {
        return classes.stream().filter(type -> EMPTY.matcher(type.getSimpleName()).matches())
            .map(type -> Production.shortName(type, base)).sorted().toList();
    }

    /** Interfaces with exactly one implementor and no reason, and reasons that no longer hold. */
    static List<String> lonelyInterfaces(JavaClasses classes, String base, Map<String, String> reasons) {
        Map<String, String> found = new TreeMap<>();
        classes.stream().filter(type -> type.isInterface() && !type.isAnnotation() && implementors(type) == 1)
            .forEach(type -> found.put(Production.shortName(type, base), "has one implementor and no reason"));
        reasons.keySet().forEach(name -> found.merge(name, "does not have exactly one implementor",
            (lonely, stale) -> null));
        return found.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).toList();
    }

    private static long implementors(JavaClass type) {
        return type.getAllSubclasses().stream().filter(below -> !below.isInterface()).count();
    }
}
