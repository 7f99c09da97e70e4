package dk.roedtraad.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** How large a file, a method, a list of parameters and a circle of collaborators may grow. */
final class Budgets {

    static final int LINES_OF_FILE = 250;

    static final int LENGTH_OF_LINE = 120;

    static final int LINES_OF_METHOD = 30;

    static final int PARAMETERS = 5;

    static final int COLLABORATORS = 5;

    /** What every act has around it: who acts, when, the log of readings, and the events that it tells. */
    static final Set<String> SURROUNDINGS = Set.of("CurrentPerson", "CaseClock", "ReadLog", "Event");

    static final int PUBLIC_PERCENT = 55;

    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b|\\blom" + "bok\\b");

    private Budgets() {
    }

    static List<String> longFiles(List<JavaSource> sources) {
        return sources.stream().filter(source -> source.lines() > LINES_OF_FILE)
            .map(source -> source.name() + " " + source.lines()).toList();
    }

    static List<String> longLines(List<JavaSource> sources) {
        return sources.stream().filter(source -> source.text().lines().anyMatch(line -> line.length() > LENGTH_OF_LINE))
            .map(JavaSource::name).toList();
    }

    static List<String> longMethods(List<JavaSource> sources) {
        return methods(sources, (source, method, around) -> method.getBody() == null ? 0
            : source.linesOf(method.getBody()), LINES_OF_METHOD);
    }

    /** A record has as many components as it needs, a table of cases as many columns; who overrides did not choose. */
    static List<String> longSignatures(List<JavaSource> sources) {
        return methods(sources, (source, method, around) -> has(method.getModifiers(), "Override")
            || has(method.getModifiers(), "ParameterizedTest")
            || around == Tree.Kind.RECORD && method.getReturnType() == null ? 0 : method.getParameters().size(),
            PARAMETERS);
    }

    /** The classes with more injected collaborators than they may have, each with how many. */
    static Map<String, Integer> crowded(List<JavaSource> sources) {
        Map<String, Integer> crowded = new TreeMap<>();
        for (JavaSource source : sources) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    int injected = (int) type.getMembers().stream().filter(Budgets::isCollaborator).count();
                    if (injected > COLLABORATORS) {
                        crowded.put(type.getSimpleName().toString(), injected);
                    }
                    return super.visitClass(type, nothing);
                }
            }.scan(source.tree(), null);
        }
        return crowded;
    }

    /** How many of a hundred top-level types everybody can see. */
    static int percentPublic(List<JavaSource> sources) {
        List<ClassTree> types = sources.stream().flatMap(source -> source.tree().getTypeDecls().stream())
            .filter(ClassTree.class::isInstance).map(ClassTree.class::cast).toList();
        long open = types.stream().filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC)).count();
        return (int) Math.ceil(100.0 * open / types.size());
    }

    static boolean hasLeftOvers(String text) {
        return LEFT_OVER.matcher(text).find();
    }

    private static List<String> methods(List<JavaSource> sources, Measure measure, int limit) {
        List<String> found = new ArrayList<>();
        for (JavaSource source : sources) {
            new TreeScanner<Void, Tree.Kind>() {
                @Override
                public Void visitClass(ClassTree type, Tree.Kind around) {
                    return super.visitClass(type, type.getKind());
                }

                @Override
                public Void visitMethod(MethodTree method, Tree.Kind around) {
                    int size = measure.of(source, method, around);
                    if (size > limit) {
                        found.add(source.name() + "." + method.getName() + " " + size);
                    }
                    return super.visitMethod(method, around);
                }
            }.scan(source.tree(), null);
        }
        return found;
    }

    private static boolean isCollaborator(Tree member) {
        return member instanceof VariableTree field && has(field.getModifiers(), "Inject")
            && !SURROUNDINGS.contains(field.getType().toString().replaceAll("<.*", ""));
    }

    private static boolean has(ModifiersTree modifiers, String annotation) {
        return modifiers.getAnnotations().stream().map(AnnotationTree::getAnnotationType)
            .anyMatch(type -> type.toString().equals(annotation));
    }

    /** The size of a method, with the kind of type that it stands in. */
    private interface Measure {

        int of(JavaSource source, MethodTree method, Tree.Kind around);
    }
}
