package dk.roedtraad.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.roedtraad.security.Identity;
import dk.roedtraad.time.CaseClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotentAnswersTest {

    private static final Identity ANNA = new Identity("0101", "anna", Set.of(), null);

    private final IdempotentAnswers answers = new IdempotentAnswers();

    @BeforeEach
    void anEmptyTable() throws SQLException, IOException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        answers.database = database;
        answers.clock = CaseClock.on(Clock.fixed(Instant.parse("2026-02-03T10:00:00Z"), CaseClock.ZONE));
        try (InputStream migration = getClass().getResourceAsStream("/db/migration/V2__idempotency.sql");
             Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static IdempotentCall call(String key) {
        IdempotentCall call = new IdempotentCall();
        call.begin(key, "POST /api/v1/cases", "f1", null);
        return call;
    }

    @Test
    void anAnswerIsFoundByTheOneWhoGotIt() throws SQLException {
        IdempotentAnswer answer = new IdempotentAnswer("f1", 201, "7", "http://x/cases/1", "{\"a\":\"æ\"}");
        answers.keep(answers.claim(ANNA, call("k")), answer);
        assertThat(answers.find(ANNA, "k")).contains(answer);
        assertThat(answers.find(ANNA, "other")).isEmpty();
        assertThat(answers.find(new Identity("0147", "anna", Set.of(), null), "k")).isEmpty();
        assertThat(answers.find(new Identity("0101", "bo", Set.of(), null), "k")).isEmpty();
        assertThat(answers.find(new Identity("0101", "anna", Set.of(), "kss"), "k")).isEmpty();
    }

    @Test
    void aKeyIsClaimedOnce() throws SQLException {
        answers.claim(ANNA, call("k"));
        Problem problem = catchThrowableOfType(Problem.class, () -> answers.claim(ANNA, call("k")));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.code()).isEqualTo("request-in-flight");
        assertThat(problem.retryAfter()).hasSeconds(1);
    }

    @Test
    void aReleasedKeyIsFree() throws SQLException {
        answers.release(answers.claim(ANNA, call("k")));
        assertThat(answers.find(ANNA, "k")).isEmpty();
        assertThat(answers.claim(ANNA, call("k"))).isNotNull();
    }

    @Test
    void theFingerprintKnowsAddressAndBody() {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        String fingerprint = IdempotencyKey.fingerprint("POST /a?null", body);
        assertThat(fingerprint).hasSize(64).isEqualTo(IdempotencyKey.fingerprint("POST /a?null", body));
        assertThat(fingerprint).isNotEqualTo(IdempotencyKey.fingerprint("POST /b?null", body))
            .isNotEqualTo(IdempotencyKey.fingerprint("POST /a?null", new byte[0]));
    }
}
