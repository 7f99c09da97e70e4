package dk.roedtraad.scenarios;

import java.time.LocalDate;
import java.util.Map;

/** The day that the server's clock says it is; the demo's clock may be ahead of the world's. */
final class Today {

    private Today() {
    }

    static LocalDate inDenmark() {
        return LocalDate.parse(Http.send(new Http.Call("GET", "/demo/clock", Map.of(), null)).is(200).json()
            .path("today").asString());
    }
}
