package dk.roedtraad.rest;

import com.ibm.websphere.logging.hpel.LogRecordContext;
import jakarta.annotation.PreDestroy;
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
        LogRecordContext.addExtension("requestId", id);
        began = nanos;
    }

    /** @return the request's id, as the caller gave it or as it was made */
    public String requestId() {
        return requestId;
    }

    /** Notes which case the request is about. */
    public void about(UUID id) {
        caseId = id;
        LogRecordContext.addExtension("caseId", id.toString());
    }

    /** The thread serves another request next. */
    @PreDestroy
    void end() {
        LogRecordContext.removeExtension("requestId");
        LogRecordContext.removeExtension("caseId");
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
