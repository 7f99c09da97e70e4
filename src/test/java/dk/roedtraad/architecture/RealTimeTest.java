package dk.roedtraad.architecture;

import static dk.roedtraad.architecture.Production.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RealTimeTest {

    private static final String PLANTED = Production.planted("clock");

    @Test
    void onlyTheClockReadsRealTime() {
        assertThat(RealTime.readings(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void realTimeElsewhereIsFound() {
        assertThat(RealTime.readings(Production.plantedClasses("clock"), PLANTED)).containsExactly(
            "meetings.Hasty reads Clock.systemUTC", "meetings.Hasty reads CriteriaBuilder.currentDate",
            "meetings.Hasty reads Date.<init>", "meetings.Hasty reads Instant.now",
            "meetings.Hasty reads LocalDate.now", "meetings.Hasty reads System.currentTimeMillis",
            "process.Timely reads Date.<init>");
    }

    @Test
    void onlyTheEngineSpeaksOfDates() {
        assertThat(RealTime.oldDates(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void anOldDateElsewhereIsFound() {
        assertThat(RealTime.oldDates(Production.plantedClasses("clock"), PLANTED))
            .containsExactly("meetings.Hasty uses java.util.Date");
    }

    @Test
    void noQueryAsksTheDatabaseForTheTime() {
        assertThat(JavaSource.in(Production.MAIN)).isNotEmpty().noneMatch(RealTime::asksTheDatabase);
        assertThat(Production.files(Path.of("src/main/resources/db/migration"), ".sql")).isNotEmpty()
            .noneMatch(file -> RealTime.asksTheDatabase(Production.read(file)));
    }

    @Test
    void aQueryThatAsksTheDatabaseIsFound() {
        assertThat(RealTime.asksTheDatabase(JavaSource.of("Late.java", """
            class Late {
                String query = "select d from Deadline d" + " where d.due < CURRENT_DATE";
            }
            """))).isTrue();
        assertThat(RealTime.asksTheDatabase("opened_at timestamp with time zone default now()")).isTrue();
        assertThat(RealTime.asksTheDatabase("read_at timestamp with time zone not null")).isFalse();
    }
}
