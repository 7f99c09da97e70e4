package dk.roedtraad.process;

import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.CurrentPerson;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The jobs of the current municipality that have failed and are still to be done. */
@ApplicationScoped
class FailedJobs {

    private static final String ALL = "select f.id, f.case_id, f.process, f.element, f.error, f.place, f.failures,"
        + " f.failed_at, j.RETRIES_, j.DUEDATE_, j.PROCESS_DEF_ID_ from job_failure f"
        + " join ACT_RU_JOB j on j.ID_ = f.engine_job_id where f.municipality = ?";

    private static final String ONE = ALL + " and f.id = ?";

    private static final String GIVEN_UP = " and j.RETRIES_ = 0";

    private static final String AFTER = " and (f.failed_at < ? or f.failed_at = ? and f.id > ?)";

    private static final String LATEST_FIRST = " order by f.failed_at desc, f.id fetch first ? rows only";

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    @Inject
    CurrentPerson person;

    @Inject
    ModelText models;

    List<FailedJobView> list(boolean givenUp, PageRequest page) {
        Optional<Place> place = page.after(Place::parse);
        List<Object> given = new ArrayList<>(List.of(person.municipality()));
        place.ifPresent(at -> given.addAll(List.of(at.moment(), at.moment(), at.id())));
        given.add(page.fetch());
        return read(ALL + (givenUp ? GIVEN_UP : "") + (place.isPresent() ? AFTER : "") + LATEST_FIRST, given);
    }

    Optional<FailedJobView> find(UUID id) {
        return read(ONE, List.of(person.municipality(), id)).stream().findFirst();
    }

    static String keyOf(FailedJobView job) {
        return job.failedAt() + "/" + job.id();
    }

    private List<FailedJobView> read(String query, List<Object> given) {
        try (Connection connection = database.getConnection();
             PreparedStatement select = connection.prepareStatement(query)) {
            for (int at = 0; at < given.size(); at++) {
                select.setObject(at + 1, given.get(at));
            }
            List<FailedJobView> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(view(row));
                }
            }
            return found;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the failed jobs cannot be read", unreadable);
        }
    }

    private FailedJobView view(ResultSet row) throws SQLException {
        String element = row.getString("element");
        ModelText.Step step = models.step(row.getString("PROCESS_DEF_ID_"), element);
        int retriesLeft = row.getInt("RETRIES_");
        Instant nextTryAt = retriesLeft == 0 ? null : row.getTimestamp("DUEDATE_").toInstant();
        return new FailedJobView(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class),
            row.getString("process"), element, step.name(), step.leadsTo(), row.getString("error"),
            row.getString("place"), row.getInt("failures"),
            row.getObject("failed_at", OffsetDateTime.class).toInstant(), retriesLeft, nextTryAt);
    }

    /** Where in the list a job stands. */
    private record Place(Instant failedAt, UUID id) {

        static Place parse(String key) {
            String[] parts = key.split("/", 2);
            return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }

        OffsetDateTime moment() {
            return failedAt.atOffset(ZoneOffset.UTC);
        }
    }
}
