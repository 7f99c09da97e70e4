package dk.roedtraad.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Lays out the server that the tests use: the module's own configuration, a free port, and a fresh PostgreSQL. */
final class TestServer {

    private static final Path CONFIGURATION = Path.of("liberty");
    private static final Path USER = Path.of("target/it/usr");
    private static final Path SERVER = USER.resolve("servers/roedtraadTest");

    private TestServer() {
    }

    /** Writes the server's folder and starts its database, which ends with this JVM. */
    static void layOut() {
        try {
            int port = freePort();
            System.setProperty("roedtraad.test.port", Integer.toString(port));
            System.setProperty("roedtraad.url", "http://localhost:" + port);
            Files.createDirectories(SERVER.resolve("configDropins/overrides"));
            Files.writeString(SERVER.resolve("server.xml"), withoutApplication());
            Files.writeString(SERVER.resolve("configDropins/overrides/test.xml"), overrides(port, database()));
            Files.writeString(SERVER.resolve("server.env"), "keystore_password=" + UUID.randomUUID());
            Files.copy(CONFIGURATION.resolve("jvm.options"), SERVER.resolve("jvm.options"),
                StandardCopyOption.REPLACE_EXISTING);
            copyDriver("org.postgresql.Driver");
            copyDriver("org.h2.Driver");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
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

    private static void copyDriver(String driver) throws IOException {
        try {
            Path jar = Path.of(Class.forName(driver).getProtectionDomain().getCodeSource().getLocation().getPath());
            Path jars = Files.createDirectories(SERVER.resolve("jdbc"));
            Files.copy(jar, jars.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
