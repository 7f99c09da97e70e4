package dk.roedtraad.demo;

import dk.roedtraad.rest.Problem;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a log why something failed: codes, classes and places, never a message, which may hold personal data. */
final class Reason {

    private static final int CAUSES = 8;
    private static final int FRAMES = 3;

    private Reason() {
    }

    static String of(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).limit(CAUSES).map(Reason::one)
            .collect(Collectors.joining(" <- "));
    }

    private static String one(Throwable failed) {
        if (failed instanceof Problem problem) {
            return problem.code();
        }
        String places = Arrays.stream(failed.getStackTrace()).limit(FRAMES)
            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber()).collect(Collectors.joining(" "));
        return failed.getClass().getName() + " at " + places;
    }
}
