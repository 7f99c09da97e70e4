package dk.roedtraad.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a form may be made of: records of what both the strict reader and a schema treat alike. */
final class FormShape {

    private static final int DEEPEST = 8;

    private static final Set<Class<?>> PLAIN = Set.of(String.class, Integer.class, int.class, Long.class, long.class,
        Boolean.class, boolean.class, BigDecimal.class, LocalDate.class, Instant.class, UUID.class);

    private FormShape() {
    }

    /** @throws IllegalArgumentException naming the component that a form may not have */
    static void check(Class<?> form) {
        if (!form.isRecord()) {
            throw new IllegalArgumentException(form.getName() + " is not a record");
        }
        check(form, DEEPEST);
    }

    private static void check(Class<?> form, int depth) {
        for (RecordComponent component : form.getRecordComponents()) {
            if (depth == 0 || !isPossible(component.getGenericType(), depth)) {
                throw new IllegalArgumentException(form.getName() + "." + component.getName() + " cannot be described");
            }
        }
    }

    private static boolean isPossible(Type type, int depth) {
        if (type instanceof ParameterizedType many) {
            return (many.getRawType() == List.class || many.getRawType() == Set.class)
                && isPossible(many.getActualTypeArguments()[0], depth);
        }
        if (!(type instanceof Class<?> plain)) {
            return false;
        }
        if (plain.isRecord()) {
            check(plain, depth - 1);
        }
        return plain.isRecord() || plain.isEnum() || PLAIN.contains(plain);
    }
}
