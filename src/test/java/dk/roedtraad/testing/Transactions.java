package dk.roedtraad.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the database's log which transactions there were, and what was asked in each. */
public final class Transactions {

    private static final Pattern STATEMENT =
        Pattern.compile("^(\\d+):LOG:  (?:execute [^:]+|statement): (.*)$");

    private final Map<String, List<String>> open = new HashMap<>();

    private final List<List<String>> committed = new ArrayList<>();

    private Transactions() {
    }

    /** @return the transactions that were committed since so many bytes of the log, each with its statements */
    public static List<List<String>> committedSince(long position) {
        Transactions read = new Transactions();
        try (var log = Files.newInputStream(TestDatabase.log())) {
            log.skipNBytes(position);
            new String(log.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().forEach(read::line);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read.committed;
    }

    /** @return how long the log is now */
    public static long position() {
        try {
            return Files.size(TestDatabase.log());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void line(String line) {
        Matcher noted = STATEMENT.matcher(line);
        if (!noted.matches()) {
            return;
        }
        String backend = noted.group(1);
        String sql = noted.group(2).trim();
        if (sql.startsWith("BEGIN")) {
            open.put(backend, new ArrayList<>());
        } else if (sql.equals("COMMIT")) {
            List<String> done = open.remove(backend);
            if (done != null) {
                committed.add(done);
            }
        } else if (open.containsKey(backend)) {
            open.get(backend).add(sql);
        }
    }
}
