package dk.roedtraad.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Writes a table as a Danish spreadsheet opens it: semicolons between the cells, a decimal comma, UTF-8 with the mark
 * that says so. Row follows row without any being kept. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, since it may hold what anybody typed.
 */
@Provider
@ApplicationScoped
@Produces(CsvBody.TYPE)
public class CsvBody implements MessageBodyWriter<Tabular> {

    /** The media type. */
    public static final String TYPE = "text/csv";

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*",
        Pattern.DOTALL);

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(Tabular answer, Class<?> type, Type genericType, Annotation[] annotations,
                        MediaType mediaType, MultivaluedMap<String, Object> headers, OutputStream body)
        throws IOException {
        Table table = answer.table();
        headers.putSingle(HttpHeaders.CONTENT_TYPE, new MediaType("text", "csv", StandardCharsets.UTF_8.name()));
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + table.name() + ".csv\"");
        Writer text = new BufferedWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        write(table, text);
        text.flush();
    }

    static void write(Table table, Writer text) throws IOException {
        text.write(BYTE_ORDER_MARK);
        CsvWriter lines = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).bufferSize(0)
            .build(text);
        lines.writeRecord(table.columns());
        table.rows().each(row -> lines.writeRecord(row.stream().map(CsvBody::cell).toList()));
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (value instanceof Number number) {
            return number.toString();
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nej";
        }
        String text = value.toString();
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
