package dk.roedtraad.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/** Lays out the server that the tests use: the module's own configuration, a free port, and a fresh PostgreSQL. */
final class TestServer {

    private static final Path CONFIGURATION = Path.of("liberty");
    private static final Path SERVERS = Path.of("target/it/usr/servers");

    private TestServer() {
    }

    /** Writes the server's folder and starts its database, which ends with this JVM. */
    static void layOut() {
        try {
            int port = freePort();
            Path server = SERVERS.resolve("roedtraad" + port);
            System.setProperty("roedtraad.test.port", Integer.toString(port));
            System.setProperty("roedtraad.test.server", server.getFileName().toString());
            System.setProperty("roedtraad.server", server.toString());
            System.setProperty("roedtraad.url", "http://localhost:" + port);
            removeLast();
            Files.createDirectories(server.resolve("configDropins/overrides"));
            Files.writeString(server.resolve("server.xml"), withoutApplication());
            Files.writeString(server.resolve("configDropins/overrides/test.xml"), overrides(port, database()));
            Files.writeString(server.resolve("server.env"), "keystore_password=" + UUID.randomUUID());
            Files.copy(CONFIGURATION.resolve("jvm.options"), server.resolve("jvm.options"));
            Path drivers = Files.createDirectories(server.resolve("jdbc"));
            copyDriver("org.postgresql.Driver", drivers);
            copyDriver("org.h2.Driver", drivers);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Every run has a server of its own, so that two may run on one machine; its log stays until the next. */
    private static void removeLast() throws IOException {
        if (Files.exists(SERVERS)) {
            try (Stream<Path> left = Files.walk(SERVERS)) {
                for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Arquillian enters its own element for the application, so the module's has to go. */
    private static String withoutApplication() throws IOException {
        return Files.readString(CONFIGURATION.resolve("server.xml"))
            .replaceAll("(?s)<webApplication.*</webApplication>", "");
    }

    private static String overrides(int port, String database) {
        return """
            <server>
                <featureManager><feature>localConnector-1.0</feature></featureManager>
                <variable name="http.port" value="%d"/>
                <variable name="https.port" value="-1"/>
                <variable name="roedtraad.demo" value="true"/>
                <variable name="roedtraad.demo.cases" value="false"/>
                <variable name="roedtraad.operators" value="0671:opstart"/>
                <variable name="roedtraad.database.url" value="%s"/>
                <variable name="roedtraad.database.user" value="postgres"/>
                <variable name="roedtraad.database.password" value="postgres"/>
            </server>
            """.formatted(port, database);
    }

    /** PostgreSQL, or on request H2, since what holds on the one should hold on the other. */
    private static String database() throws IOException {
        return Boolean.getBoolean("roedtraad.test.h2") ? "jdbc:h2:mem:roedtraad;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1"
            : TestDatabase.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static void copyDriver(String driver, Path drivers) throws IOException {
        try {
            Path jar = Path.of(Class.forName(driver).getProtectionDomain().getCodeSource().getLocation().getPath());
            Files.copy(jar, drivers.resolve(jar.getFileName()));
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
