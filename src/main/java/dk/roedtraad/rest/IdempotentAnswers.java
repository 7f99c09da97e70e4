package dk.roedtraad.rest;

import dk.roedtraad.security.Identity;
import dk.roedtraad.time.CaseClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The answers to acts that came with a key, written in the act's own transaction and kept for a week. */
@ApplicationScoped
class IdempotentAnswers {

    static final int LONGEST_REQUEST = 300;

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    @Inject
    CaseClock clock;

    Optional<IdempotentAnswer> find(Identity caller, String key) throws SQLException {
        String query = "select fingerprint, status, etag, location, body from idempotent_answer"
            + " where municipality = ? and person = ? and client = ? and idempotency_key = ?";
        try (Connection connection = database.getConnection();
             PreparedStatement select = connection.prepareStatement(query)) {
            fill(select, caller.municipality(), caller.person(), clientOf(caller), key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new IdempotentAnswer(row.getString(1), row.getInt(2),
                    row.getString(3), row.getString(4), row.getString(5))) : Optional.empty();
            }
        }
    }

    /**
     * Claims a key for this transaction. A second transaction with the same key waits here for the first one's end.
     *
     * @return the claim's id
     * @throws Problem 409 {@code request-in-flight} when another transaction claimed it meanwhile
     */
    UUID claim(Identity caller, IdempotentCall call) throws SQLException {
        UUID id = UUID.randomUUID();
        String insert = "insert into idempotent_answer (id, municipality, person, client, idempotency_key, request,"
            + " fingerprint, status, created_at) values (?, ?, ?, ?, ?, ?, ?, 0, ?)";
        try (Connection connection = database.getConnection();
             PreparedStatement claim = connection.prepareStatement(insert)) {
            fill(claim, id, caller.municipality(), caller.person(), clientOf(caller), call.key(), call.request(),
                call.fingerprint(), clock.now().atOffset(ZoneOffset.UTC));
            claim.executeUpdate();
            return id;
        } catch (SQLException refused) {
            if (Failures.isLostRace(refused)) {
                throw Problem.conflict("request-in-flight", "The same act is being carried out just now.",
                    "Repeat the request with the same Idempotency-Key.").retryAfter(Duration.ofSeconds(1));
            }
            throw refused;
        }
    }

    void keep(UUID claim, IdempotentAnswer answer) throws SQLException {
        String update = "update idempotent_answer set status = ?, etag = ?, location = ?, body = ? where id = ?";
        try (Connection connection = database.getConnection();
             PreparedStatement keep = connection.prepareStatement(update)) {
            fill(keep, answer.status(), answer.etag(), answer.location(), answer.body(), claim);
            keep.executeUpdate();
        }
    }

    void release(UUID claim) throws SQLException {
        try (Connection connection = database.getConnection();
             PreparedStatement release = connection.prepareStatement("delete from idempotent_answer where id = ?")) {
            fill(release, claim);
            release.executeUpdate();
        }
    }

    private static String clientOf(Identity caller) {
        return caller.client() == null ? "" : caller.client();
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
