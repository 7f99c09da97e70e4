package dk.roedtraad.rest;

import java.time.DateTimeException;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a value from JSON text of one exact shape, and from nothing else. */
final class StrictText<T> extends StdScalarDeserializer<T> {

    /** Text that both databases can hold: no NUL and no half of a surrogate pair. */
    static final String TEXT_PATTERN = "[^\\x00\\p{Cs}]*+";

    /** From 1900 to 2199: what lies before comes back from the databases as another day, and is a slip of the pen. */
    static final String DATE_PATTERN = "(19|20|21)\\d\\d-\\d\\d-\\d\\d";

    static final String INSTANT_PATTERN = "\\d{4}-\\d\\d-\\d\\dT.{1,30}";

    static final String UUID_PATTERN = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final transient Pattern shape;

    private final transient Function<String, T> parse;

    StrictText(Class<T> type, String shape, Function<String, T> parse) {
        super(type);
        this.shape = Pattern.compile(shape, Pattern.DOTALL);
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return typed(context.handleUnexpectedToken(_valueClass, parser));
        }
        String text = parser.getString();
        if (shape.matcher(text).matches()) {
            try {
                return parse.apply(text);
            } catch (DateTimeException impossible) {
                return refuse(context, text);
            }
        }
        return refuse(context, text);
    }

    private T refuse(DeserializationContext context, String text) {
        return typed(context.handleWeirdStringValue(_valueClass, text, "not of the shape that is asked for"));
    }

    @SuppressWarnings("unchecked")
    private static <T> T typed(Object value) {
        return (T) value;
    }
}
