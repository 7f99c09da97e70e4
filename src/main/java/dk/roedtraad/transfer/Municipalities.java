package dk.roedtraad.transfer;

import dk.roedtraad.rest.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The 98 Danish municipalities by code, after the list of the central authorities (domain notes B.12). */
final class Municipalities {

    private static final Map<String, String> NAMES = read();

    private Municipalities() {
    }

    /** @throws Problem 422 {@code unknown-municipality} */
    static void require(String code, String pointer) {
        if (!NAMES.containsKey(code)) {
            throw Problem.unprocessable("unknown-municipality", "There is no municipality with this code.",
                "Give the four-digit code of one of the 98 municipalities, such as 0751.")
                .at(pointer, "must be the code of a municipality");
        }
    }

    private static Map<String, String> read() {
        try (InputStream file = Municipalities.class.getResourceAsStream("/municipalities.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(","))
                .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
