package dk.roedtraad.architecture;

import dk.roedtraad.rest.Problem;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The codes that problems carry, read off the sources. */
final class ProblemCodes {

    /** What stands for a code that cannot be read off the sources. */
    static final String UNREADABLE = "?";

    private ProblemCodes() {
    }

    /**
     * One place where a problem gets its code.
     *
     * @param code its code
     * @param status its status as written or as the factory gives it
     * @param place the file
     */
    record Use(String code, String status, String place) {
    }

    /** All uses; a method of ours that hands a code on to a factory is followed to those who call it. */
    static List<Use> in(List<JavaSource> sources) {
        Set<ProblemScan.Maker> makers = new LinkedHashSet<>(factories());
        List<Use> uses = new ArrayList<>();
        int known;
        do {
            known = makers.size();
            uses.clear();
            for (JavaSource source : sources) {
                ProblemScan scan = new ProblemScan(source, List.copyOf(makers));
                scan.scan(source.tree(), null);
                uses.addAll(scan.uses());
                makers.addAll(scan.relays());
            }
        } while (makers.size() > known);
        return uses;
    }

    static List<String> misspelt(List<Use> uses) {
        return uses.stream().filter(use -> !use.code().equals(UNREADABLE)
            && !use.code().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")).map(use -> use.place() + " " + use.code()).toList();
    }

    static List<String> unreadable(List<Use> uses) {
        return uses.stream().filter(use -> use.code().equals(UNREADABLE)).map(Use::place).distinct().toList();
    }

    static List<String> ambiguous(List<Use> uses) {
        Map<String, Set<String>> statuses = new TreeMap<>();
        uses.stream().filter(use -> !use.code().equals(UNREADABLE))
            .forEach(use -> statuses.computeIfAbsent(use.code(), code -> new TreeSet<>()).add(use.status()));
        return statuses.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
            .map(entry -> entry.getKey() + " " + entry.getValue()).toList();
    }

    /** The factories of {@link Problem}, each with the status that it gives, and those who answer without one. */
    private static List<ProblemScan.Maker> factories() {
        List<ProblemScan.Maker> factories = new ArrayList<>();
        factories.add(new ProblemScan.Maker("Problem", "of", 4, 1, null));
        factories.add(new ProblemScan.Maker("new", "AccessDenied", 4, 1, null));
        factories.add(new ProblemScan.Maker(Production.BASE + ".demo", "refuse", 4, 2, null));
        Arrays.stream(Problem.class.getDeclaredMethods()).filter(method -> Modifier.isStatic(method.getModifiers())
            && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class, String.class, String.class}))
            .forEach(method -> factories.add(new ProblemScan.Maker("Problem", method.getName(), 3, 0,
                statusOf(method))));
        return factories;
    }

    private static String statusOf(Method factory) {
        try {
            return String.valueOf(((Problem) factory.invoke(null, "code", "detail", "remedy")).status());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
