package dk.roedtraad.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server of its own, started and stopped as a newcomer does, with the module as it is packaged. */
public final class OwnServer implements AutoCloseable {

    private static final Path LIBERTY = Path.of("target/liberty/wlp").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Path home;
    private final Path console;
    private final int port;
    private final Map<String, String> variables;
    private Process process;

    /**
     * Lays out a server that was never started.
     *
     * @param folder where it and its data live, below {@code target}
     * @param variables what its environment says, as the README names it
     */
    public OwnServer(String folder, Map<String, String> variables) {
        this.home = Path.of("target", folder).toAbsolutePath();
        this.console = home.resolve("console.log");
        this.variables = variables;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
            forgetEarlierRuns();
            layOut(home.resolve("usr/servers/roedtraad"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void forgetEarlierRuns() throws IOException {
        if (Files.exists(home)) {
            try (Stream<Path> left = Files.walk(home)) {
                left.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private static void layOut(Path server) throws IOException {
        Files.createDirectories(server.resolve("apps"));
        Files.createDirectories(server.resolve("jdbc"));
        Path configuration = Path.of("liberty");
        copy(configuration.resolve("server.xml"), server.resolve("server.xml"));
        copy(configuration.resolve("jvm.options"), server.resolve("jvm.options"));
        copy(Path.of("target/roedtraad.war"), server.resolve("apps/roedtraad.war"));
        Files.writeString(server.resolve("server.env"), "keystore_password=of-a-test");
        for (String driver : new String[] {"org.h2.Driver", "org.postgresql.Driver"}) {
            Path jar = jarOf(driver);
            copy(jar, server.resolve("jdbc").resolve(jar.getFileName()));
        }
    }

    private static Path jarOf(String driver) {
        try {
            return Path.of(Class.forName(driver).getProtectionDomain().getCodeSource().getLocation().getPath());
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Puts another version of the module in the place of the one that is there; the server must be stopped. */
    public void put(ChangedModule module) {
        try {
            module.writeTo(home.resolve("usr/servers/roedtraad/apps/roedtraad.war"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** @return the folder of its data, unless it was given another database */
    public Path data() {
        return home.resolve("data");
    }

    /** Starts it and waits until it is ready; the console of an earlier run is kept. */
    public Duration start() {
        ProcessBuilder server = new ProcessBuilder(LIBERTY.resolve("bin/server").toString(), "run", "roedtraad");
        server.environment().put("WLP_USER_DIR", home.resolve("usr").toString());
        server.environment().put("ROEDTRAAD_DATA", home.resolve("data").toString());
        server.environment().put("HTTP_PORT", Integer.toString(port));
        server.environment().put("HTTPS_PORT", "-1");
        server.environment().putAll(variables);
        server.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()));
        Instant began = Instant.now();
        try {
            process = server.start();
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
        awaitReady(began);
        return Duration.between(began, Instant.now());
    }

    private void awaitReady(Instant began) {
        while (!isReady()) {
            if (!process.isAlive() || Duration.between(began, Instant.now()).compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("the server is not ready:\n" + console());
            }
            try {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private boolean isReady() {
        try {
            return get("/health/ready").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** @return the answer to a request without a token */
    public HttpResponse<String> get(String path) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** @return bytes of heap in use when all garbage has been collected, at that moment and not a little later */
    public long heapAtRest() {
        long java = process.descendants().filter(ProcessHandle::isAlive).findFirst().orElse(process.toHandle()).pid();
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try (BufferedReader told = new ProcessBuilder(jcmd.toString(), Long.toString(java), "GC.class_histogram")
                .start().inputReader()) {
            return told.lines().filter(line -> line.startsWith("Total")).map(line -> line.trim().split("\\s+"))
                .mapToLong(total -> Long.parseLong(total[total.length - 1])).findFirst().orElseThrow();
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** @return where it listens */
    public String url() {
        return "http://localhost:" + port;
    }

    /** @return all that it has printed */
    public String console() {
        try {
            return Files.readString(console);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Ends it without a word, as a machine that dies does: nothing is finished, and nothing given back. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    /** Ends it, as Ctrl-C does. */
    @Override
    public void close() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.descendants().forEach(child -> child.onExit().join());
            process.onExit().join();
        }
    }
}
