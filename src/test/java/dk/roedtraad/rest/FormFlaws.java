package dk.roedtraad.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** What a form lacks before people can fill it in and the database can hold it; for the guard over all forms. */
public final class FormFlaws {

    private FormFlaws() {
    }

    /** @return each flaw as {@code component: what is wrong}, those of nested records too */
    public static List<String> of(Class<?> form) {
        List<String> flaws = new ArrayList<>();
        for (RecordComponent component : form.getRecordComponents()) {
            Field field = fieldOf(form, component);
            of(field).forEach(flaw -> flaws.add(component.getName() + flaw));
        }
        return flaws;
    }

    private static List<String> of(Field field) {
        List<String> flaws = new ArrayList<>();
        if (!field.isAnnotationPresent(Label.class)) {
            flaws.add(": no @Label");
        }
        AnnotatedElement bounds = field;
        Class<?> type = field.getType();
        if (field.getAnnotatedType() instanceof AnnotatedParameterizedType many) {
            if (!isBounded(field)) {
                flaws.add(": list without @Size(max)");
            }
            bounds = many.getAnnotatedActualTypeArguments()[0];
            type = (Class<?>) many.getAnnotatedActualTypeArguments()[0].getType();
        }
        if (type == String.class && !isBounded(bounds)) {
            flaws.add(": text without @Size(max)");
        }
        if (type.isRecord()) {
            of(type).forEach(flaw -> flaws.add("." + flaw));
        }
        return flaws;
    }

    private static Field fieldOf(Class<?> form, RecordComponent component) {
        try {
            return form.getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isBounded(AnnotatedElement element) {
        Size size = element.getAnnotation(Size.class);
        return size != null && size.max() < Integer.MAX_VALUE || element.isAnnotationPresent(Pattern.class);
    }
}
