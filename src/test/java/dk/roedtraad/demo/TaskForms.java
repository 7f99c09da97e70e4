package dk.roedtraad.demo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The user tasks that the models have, and the task types that the code has. */
final class TaskForms {

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"");

    private TaskForms() {
    }

    static Set<String> userTasks() {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
            for (Path model : models.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                Matcher task = USER_TASK.matcher(Files.readString(model));
                while (task.find()) {
                    found.add(task.group(1));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    static Map<String, TaskType<?>> taskTypes() {
        Map<String, TaskType<?>> types = new TreeMap<>();
        new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.roedtraad").stream()
            .filter(type -> !type.isInterface() && type.isAssignableTo(TaskAct.class))
            .map(TaskForms::act).forEach(act -> types.put(act.type().key(), act.type()));
        return types;
    }

    private static TaskAct<?> act(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (TaskAct<?>) constructor.newInstance();
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
