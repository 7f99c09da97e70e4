package dk.roedtraad.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Whether the entities and the tables tell of the same columns. */
final class Rows {

    private static final Map<Class<?>, String> TYPES = Map.ofEntries(Map.entry(String.class, "varchar\\(\\d+\\)"),
        Map.entry(UUID.class, "uuid"), Map.entry(LocalDate.class, "date"), Map.entry(LocalTime.class, "time"),
        Map.entry(Instant.class, "timestamp with time zone"), Map.entry(BigDecimal.class, "numeric\\(.*\\)"),
        Map.entry(boolean.class, "boolean"), Map.entry(Boolean.class, "boolean"),
        Map.entry(int.class, "integer"), Map.entry(Integer.class, "integer"),
        Map.entry(long.class, "bigint"), Map.entry(Long.class, "bigint"));

    private Rows() {
    }

    static List<Class<?>> entities(JavaClasses classes) {
        List<Class<?>> entities = new ArrayList<>();
        classes.stream().filter(type -> type.isAnnotatedWith(Entity.class)).map(JavaClass::reflect)
            .forEach(entities::add);
        return entities;
    }

    static List<String> mismatches(Class<?> entity, Map<String, Map<String, Tables.Column>> tables) {
        Table table = entity.getAnnotation(Table.class);
        if (table == null || !tables.containsKey(table.name())) {
            return List.of(entity.getSimpleName() + " has no table");
        }
        Map<String, Tables.Column> columns = tables.get(table.name());
        Set<String> unmapped = new TreeSet<>(columns.keySet());
        unmapped.remove(Tables.MUNICIPALITY);
        List<String> found = new ArrayList<>();
        for (Field field : persistentFields(entity)) {
            Column column = field.getAnnotation(Column.class);
            String name = field.getDeclaringClass().getSimpleName() + "." + field.getName();
            if (column == null || !columns.containsKey(column.name())) {
                found.add(name + " has no column");
            } else {
                unmapped.remove(column.name());
                faults(field, column, columns.get(column.name())).forEach(fault -> found.add(name + " " + fault));
            }
        }
        unmapped.stream().filter(name -> columns.get(name).required() && !columns.get(name).filled())
            .forEach(name -> found.add(entity.getSimpleName() + " leaves " + name + " empty"));
        return found;
    }

    private static List<String> faults(Field field, Column mapping, Tables.Column column) {
        List<String> faults = new ArrayList<>();
        if ((field.getType().isPrimitive() || !mapping.nullable()) && !column.required()) {
            faults.add("is required and its column is not");
        }
        boolean converted = field.isAnnotationPresent(Convert.class);
        if (field.getType().isEnum() && !converted) {
            addFaultsOfConstants(field, column, faults);
        } else if (!converted && !column.type().matches(TYPES.getOrDefault(field.getType(), "nothing"))) {
            faults.add("is a " + field.getType().getSimpleName() + " in a " + column.type());
        }
        return faults;
    }

    private static void addFaultsOfConstants(Field field, Tables.Column column, List<String> faults) {
        Enumerated how = field.getAnnotation(Enumerated.class);
        if (how == null || how.value() != EnumType.STRING) {
            faults.add("is kept by number");
        }
        int longest = Arrays.stream(field.getType().getEnumConstants())
            .mapToInt(constant -> ((Enum<?>) constant).name().length()).max().orElse(0);
        if (!column.type().matches("varchar\\(\\d+\\)")
            || Integer.parseInt(column.type().replaceAll("\\D", "")) < longest) {
            faults.add("does not fit into " + column.type());
        }
    }

    private static List<Field> persistentFields(Class<?> entity) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> type = entity; type != Object.class; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredFields()).filter(Rows::isPersistent)
                .map(field -> field.isAnnotationPresent(Embedded.class) ? persistentFields(field.getType())
                    : List.of(field)).forEach(fields::addAll);
        }
        return fields;
    }

    private static boolean isPersistent(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())
            && !field.isAnnotationPresent(Transient.class) && !field.isSynthetic();
    }
}
