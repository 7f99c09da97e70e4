package dk.roedtraad.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;

/** Reads and writes every JSON body with {@link Json}. Bytes, streams and ready text pass by it untouched. */
@Provider
@ApplicationScoped
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@Produces({MediaType.APPLICATION_JSON, "application/*+json"})
public class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private static final List<Class<?>> RAW = List.of(byte[].class, CharSequence.class, InputStream.class,
        Reader.class, StreamingOutput.class);

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return !isRaw(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return !isRaw(type);
    }

    /**
     * @throws Problem when there is no value
     * @throws JacksonException when the value is not as the type asks; mapped to a problem elsewhere
     */
    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
                           MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        return read(body.readAllBytes(), Json.mapper().constructType(genericType));
    }

    @Override
    public void writeTo(Object value, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
                        MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
        byte[] json;
        try {
            json = Json.write(value);
        } catch (JacksonException unwritable) {
            throw new UncheckedIOException(new IOException("cannot write " + type.getName(), unwritable));
        }
        body.write(json);
    }

    static Object read(byte[] body, JavaType type) {
        Object value = isBlank(body) ? null : Json.mapper().readValue(body, type);
        if (value == null) {
            throw Problem.badRequest("malformed-json", "The body holds no JSON value.", "Send a JSON object.");
        }
        return value;
    }

    private static boolean isBlank(byte[] body) {
        for (byte one : body) {
            if (one != ' ' && one != '\t' && one != '\r' && one != '\n') {
                return false;
            }
        }
        return true;
    }

    private static boolean isRaw(Class<?> type) {
        return RAW.stream().anyMatch(raw -> raw.isAssignableFrom(type));
    }
}
