package dk.roedtraad.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The modules and who may depend on whom; what a module may use, it may use with all that lies below. */
final class Modules {

    static final Set<String> FEATURES = Set.of("cases", "preparation", "meetings", "programme", "plans", "surveys",
        "support", "matching");

    private static final Set<String> ABOVE_CASES = Set.of("cases", "preparation", "meetings", "programme", "plans",
        "surveys", "support", "matching", "notices");

    /** Named in the design and not written yet; a module leaves this list with its first class. */
    static final Set<String> TO_COME = Set.of("changes");

    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
        entry("time", Set.of()),
        entry("security", Set.of("time")),
        entry("rest", Set.of("security")),
        entry("changes", Set.of("rest")),
        entry("organisation", Set.of("changes")),
        entry("tasks", Set.of("organisation")),
        entry("rules", Set.of("tasks")),
        entry("cases", Set.of("rules")),
        entry("notices", Set.of("cases")),
        entry("preparation", Set.of("cases")),
        entry("meetings", Set.of("cases")),
        entry("programme", Set.of("cases")),
        entry("plans", Set.of("cases")),
        entry("surveys", Set.of("cases")),
        entry("support", Set.of("cases")),
        entry("matching", Set.of("plans", "support")),
        entry("transfer", Set.of("preparation", "meetings", "programme", "surveys", "matching")),
        entry("deadlines", ABOVE_CASES),
        entry("process", Set.of("deadlines", "transfer")),
        entry("reports", Set.of("deadlines")),
        entry("demo", Set.of("process", "reports")));

    private Modules() {
    }

    /** All that a module may use, itself included. */
    static Set<String> reach(String module) {
        Set<String> all = new TreeSet<>(Set.of(module));
        MAY_USE.getOrDefault(module, Set.of()).forEach(below -> all.addAll(reach(below)));
        return all;
    }

    static Set<String> present(JavaClasses classes, String base) {
        return classes.stream().map(type -> Production.moduleOf(type, base)).filter(module -> !module.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> cycles(JavaClasses classes, String base) {
        return SlicesRuleDefinition.slices().matching(base + ".(*)..").should().beFreeOfCycles()
            .evaluate(classes).getFailureReport().getDetails();
    }

    /** Within a module, its packages must not know each other in circles either. */
    static List<String> cyclesWithin(JavaClasses classes, String base) {
        return SlicesRuleDefinition.slices().matching(base + ".(*).(*)..").should().beFreeOfCycles()
            .evaluate(classes).getFailureReport().getDetails();
    }

    /** A module's inner packages are its own: neither another module knows them, nor what they themselves stand on. */
    static List<String> innersKnownOutside(JavaClasses classes, String base) {
        return classes.stream().map(JavaClass::getDirectDependenciesFromSelf).flatMap(Collection::stream)
            .filter(use -> isInner(use.getTargetClass().getBaseComponentType(), base)
                && !(isInner(use.getOriginClass(), base) && Production.moduleOf(use.getOriginClass(), base)
                    .equals(Production.moduleOf(use.getTargetClass().getBaseComponentType(), base))))
            .map(use -> describe(use, base)).distinct().sorted().toList();
    }

    private static boolean isInner(JavaClass type, String base) {
        String module = base + "." + Production.moduleOf(type, base);
        return type.getPackageName().startsWith(module + ".") && module.length() > base.length() + 1;
    }

    static List<String> forbiddenDependencies(JavaClasses classes, String base) {
        return classes.stream().map(JavaClass::getDirectDependenciesFromSelf).flatMap(Collection::stream)
            .filter(use -> isForbidden(use, base)).map(use -> describe(use, base)).distinct().sorted().toList();
    }

    static String describe(Dependency use, String base) {
        return Production.shortName(use.getOriginClass(), base) + " uses "
            + Production.shortName(use.getTargetClass().getBaseComponentType(), base);
    }

    private static boolean isForbidden(Dependency use, String base) {
        String from = Production.moduleOf(use.getOriginClass(), base);
        String to = Production.moduleOf(use.getTargetClass().getBaseComponentType(), base);
        return !to.isEmpty() && !reach(from).contains(to);
    }
}
