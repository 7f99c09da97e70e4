package dk.roedtraad.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says on the console where to go and who one can be. */
@ApplicationScoped
class Banner {

    private static final String TEXT = """

        Rød Tråd is ready, in demo mode, with made-up data.

          API, to read and try   http://localhost:%1$d/openapi/ui
          API                    http://localhost:%1$d/api/v1
          health                 http://localhost:%1$d/health

        Who you can be (municipality, id, name, roles, what they do):

        %2$s

        A token, and what it is for:

          TOKEN=$(curl -s http://localhost:%1$d/demo/tokens -H 'Content-Type: application/json' \\
            -d '{"persona":"kasper"}' | sed 's/.*"token" *: *"\\([^"]*\\)".*/\\1/')
          curl -H "Authorization: Bearer $TOKEN" 'http://localhost:%1$d/api/v1/tasks?mine=true'

        """;

    @Inject
    @ConfigProperty(name = "http.port", defaultValue = "9080")
    int port;

    /** Prints past the server's log, whose lines are JSON. */
    void print() {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        console.print(text(port));
        console.flush();
    }

    static String text(int port) {
        String personas = Arrays.stream(Persona.values()).map(Banner::line).collect(Collectors.joining("\n"));
        return TEXT.formatted(port, personas);
    }

    private static String line(Persona persona) {
        String roles = persona.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        return "  %s  %-9s %-24s %-33s %s".formatted(persona.municipality(), persona.id(), persona.fullName(), roles,
            persona.what());
    }
}
