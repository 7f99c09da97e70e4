package dk.roedtraad.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import dk.roedtraad.tasks.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who hears an event of ours, and when. */
final class Observers {

    private static final Map<String, Integer> ORDER = Map.of("deadlines", ObserverOrder.DEADLINES,
        "process", ObserverOrder.PROCESS);

    private Observers() {
    }

    /** The observed parameters of a module, those of the container's own events left out. */
    static List<JavaParameter> ofEvents(JavaClasses classes, String base, String module) {
        return classes.stream().filter(type -> Production.moduleOf(type, base).equals(module))
            .flatMap(type -> type.getMethods().stream()).flatMap(method -> method.getParameters().stream())
            .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
            .filter(parameter -> parameter.getRawType().getPackageName().startsWith(Production.BASE)).toList();
    }

    static List<String> outOfOrder(JavaClasses classes, String base) {
        return ORDER.entrySet().stream().flatMap(entry -> ofEvents(classes, base, entry.getKey()).stream()
                .filter(parameter -> parameter.tryGetAnnotationOfType(Priority.class)
                    .map(priority -> priority.value() != entry.getValue()).orElse(true)))
            .map(parameter -> nameOf((JavaMethod) parameter.getOwner(), base)).sorted().toList();
    }

    static List<String> asynchronous(JavaClasses classes, String base) {
        Stream<JavaMethod> hearing = methods(classes).filter(method -> method.getParameters().stream()
            .anyMatch(parameter -> parameter.isAnnotatedWith(ObservesAsync.class)));
        Stream<JavaMethod> firing = methods(classes).filter(method -> method.getMethodCallsFromSelf().stream()
            .anyMatch(call -> call.getTargetOwner().isAssignableTo(Event.class) && call.getName().equals("fireAsync")));
        return Stream.concat(hearing, firing).map(method -> nameOf(method, base)).distinct().sorted().toList();
    }

    private static Stream<JavaMethod> methods(JavaClasses classes) {
        return classes.stream().flatMap(type -> type.getMethods().stream());
    }

    private static String nameOf(JavaMethod method, String base) {
        return Production.shortName(method.getOwner(), base) + "." + method.getName();
    }
}
