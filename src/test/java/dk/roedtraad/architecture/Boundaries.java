package dk.roedtraad.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the engine, the web and the rows of a table may be known. */
final class Boundaries {

    private static final String WEB = "jakarta.ws.rs";

    private static final Set<String> MADE_OF_WEB = Set.of("rest", "security");

    /** They hand an answer on and know nothing else of the web. */
    private static final Set<String> ANSWERING = Set.of("tasks.CaseDesk", "tasks.CompleteTask",
        "cases.StandingCase", "matching.WaitingMatch", "surveys.DueMeasurement", "demo.Hand", "demo.Surroundings");

    private static final Set<String> OF_A_QUERY = Set.of(QueryParam.class.getName(), DefaultValue.class.getName());

    private Boundaries() {
    }

    static List<String> enginesOutsideProcess(JavaClasses classes, String base) {
        return noClasses().that().resideOutsideOfPackage(base + ".process..")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..")
            .evaluate(classes).getFailureReport().getDetails();
    }

    /** Resources and what nests in them, query beans with nothing but their parameters, and those who answer. */
    static List<String> webOutsideResources(JavaClasses classes, String base) {
        return classes.stream().filter(type -> !MADE_OF_WEB.contains(Production.moduleOf(type, base)))
            .map(JavaClass::getDirectDependenciesFromSelf).flatMap(Collection::stream)
            .filter(use -> use.getTargetClass().getPackageName().startsWith(WEB))
            .filter(use -> !mayKnowTheWeb(use, base))
            .map(use -> Modules.describe(use, base)).distinct().sorted().toList();
    }

    static List<String> visibleEntities(JavaClasses classes) {
        return entities(classes).filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getName).toList();
    }

    static List<String> foreignEntities(JavaClasses classes, String base) {
        return entities(classes).flatMap(type -> type.getDirectDependenciesToSelf().stream())
            .filter(use -> !Production.moduleOf(use.getOriginClass(), base)
                .equals(Production.moduleOf(use.getTargetClass(), base)))
            .map(use -> Modules.describe(use, base)).distinct().sorted().toList();
    }

    static List<String> rowsOfNoMunicipality(JavaClasses classes) {
        return entities(classes).filter(type -> !type.isAssignableTo(MunicipalRow.class))
            .map(JavaClass::getName).toList();
    }

    private static Stream<JavaClass> entities(JavaClasses classes) {
        return classes.stream().filter(type -> type.isAnnotatedWith(Entity.class));
    }

    private static boolean mayKnowTheWeb(Dependency use, String base) {
        JavaClass type = use.getOriginClass();
        String known = use.getTargetClass().getName();
        boolean queryBean = type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(QueryParam.class));
        return Resources.isResource(outermost(type)) && outermost(type).isAnnotatedWith(Path.class)
            || queryBean && OF_A_QUERY.contains(known)
            || ANSWERING.contains(Production.shortName(type, base)) && known.startsWith(WEB + ".core.");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Boundaries::outermost).orElse(type);
    }
}
