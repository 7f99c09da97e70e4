package dk.roedtraad.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What every resource of the REST interface must say and must not do. */
final class Resources {

    /** The resources that read and write no row in a transaction of their own, each with what it answers from. */
    static final Map<String, String> WITHOUT_ROWS = Map.of(
        "tasks.TaskTypeResource", "the task types are classes",
        "surveys.QuestionResource", "the questions are constants",
        "cases.CaseloadResource", "each case of a caseload is an act of its own",
        "deadlines.SelfCheckResource", "each lot of cases is looked through, and each case mended, by itself",
        "process.MigrationResource", "each case is moved in an act of its own",
        "transfer.TakeOverResource", "each case of the list is an act of its own",
        "transfer.TransferSchemaResource", "the schema is made of a class");

    private Resources() {
    }

    static boolean isResource(JavaClass type) {
        return type.getSimpleName().endsWith("Resource");
    }

    static Stream<JavaMethod> operations(JavaClasses classes) {
        return classes.stream().filter(type -> !type.isAnnotation()).flatMap(type -> type.getMethods().stream())
            .filter(Resources::isOperation);
    }

    static List<String> withoutRole(JavaClasses classes, String base) {
        return operations(classes)
            .filter(method -> method.tryGetAnnotationOfType(Requires.class)
                .map(requires -> requires.value().length == 0).orElse(true))
            .map(method -> nameOf(method, base)).sorted().toList();
    }

    static List<String> rolesThatGuardNothing(JavaClasses classes, String base) {
        return classes.stream().flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Requires.class) && !isOperation(method))
            .map(method -> nameOf(method, base)).sorted().toList();
    }

    /** Resources outside a transaction that are not listed, and those that are listed without need. */
    static List<String> withoutTransaction(JavaClasses classes, String base, Map<String, String> withoutRows) {
        Map<String, String> found = new TreeMap<>();
        operations(classes).filter(method -> !method.isAnnotatedWith(Act.class))
            .map(JavaMethod::getOwner).filter(type -> !type.isAnnotatedWith(Act.class))
            .forEach(type -> found.put(Production.shortName(type, base), "is no act"));
        withoutRows.keySet().forEach(name -> found.merge(name, "is listed without need", (open, listed) -> null));
        return found.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).toList();
    }

    /** A failure that a resource catches would not roll its act back. */
    static List<String> swallowing(JavaClasses classes, String base) {
        return classes.stream().filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(type -> type.getCodeUnits().stream())
            .filter(unit -> unit.getTryCatchBlocks().stream().anyMatch(block -> !block.getCaughtThrowables().isEmpty()))
            .map(unit -> Production.shortName(unit.getOwner(), base) + "." + unit.getName()).sorted().toList();
    }

    static List<String> misshapen(JavaClasses classes, String base) {
        return operations(classes).map(JavaMethod::getOwner).distinct()
            .filter(type -> !isResource(type) || !type.isAnnotatedWith(Path.class)
                || !type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(type -> Production.shortName(type, base)).sorted().toList();
    }

    /** One that is made anew for each request has its interceptors looked up and made with it. */
    static List<String> madeForEachRequest(JavaClasses classes, String base) {
        return operations(classes).map(JavaMethod::getOwner).distinct()
            .filter(type -> !type.isAnnotatedWith(ApplicationScoped.class))
            .map(type -> Production.shortName(type, base)).sorted().toList();
    }

    private static boolean isOperation(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class);
    }

    private static String nameOf(JavaMethod method, String base) {
        HasName owner = method.getOwner();
        return owner.getName().replace(base + ".", "") + "." + method.getName();
    }
}
