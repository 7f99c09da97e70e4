package dk.roedtraad.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One value of a template's row, in the format of PostgreSQL's COPY, with what changes from copy to copy.
 *
 * @param parts write it, one after the other
 */
record Cell(List<BiConsumer<Copy, StringBuilder>> parts) {

    static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final String NULL = "\\N";

    static Cell of(String column, String value, Known known) {
        if (value == null) {
            return same(NULL);
        }
        if (column.equals("municipality") || column.equals("tenant_id_")) {
            return one((copy, text) -> text.append(copy.municipality()));
        }
        if (column.equals("external_reference")) {
            return one((copy, text) -> text.append(escaped(value)).append('-').append(copy.number()));
        }
        if (known.team().equals(value)) {
            return one((copy, text) -> text.append("rf-").append(copy.team()));
        }
        if (known.people().contains(value)) {
            return one((copy, text) -> text.append(value).append('-').append(copy.team()));
        }
        return withIds(value, known);
    }

    private static Cell withIds(String value, Known known) {
        List<BiConsumer<Copy, StringBuilder>> parts = new ArrayList<>();
        Matcher ids = ID.matcher(value);
        int written = 0;
        while (ids.find()) {
            UUID id = UUID.fromString(ids.group());
            if (!known.fixed().contains(id)) {
                boolean isShared = known.shared().contains(id);
                parts.addAll(same(escaped(value.substring(written, ids.start()))).parts());
                parts.add((copy, text) -> text.append(copy.map(id, isShared)));
                written = ids.end();
            }
        }
        parts.addAll(same(escaped(value.substring(written))).parts());
        return new Cell(List.copyOf(parts));
    }

    private static Cell same(String text) {
        return text.isEmpty() ? new Cell(List.of()) : one((copy, all) -> all.append(text));
    }

    private static Cell one(BiConsumer<Copy, StringBuilder> part) {
        return new Cell(List.of(part));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    void write(Copy copy, StringBuilder text) {
        parts.forEach(part -> part.accept(copy, text));
    }
}
