package dk.roedtraad.rest;

import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads an enum from exactly the name of one of its constants; the library would also take blanks around it. */
final class StrictEnum extends StdScalarDeserializer<Object> {

    private StrictEnum(Class<?> type) {
        super(type);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(_valueClass, parser);
        }
        String name = parser.getString();
        return Arrays.stream(_valueClass.getEnumConstants()).filter(one -> ((Enum<?>) one).name().equals(name))
            .findFirst().map(Object.class::cast)
            .orElseGet(() -> context.handleWeirdStringValue(_valueClass, name, "not among those allowed"));
    }

    /** Puts this reader in place of the library's for every enum. */
    static final class Everywhere extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(DeserializationConfig config, JavaType type,
                                                           BeanDescription.Supplier description,
                                                           ValueDeserializer<?> deserializer) {
            return new StrictEnum(type.getRawClass());
        }
    }
}
