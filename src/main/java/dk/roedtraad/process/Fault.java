package dk.roedtraad.process;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What went wrong, without any message's text, which may hold what a person wrote.
 *
 * @param error the class of the innermost cause, with the SQL state where a database refused
 * @param place class, method and line of ours that was on the way nearest to it, or null when none was
 */
record Fault(String error, String place) {

    private static final int DEEPEST = 25;

    private static final int LONGEST = 200;

    private static final String OURS = "dk.roedtraad.";

    static Fault of(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable at = failure; at != null && causes.size() < DEEPEST; at = at.getCause()) {
            causes.add(0, at);
        }
        String place = causes.stream().flatMap(cause -> Arrays.stream(cause.getStackTrace())).filter(Fault::isOurs)
            .findFirst().map(Fault::placeOf).orElse(null);
        return new Fault(cut(errorOf(causes.get(0))), place == null ? null : cut(place));
    }

    private static String errorOf(Throwable innermost) {
        String name = innermost.getClass().getName();
        return innermost instanceof SQLException refused ? name + " " + refused.getSQLState() : name;
    }

    /** The proxies that the server puts around our beans are ours by name only. */
    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith(OURS) && !frame.getClassName().contains("$Proxy$")
            && frame.getLineNumber() > 0;
    }

    private static String placeOf(StackTraceElement frame) {
        return frame.getClassName().substring(OURS.length()) + "." + frame.getMethodName() + ":"
            + frame.getLineNumber();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
