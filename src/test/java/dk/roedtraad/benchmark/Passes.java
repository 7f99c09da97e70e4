package dk.roedtraad.benchmark;

import dk.roedtraad.rest.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import tools.jackson.databind.node.ObjectNode;

/** Tokens for people whom the demo does not know, signed with the key of a server that we laid out ourselves. */
final class Passes {

    /** The leader of the first team that a municipality was given. */
    static final String LEADER = "lene-1";

    /** The one who runs the system, by the same name in each municipality. */
    static final String OPERATIONS = "drift";

    private final PrivateKey key;

    private final String demoToken;

    /**
     * Reads the server's key.
     *
     * @param server the server's folder
     * @param demoToken a token of the demo, to be changed
     */
    Passes(Path server, String demoToken) {
        this.demoToken = demoToken;
        try (InputStream file = Files.newInputStream(server.resolve("resources/security/key.p12"))) {
            char[] password = Files.readString(server.resolve("server.env")).trim()
                .substring("keystore_password=".length()).toCharArray();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, password);
            key = (PrivateKey) store.getKey("default", password);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** @return a token of somebody in a municipality */
    String of(String municipality, String person) {
        String[] parts = demoToken.split("\\.");
        ObjectNode claims = (ObjectNode) Json.mapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
        claims.put("municipality", municipality).put("upn", person).put("sub", person);
        String content = part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8)) + "."
            + part(claims.toString().getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + part(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
