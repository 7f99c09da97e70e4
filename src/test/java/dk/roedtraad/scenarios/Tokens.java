package dk.roedtraad.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.node.ObjectNode;

/** Tokens that differ from one the demo issued; those signed with the server's own key are otherwise good. */
final class Tokens {

    private static final Path SERVER =
        Path.of(System.getProperty("roedtraad.server", "target/it/usr/servers/roedtraad"));

    private static final String RS256 = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";

    private Tokens() {
    }

    /** @return what the persona's token says, to be changed */
    static ObjectNode claims(String persona) {
        String payload = Person.token(persona).split("\\.")[1];
        return (ObjectNode) Answer.JSON.readTree(Base64.getUrlDecoder().decode(payload));
    }

    static String signed(ObjectNode claims) {
        return signed(claims, (PrivateKey) serversKey());
    }

    static String signed(ObjectNode claims, PrivateKey key) {
        try {
            String content = part(RS256) + "." + part(claims.toString());
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + part(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String unsigned(ObjectNode claims) {
        return part("{\"alg\":\"none\"}") + "." + part(claims.toString()) + ".";
    }

    /** Signed with what everybody knows, the server's public key, as if that were a shared secret. */
    static String signedWithThePublicKey(ObjectNode claims) {
        try {
            String content = part("{\"alg\":\"HS256\"}") + "." + part(claims.toString());
            Mac mac = Mac.getInstance("HmacSHA256");
            PublicKey known = keyStore().getCertificate("default").getPublicKey();
            mac.init(new SecretKeySpec(known.getEncoded(), "HmacSHA256"));
            return content + "." + part(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Key serversKey() {
        try {
            return keyStore().getKey("default", password());
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static KeyStore keyStore() {
        try (InputStream file = Files.newInputStream(SERVER.resolve("resources/security/key.p12"))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, password());
            return store;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static char[] password() {
        try {
            return Files.readAllLines(SERVER.resolve("server.env")).stream()
                .filter(line -> line.startsWith("keystore_password=")).findFirst().orElseThrow()
                .substring("keystore_password=".length()).toCharArray();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String part(String json) {
        return part(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
