package dk.roedtraad.rest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a request was not carried out, told to the one who made it: a stable code, what is wrong, and what to do.
 * Detail and remedy are read by people and logged by clients, so they never carry personal data.
 *
 * <p>Thrown inside an act it rolls the act back, being a {@link RuntimeException}.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private final String code;

    private final String remedy;

    private final transient List<ProblemBody.Entry> errors = new ArrayList<>();

    private Duration retryAfter;

    private Problem(int status, String code, String detail, String remedy) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.remedy = remedy;
    }

    /** @return 400: the request cannot be understood */
    public static Problem badRequest(String code, String detail, String remedy) {
        return of(400, code, detail, remedy);
    }

    /** @return 401: nobody is signed in */
    public static Problem unauthorized(String code, String detail, String remedy) {
        return of(401, code, detail, remedy);
    }

    /** @return 403: the person may not do this */
    public static Problem forbidden(String code, String detail, String remedy) {
        return of(403, code, detail, remedy);
    }

    /** @return 404: there is no such thing, or not for this person */
    public static Problem notFound(String code, String detail, String remedy) {
        return of(404, code, detail, remedy);
    }

    /** @return 409: the request is sound, but things do not stand so that it can be done */
    public static Problem conflict(String code, String detail, String remedy) {
        return of(409, code, detail, remedy);
    }

    /** @return 412: the caller has seen an older version */
    public static Problem preconditionFailed(String code, String detail, String remedy) {
        return of(412, code, detail, remedy);
    }

    /** @return 422: a form breaks a rule */
    public static Problem unprocessable(String code, String detail, String remedy) {
        return of(422, code, detail, remedy);
    }

    /** @return 503: the same request may well succeed in a while */
    public static Problem unavailable(String code, String detail, String remedy) {
        return of(503, code, detail, remedy);
    }

    static Problem of(int status, String code, String detail, String remedy) {
        return new Problem(status, code, detail, remedy);
    }

    /**
     * Points at one thing that is wrong in the body.
     *
     * @param pointer JSON pointer; empty for the body as a whole
     * @param detail what is wrong there, without the value
     * @return this problem
     */
    public Problem at(String pointer, String detail) {
        errors.add(new ProblemBody.Entry(pointer, detail));
        return this;
    }

    Problem retryAfter(Duration wait) {
        this.retryAfter = wait;
        return this;
    }

    /** @return the HTTP status */
    public int status() {
        return status;
    }

    /** @return the stable code */
    public String code() {
        return code;
    }

    /** @return what the caller can do about it */
    public String remedy() {
        return remedy;
    }

    List<ProblemBody.Entry> errors() {
        return List.copyOf(errors);
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
