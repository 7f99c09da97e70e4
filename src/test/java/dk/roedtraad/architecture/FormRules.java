package dk.roedtraad.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What every form must say of its fields, and of the fields of the records within it. */
final class FormRules {

    private static final String CONSTANT = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";

    private FormRules() {
    }

    /** The records that the resources read a body into. */
    static List<Class<?>> bodies(JavaClasses classes) {
        List<Class<?>> bodies = new ArrayList<>();
        Resources.operations(classes).map(JavaMethod::reflect)
            .forEach(method -> Arrays.stream(method.getParameterTypes()).filter(Class::isRecord).forEach(bodies::add));
        return bodies;
    }

    static List<String> unlabelled(Collection<Class<?>> forms) {
        return fields(forms).filter(field -> label(field)
            .filter(label -> !label.da().isBlank() && !label.en().isBlank()).isEmpty()).map(FormRules::nameOf).toList();
    }

    /** Texts, and texts in lists, that may be as long as anybody likes. */
    static List<String> endlessTexts(Collection<Class<?>> forms) {
        return fields(forms).filter(field -> field.getType() == String.class ? isEndless(field.getAccessor())
            : arguments(field).anyMatch(of -> of.getType() == String.class && isEndless(of)))
            .map(FormRules::nameOf).toList();
    }

    /** Lists that may hold as much as anybody likes; a set of constants is bounded by itself. */
    static List<String> endlessLists(Collection<Class<?>> forms) {
        return fields(forms).filter(field -> Collection.class.isAssignableFrom(field.getType()))
            .filter(field -> !(field.getType() == Set.class && arguments(field).allMatch(of -> isEnum(of.getType()))))
            .filter(field -> isEndless(field.getAccessor())).map(FormRules::nameOf).toList();
    }

    static List<String> misnamedConstants(Collection<Class<?>> forms) {
        return fields(forms).flatMap(field -> typesIn(field.getGenericType()).stream()).filter(FormRules::isEnum)
            .distinct().flatMap(type -> Arrays.stream(type.getEnumConstants())).map(Enum.class::cast)
            .filter(constant -> !constant.name().matches(CONSTANT))
            .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name()).toList();
    }

    static Stream<RecordComponent> fields(Collection<Class<?>> forms) {
        Set<Class<?>> records = new LinkedHashSet<>();
        forms.forEach(form -> collect(form, records));
        return records.stream().flatMap(form -> Arrays.stream(form.getRecordComponents()));
    }

    private static void collect(Class<?> form, Set<Class<?>> records) {
        if (form.isRecord() && records.add(form)) {
            Arrays.stream(form.getRecordComponents()).map(RecordComponent::getGenericType).map(FormRules::typesIn)
                .flatMap(Collection::stream).forEach(type -> collect(type, records));
        }
    }

    private static List<Class<?>> typesIn(Type type) {
        if (type instanceof ParameterizedType of) {
            return Arrays.stream(of.getActualTypeArguments()).map(FormRules::typesIn)
                .flatMap(Collection::stream).toList();
        }
        return type instanceof Class<?> plain ? List.of(plain) : List.of();
    }

    private static Stream<AnnotatedType> arguments(RecordComponent field) {
        return field.getAnnotatedType() instanceof AnnotatedParameterizedType of
            ? Arrays.stream(of.getAnnotatedActualTypeArguments()) : Stream.empty();
    }

    private static boolean isEndless(AnnotatedElement field) {
        Size size = field.getAnnotation(Size.class);
        Pattern pattern = field.getAnnotation(Pattern.class);
        return (size == null || size.max() == Integer.MAX_VALUE)
            && (pattern == null || pattern.regexp().matches(".*([*+]|,}).*"));
    }

    private static boolean isEnum(Type type) {
        return type instanceof Class<?> plain && plain.isEnum();
    }

    private static Optional<Label> label(RecordComponent field) {
        try {
            return Optional.ofNullable(field.getDeclaringRecord().getDeclaredField(field.getName())
                .getAnnotation(Label.class));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameOf(RecordComponent field) {
        return field.getDeclaringRecord().getName().replace(field.getDeclaringRecord().getPackageName() + ".", "")
            + "." + field.getName();
    }
}
