package dk.roedtraad.rest;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes a form as JSON Schema, draft 2020-12, from the record that reads it: its constraints become the schema's,
 * so the two cannot differ. Labels are Danish ({@code title}) with the English beside them ({@code x-title-en}).
 */
@ApplicationScoped
public class JsonSchemas {

    private final Map<Class<?>, ObjectNode> known = new ConcurrentHashMap<>();

    private final SchemaGenerator generator = generator();

    /**
     * @return the form's schema, a copy of its own
     * @throws IllegalArgumentException when the form has a component that a schema would not describe truly
     */
    public JsonNode of(Class<?> form) {
        return known.computeIfAbsent(form, this::generate).deepCopy();
    }

    private synchronized ObjectNode generate(Class<?> form) {
        FormShape.check(form);
        return generator.generateSchema(form);
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(Json.mapper(),
            SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(new JacksonSchemaModule())
            .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS,
                JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED))
            .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.INLINE_ALL_SCHEMAS,
                Option.STANDARD_FORMATS)
            .without(Option.NULLABLE_FIELDS_BY_DEFAULT);
        config.forFields().withTitleResolver(field -> label(field).map(Label::da).orElse(null))
            .withDescriptionResolver(field -> label(field).map(Label::description).filter(help -> !help.isEmpty())
                .orElse(null))
            .withInstanceAttributeOverride(JsonSchemas::complete)
            .withRequiredCheck(field -> field.getType().getErasedType().isPrimitive());
        config.forTypesInGeneral().withPropertySorter((first, second) -> 0)
            .withTypeAttributeOverride(JsonSchemas::addValueLabels);
        return new SchemaGenerator(config.build());
    }

    private static Optional<Label> label(FieldScope field) {
        return field.isFakeContainerItemScope() ? Optional.empty()
            : Optional.ofNullable(field.getAnnotationConsideringFieldAndGetter(Label.class));
    }

    /** Adds the English label, and what the reader means by a pattern (the whole text) and by "not blank". */
    private static void complete(ObjectNode schema, FieldScope field, SchemaGenerationContext context) {
        label(field).ifPresent(label -> schema.put("x-title-en", label.en()));
        if (schema.has("pattern")) {
            schema.put("pattern", "^(?:" + schema.get("pattern").asString() + ")$");
        } else if (isNotBlank(field)) {
            schema.put("pattern", "\\S");
        }
    }

    private static boolean isNotBlank(FieldScope field) {
        return field.isFakeContainerItemScope() ? field.getContainerItemAnnotation(NotBlank.class) != null
            : field.getAnnotationConsideringFieldAndGetter(NotBlank.class) != null;
    }

    private static void addValueLabels(ObjectNode schema, TypeScope scope, SchemaGenerationContext context) {
        Class<?> type = scope.getType().getErasedType();
        if (type.isEnum()) {
            for (Field constant : type.getFields()) {
                Label label = constant.getAnnotation(Label.class);
                if (constant.isEnumConstant() && label != null) {
                    schema.withObjectProperty("x-value-titles").put(constant.getName(), label.da());
                    schema.withObjectProperty("x-value-titles-en").put(constant.getName(), label.en());
                }
            }
        }
    }
}
