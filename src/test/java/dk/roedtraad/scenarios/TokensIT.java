package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Who is let in. */
class TokensIT extends HttpTest {

    private static final long TEN_MINUTES = 600;

    @Test
    void nobodyIsLetInWithoutAToken() {
        Answer answer = Person.nobody().get("/cases").refuses(401, "not-signed-in");
        assertThat(answer.header("WWW-Authenticate")).hasValueSatisfying(how -> assertThat(how).startsWith("Bearer"));
        Person.nobody().post("/cases", Form.empty()).refuses(401, "not-signed-in");
        Person.nobody().send("DELETE", "/cases/x", null).isAProblem();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer x", "Bearer x.y.z", "Bearer a.b", "Basic c2lnbmU6c2lnbmU=",
        "Bearer e30.e30.e30", "Digest x", "x"})
    void garbageIsNoToken(String authorization) {
        Person.showing(authorization).get("/cases").refuses(401, "not-signed-in");
        Person.showing(authorization).post("/cases", Form.empty()).refuses(401, "not-signed-in");
    }

    @Test
    void aTokenSignedWithTheServersKeyIsLetIn() {
        shown(Tokens.signed(Tokens.claims("signe"))).get("/cases").is(200);
    }

    static Stream<Named<Consumer<ObjectNode>>> flaws() {
        return Stream.of(
            flaw("expired", claims -> claims.put("exp", Instant.now().getEpochSecond() - TEN_MINUTES)),
            flaw("of another issuer", claims -> claims.put("iss", "https://somebody.invalid")),
            flaw("of no issuer", claims -> claims.remove("iss")),
            flaw("for somebody else", claims -> claims.put("aud", "another-module")),
            flaw("for nobody", claims -> claims.remove("aud")),
            flaw("issued ahead of time", claims -> claims.put("iat", Instant.now().getEpochSecond() + TEN_MINUTES)),
            flaw("that never expires", claims -> claims.remove("exp")),
            flaw("of no municipality", claims -> claims.remove("municipality")),
            flaw("of a municipality that is a number", claims -> claims.put("municipality", 615)),
            flaw("of two municipalities", claims -> claims.putPOJO("municipality", List.of("0615", "0740"))),
            flaw("of a municipality within", claims -> claims.putPOJO("municipality", Map.of("id", "0615"))),
            flaw("of nobody", claims -> claims.remove(List.of("sub", "upn"))));
    }

    private static Named<Consumer<ObjectNode>> flaw(String name, Consumer<ObjectNode> flaw) {
        return Named.of("a token " + name, flaw);
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void aFlawedTokenIsNotLetIn(Consumer<ObjectNode> flaw) {
        ObjectNode claims = Tokens.claims("signe");
        flaw.accept(claims);
        shown(Tokens.signed(claims)).get("/cases").refuses(401, "not-signed-in");
    }

    @Test
    void aTokenThatSomebodyElseSignedIsNotLetIn() throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        ObjectNode claims = Tokens.claims("signe");
        shown(Tokens.signed(claims, keys.generateKeyPair().getPrivate())).get("/cases").refuses(401, "not-signed-in");
        shown(Tokens.unsigned(claims)).get("/cases").refuses(401, "not-signed-in");
        shown(Tokens.signedWithThePublicKey(claims)).get("/cases").refuses(401, "not-signed-in");
    }

    @Test
    void aTokenIsNoGoodWhenOneLetterIsChanged() {
        String good = Person.token("signe");
        String[] parts = good.split("\\.");
        ObjectNode claims = Tokens.claims("signe");
        String others = Tokens.unsigned(claims.put("municipality", "0740")).split("\\.")[1];
        shown(parts[0] + "." + others + "." + parts[2]).get("/cases").refuses(401, "not-signed-in");
        shown(good.substring(0, good.length() - 10) + "AAAAAAAAAA").get("/cases").refuses(401, "not-signed-in");
    }

    @Test
    void onlyWhoWorksInTheMunicipalityIsLetIn() {
        shown(Tokens.signed(Tokens.claims("signe").put("sub", "nobody").put("upn", "nobody"))).get("/cases")
            .refuses(403, "person-not-registered");
        shown(Tokens.signed(Tokens.claims("signe").put("municipality", "0740"))).get("/cases")
            .refuses(403, "person-not-registered");
        shown(Tokens.signed(Tokens.claims("signe").put("municipality", ""))).get("/cases").isAProblem();
        shown(Tokens.signed(Tokens.claims("signe").put("municipality", "0615' or '1'='1"))).get("/cases")
            .refuses(401, "not-signed-in");
    }

    @Test
    void theRolesInATokenAreOfNoWorth() {
        ObjectNode claims = Tokens.claims("drift");
        claims.putPOJO("groups", List.of("CASEWORKER", "LEADER"));
        shown(Tokens.signed(claims)).get("/cases").refuses(403, "forbidden-role");
    }

    private static Person shown(String token) {
        return Person.showing("Bearer " + token);
    }
}
