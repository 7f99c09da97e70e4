package dk.roedtraad.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskType;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The models and the code that stands behind them. */
final class TaskActs {

    private TaskActs() {
    }

    /** The types of all acts; an act is made without its collaborators, since its type needs none. */
    static List<TaskType<?>> types(JavaClasses classes) {
        return classes.stream().filter(type -> type.isAssignableTo(TaskAct.class) && !type.isInterface()
            && !type.getModifiers().contains(JavaModifier.ABSTRACT)).map(TaskActs::typeOf)
            .collect(Collectors.toList());
    }

    /** What is not one user task, one act, one role. */
    static List<String> mismatches(List<ProcessModel> models, List<TaskType<?>> types) {
        Map<String, List<String>> acts = new TreeMap<>();
        types.forEach(type -> acts.computeIfAbsent(type.key(), key -> new ArrayList<>()).add(type.role().name()));
        Map<String, List<String>> tasks = new TreeMap<>();
        models.stream().map(ProcessModel::userTasks).flatMap(Collection::stream)
            .forEach(task -> tasks.computeIfAbsent(task.id(), id -> new ArrayList<>()).add(task.role()));
        Set<String> keys = new TreeSet<>(acts.keySet());
        keys.addAll(tasks.keySet());
        List<String> found = new ArrayList<>();
        for (String key : keys) {
            List<String> inModels = tasks.getOrDefault(key, List.of());
            List<String> inCode = acts.getOrDefault(key, List.of());
            if (inModels.size() != 1 || inCode.size() != 1 || !inModels.equals(inCode)) {
                found.add(key + " models " + inModels + " acts " + inCode);
            }
        }
        return found;
    }

    static Set<String> beansNamed(JavaClasses classes, String base) {
        return classes.stream().filter(type -> Production.moduleOf(type, base).equals("process"))
            .filter(type -> type.isAnnotatedWith(Named.class)).map(TaskActs::beanName)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Beans that a model names and nobody is, and beans that no model names. */
    static List<String> danglingBeans(List<ProcessModel> models, Set<String> named) {
        Set<String> asked = models.stream().map(ProcessModel::beans).flatMap(Collection::stream)
            .collect(Collectors.toCollection(TreeSet::new));
        List<String> found = new ArrayList<>();
        asked.stream().filter(bean -> !named.contains(bean)).forEach(bean -> found.add(bean + " is no bean"));
        named.stream().filter(bean -> !asked.contains(bean)).forEach(bean -> found.add(bean + " is in no model"));
        return found;
    }

    private static String beanName(JavaClass type) {
        String name = type.getAnnotationOfType(Named.class).value();
        return name.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : name;
    }

    private static TaskType<?> typeOf(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((TaskAct<?>) constructor.newInstance()).type();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made to tell its type", e);
        }
    }
}
