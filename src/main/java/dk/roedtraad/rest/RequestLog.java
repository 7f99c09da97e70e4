package dk.roedtraad.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** What every log line about this request says: its id and its case. Nothing here is personal data. */
@RequestScoped
public class RequestLog {

    private String requestId = "-";

    private UUID caseId;

    private long began;

    void begin(String id, long nanos) {
        requestId = id;
        began = nanos;
    }

    /** @return the request's id, as the caller gave it or as it was made */
    public String requestId() {
        return requestId;
    }

    /** Notes which case the request is about. */
    public void about(UUID id) {
        caseId = id;
    }

    long millisAt(long nanos) {
        return (nanos - began) / 1_000_000;
    }

    /** @return the words that begin a log line about this request */
    @Override
    public String toString() {
        return "request=" + requestId + " case=" + (caseId == null ? "-" : caseId);
    }
}
