package dk.roedtraad.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Optional;

/** Tells whether a constraint was broken by a path, query or header parameter rather than by the body. */
final class ViolatedParameter {

    private ViolatedParameter() {
    }

    static Optional<String> nameOf(ConstraintViolation<?> broken) {
        Iterator<Path.Node> path = broken.getPropertyPath().iterator();
        Path.Node method = path.next();
        if (method.getKind() != ElementKind.METHOD || !path.hasNext()) {
            return Optional.empty();
        }
        Path.Node parameter = path.next();
        if (parameter.getKind() != ElementKind.PARAMETER) {
            return Optional.empty();
        }
        int index = parameter.as(Path.ParameterNode.class).getParameterIndex();
        Class<?>[] types = method.as(Path.MethodNode.class).getParameterTypes().toArray(Class<?>[]::new);
        return Optional.ofNullable(declaring(broken.getRootBeanClass(), method.getName(), types, index))
            .map(found -> name(found, path.hasNext() ? path.next().getName() : parameter.getName()));
    }

    /** Goes up past generated subclasses, which carry no annotations; a body parameter carries none of ours at all. */
    private static Annotation declaring(Class<?> bean, String name, Class<?>[] types, int index) {
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            try {
                Method method = type.getDeclaredMethod(name, types);
                for (Annotation annotation : method.getParameterAnnotations()[index]) {
                    if (annotation.annotationType().getPackageName().equals("jakarta.ws.rs")) {
                        return annotation;
                    }
                }
            } catch (NoSuchMethodException inherited) {
                continue;
            }
        }
        return null;
    }

    private static String name(Annotation annotation, String otherwise) {
        if (annotation instanceof PathParam path) {
            return path.value();
        }
        if (annotation instanceof QueryParam query) {
            return query.value();
        }
        return annotation instanceof HeaderParam header ? header.value() : otherwise;
    }
}
