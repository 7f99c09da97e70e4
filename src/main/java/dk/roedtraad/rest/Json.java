package dk.roedtraad.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * The one way JSON is read and written. Reading is strict: what is not exactly as the form says is refused, never
 * dropped, guessed or converted. Forms have no floating-point numbers, for which the reader also takes the text "NaN".
 */
public final class Json {

    private static final int DEEPEST = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder(strictFactory())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .withCoercionConfigDefaults(Json::refuseAll)
        .withCoercionConfig(LogicalType.Float, number -> number.setCoercion(CoercionInputShape.Integer,
            CoercionAction.TryConvert))
        .changeDefaultPropertyInclusion(all -> JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT,
            JsonInclude.Include.ALWAYS))
        .addModule(strictTexts())
        .build();

    private Json() {
    }

    /** @return the mapper, for those who build or walk trees */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** @return the value as JSON in UTF-8 */
    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    private static JsonFactory strictFactory() {
        return JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();
    }

    private static void refuseAll(MutableCoercionConfig coercion) {
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            coercion.setCoercion(shape, CoercionAction.Fail);
        }
    }

    private static SimpleModule strictTexts() {
        return new SimpleModule("strict texts")
            .setDeserializerModifier(new StrictEnum.Everywhere())
            .addDeserializer(String.class, new StrictText<>(String.class, StrictText.TEXT_PATTERN, text -> text))
            .addDeserializer(LocalDate.class, new StrictText<>(LocalDate.class, StrictText.DATE_PATTERN,
                LocalDate::parse))
            .addDeserializer(Instant.class, new StrictText<>(Instant.class, StrictText.INSTANT_PATTERN,
                Instant::parse))
            .addDeserializer(UUID.class, new StrictText<>(UUID.class, StrictText.UUID_PATTERN, UUID::fromString));
    }
}
