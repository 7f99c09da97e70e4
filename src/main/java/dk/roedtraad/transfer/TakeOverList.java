package dk.roedtraad.transfer;

import dk.roedtraad.rest.Json;
import dk.roedtraad.rest.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;

/**
 * A list of cases as it was sent. It is looked through once, so that a body that is no such list is refused before
 * anything is done; each case is then read by itself, so that one that is wrong harms no other and the memory holds no
 * more than a few of them.
 */
final class TakeOverList {

    static final int MOST = 5000;

    private static final byte[] NO_OBJECT = {'[', ']'};

    private final byte[] body;

    private final List<int[]> places = new ArrayList<>();

    private TakeOverList(byte[] body) {
        this.body = body;
    }

    /**
     * The shape of the list; it describes the body and is never filled.
     *
     * @param items the cases, each taken over by itself
     */
    @Schema(name = "TakeOverList")
    public record Shape(@NotNull @Size(min = 1, max = MOST) List<TakeOverForm> items) {
    }

    /**
     * Looks a body through.
     *
     * @throws Problem 400 {@code wrong-type}, {@code unknown-field}, {@code duplicate-field}, {@code malformed-json};
     *     422 {@code invalid-form} when it holds no case or too many
     * @throws tools.jackson.core.JacksonException when it is no JSON
     */
    static TakeOverList of(byte[] body) {
        TakeOverList list = new TakeOverList(body);
        try (JsonParser parser = Json.mapper().reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .createParser(body)) {
            list.look(parser);
        }
        if (list.places.isEmpty() || list.places.size() > MOST) {
            throw Problem.unprocessable("invalid-form", "The form breaks a rule.",
                "Correct what the errors point at and send it again.")
                .at("/items", "must hold from 1 to " + MOST + " cases");
        }
        return list;
    }

    int size() {
        return places.size();
    }

    /** @return the bytes of one case */
    byte[] item(int index) {
        int[] place = places.get(index);
        return place == null ? NO_OBJECT : Arrays.copyOfRange(body, place[0], place[1]);
    }

    private void look(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            throw malformed("The body holds no JSON value.");
        }
        if (first != JsonToken.START_OBJECT) {
            throw wrongType("", "must be an object");
        }
        boolean seen = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            if (!parser.currentName().equals("items")) {
                throw Problem.badRequest("unknown-field", "The body has a field that is not known here.",
                    "Leave the field out, or correct its name.").at("", "known are: items");
            }
            if (seen) {
                throw Problem.badRequest("duplicate-field", "The body has the same field twice.",
                    "Send each field once.").at("/items", "stands more than once");
            }
            seen = true;
            lookAtItems(parser);
        }
        if (parser.nextToken() != null) {
            throw malformed("The body is not one JSON value.");
        }
    }

    private void lookAtItems(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw wrongType("/items", "must be a list");
        }
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            int from = (int) parser.currentTokenLocation().getByteOffset();
            parser.skipChildren();
            int to = (int) parser.currentLocation().getByteOffset();
            places.add(token == JsonToken.START_OBJECT ? new int[] {from, to} : null);
        }
    }

    private static Problem wrongType(String pointer, String detail) {
        return Problem.badRequest("wrong-type", "The body has a value of the wrong kind.",
            "Correct the body after the form's schema and send it again.").at(pointer, detail);
    }

    private static Problem malformed(String detail) {
        return Problem.badRequest("malformed-json", detail, "Send a JSON object.");
    }
}
