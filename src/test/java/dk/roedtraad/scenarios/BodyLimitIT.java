package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body holds one mebibyte at most, whether its length is announced or not. */
class BodyLimitIT extends HttpTest {

    private static final int MEBIBYTE = 1 << 20;

    private CaseOnTheWay theCase;
    private String completion;

    @BeforeEach
    void aCaseWaits() {
        theCase = CaseMother.inPreparation();
        completion = theCase.task("orderMedicalCertificate").path("completion").asString();
    }

    @Test
    void aBodyWithAnAnnouncedLengthIsRefusedWhenItIsTooLarge() {
        announced(completion, MEBIBYTE).refuses(422, "invalid-form").pointsAt("/doctor");
        announced(completion, MEBIBYTE + 1).refuses(413, "body-too-large");
        announced("/api/v1/cases", MEBIBYTE + 1).refuses(413, "body-too-large");
        announced("/api/v1/cases", 3 * MEBIBYTE).refuses(413, "body-too-large");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void aBodyInChunksIsRefusedWhenItIsTooLarge() {
        chunked(completion, MEBIBYTE).refuses(422, "invalid-form").pointsAt("/doctor");
        chunked(completion, MEBIBYTE + 1).refuses(413, "body-too-large");
        chunked("/api/v1/cases", MEBIBYTE + 1).refuses(413, "body-too-large");
        chunked("/api/v1/cases", 3 * MEBIBYTE).refuses(413, "body-too-large");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void anIdempotentActIsNoWayAroundTheLimit() {
        Map<String, String> headers = headers();
        headers.put("Idempotency-Key", "k-" + theCase.id());
        Http.send(new Http.Call("POST", completion, headers, null), BodyPublishers.ofInputStream(() ->
            new ByteArrayInputStream(body(MEBIBYTE + 1)))).refuses(413, "body-too-large");
    }

    private Answer announced(String path, int size) {
        return Http.send(new Http.Call("POST", path, headers(), null), BodyPublishers.ofByteArray(body(size)));
    }

    private Answer chunked(String path, int size) {
        return Http.send(new Http.Call("POST", path, headers(), null),
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body(size))));
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>(theCase.where().preparing().headers());
        headers.put("Content-Type", "application/json");
        return headers;
    }

    /** A JSON object of so many bytes. */
    private static byte[] body(int size) {
        String around = Form.of("doctor", "").toString();
        return Form.of("doctor", "a".repeat(size - around.length())).toString().getBytes(StandardCharsets.UTF_8);
    }
}
