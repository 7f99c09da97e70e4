package dk.roedtraad.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem as it is written, after RFC 9457.
 *
 * @param type a name for this kind of problem, made of its code
 * @param title the code in words
 * @param status the HTTP status
 * @param detail what is wrong
 * @param code the stable code to program against
 * @param remedy what the caller can do about it
 * @param errors what is wrong where in the body; empty when no field is to blame
 * @param requestId the request's id, to be named when asking for help
 */
@Schema(name = "Problem", description = "Why a request was not carried out, after RFC 9457.")
record ProblemBody(String type, String title, int status, String detail, String code, String remedy,
                   List<Entry> errors, String requestId) {

    static ProblemBody of(Problem problem, String requestId) {
        return new ProblemBody("urn:roedtraad:problem:" + problem.code(), titleOf(problem.code()), problem.status(),
            problem.getMessage(), problem.code(), problem.remedy(), problem.errors(), requestId);
    }

    private static String titleOf(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
    }

    /**
     * One thing that is wrong.
     *
     * @param pointer JSON pointer into the body
     * @param detail what is wrong there
     */
    @Schema(name = "ProblemEntry", description = "One thing that is wrong in the body.")
    record Entry(String pointer, String detail) {
    }
}
