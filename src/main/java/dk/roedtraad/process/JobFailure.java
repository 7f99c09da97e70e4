package dk.roedtraad.process;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a job of the engine has failed, how often and how the last time; it stays when the job goes through later. */
@Entity
@Table(name = "job_failure")
class JobFailure extends MunicipalRow {

    @Column(name = "engine_job_id")
    private String engineJobId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "process")
    private String process;

    @Column(name = "element")
    private String element;

    @Column(name = "error")
    private String error;

    @Column(name = "place")
    private String place;

    @Column(name = "failures")
    private int failures;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected JobFailure() {
    }

    JobFailure(FailedAttempt first) {
        super(UUID.fromString(first.engineJobId()));
        engineJobId = first.engineJobId();
        caseId = first.caseId();
        process = first.process();
        element = first.element();
    }

    void failed(Fault fault, Instant at) {
        error = fault.error();
        place = fault.place();
        failures++;
        failedAt = at;
    }

    String engineJobId() {
        return engineJobId;
    }

    UUID caseId() {
        return caseId;
    }

    String element() {
        return element;
    }
}
