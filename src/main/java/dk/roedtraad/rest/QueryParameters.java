package dk.roedtraad.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The query parameters that a resource method knows, each with whether it may be repeated. */
record QueryParameters(Map<String, Boolean> repeatable) {

    static QueryParameters of(Method method) {
        Map<String, Boolean> known = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                known.put(query.value(), isMany(parameter.getType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), known);
            }
        }
        return new QueryParameters(known);
    }

    private static void addFields(Class<?> bean, Map<String, Boolean> known) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                QueryParam query = field.getAnnotation(QueryParam.class);
                if (query != null) {
                    known.put(query.value(), isMany(field.getType()));
                } else if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(field.getType(), known);
                }
            }
        }
    }

    private static boolean isMany(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type);
    }

    /** @throws Problem when a parameter is unknown, or repeated though it takes one value */
    void check(Map<String, ? extends Collection<String>> given) {
        given.forEach((name, values) -> {
            if (!repeatable.containsKey(name)) {
                throw Problem.badRequest("unknown-parameter", "The query parameter " + SafeName.of(name)
                    + " is not known here.", repeatable.isEmpty() ? "Leave it out; none is known here."
                    : "Leave it out, or use one of: " + String.join(", ", repeatable.keySet()) + ".");
            }
            if (values.size() > 1 && !repeatable.get(name)) {
                throw Problem.badRequest("repeated-parameter", "The query parameter " + name
                    + " takes one value only.", "Send it once.");
            }
        });
    }
}
