package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Amount;
import dk.roedtraad.rules.Anchor;
import dk.roedtraad.rules.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** A language in which deadlines are explained; its words stand in a file of its own beside this class. */
final class Tongue {

    static final Tongue DANISH = new Tongue("da", DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT));

    static final Tongue ENGLISH = new Tongue("en", DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));

    private final Properties words = new Properties();

    private final DateTimeFormatter dates;

    private Tongue(String language, DateTimeFormatter dates) {
        this.dates = dates;
        try (InputStream file = Tongue.class.getResourceAsStream("explanation_" + language + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean knows(String key) {
        return words.containsKey(key);
    }

    /**
     * @param named what stands for the names in braces, each name followed by its value
     * @throws IllegalStateException when there are no such words
     */
    String say(String key, String... named) {
        String said = words.getProperty(key);
        if (said == null) {
            throw new IllegalStateException("no words for " + key);
        }
        for (int at = 0; at < named.length; at += 2) {
            said = said.replace("{" + named[at] + "}", named[at + 1]);
        }
        return said;
    }

    String date(LocalDate day) {
        return dates.format(day);
    }

    String anchor(Anchor anchor) {
        return say("anchor." + anchor);
    }

    /** How much, without its sign. */
    String amount(Amount amount) {
        return amount(Math.abs(amount.amount()), amount.unit());
    }

    String amount(long many, Unit unit) {
        return say(unit + (many == 1 ? ".one" : ".many"), "n", Long.toString(many));
    }

    /** Why nobody is at work, where this language does not leave the Danish name. */
    String because(String danish) {
        return knows("because." + danish) ? say("because." + danish) : danish;
    }

    String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1 ? String.join("", things)
            : String.join(", ", things.subList(0, last)) + say("and") + things.get(last);
    }

    /** A source as it stands in a sentence: without the tags of our own list, and shortened as this language does. */
    String source(String source) {
        String said = source.replaceAll("\\s*\\[[^]]*]", "");
        for (int n = 1; knows("source." + n); n++) {
            String[] pair = say("source." + n).split(" => ", -1);
            said = said.replaceAll(pair[0], pair[1]);
        }
        return said;
    }
}
