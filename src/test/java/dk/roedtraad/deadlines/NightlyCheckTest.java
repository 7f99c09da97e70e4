package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.security.EachApart;
import dk.roedtraad.security.Identity;
import dk.roedtraad.security.RunAs;
import dk.roedtraad.time.CaseClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The hourly look in two municipalities, of which that of København cannot be read tonight. */
class NightlyCheckTest {

    private final List<String> kept = new ArrayList<>();

    private final List<Instant> asked = new ArrayList<>();

    private final NightlyCheck nightly = new NightlyCheck();

    private String acting;

    NightlyCheckTest() {
        nightly.runAs = new RunAs() {
            @Override
            public <T> T call(Identity who, Supplier<T> work) {
                acting = who.municipality();
                return work.get();
            }
        };
        nightly.apart = new EachApart() {
            @Override
            public <R> R call(Supplier<R> work) {
                return work.get();
            }
        };
        wireChecks();
    }

    private void wireChecks() {
        nightly.check = new CheckDeadlines() {
            @Override
            SelfCheckReport perform() {
                if (acting.equals("0101")) {
                    throw new IllegalStateException("cannot be read");
                }
                return new SelfCheckReport(Instant.EPOCH, 7, 0, Map.of(), List.of());
            }
        };
        nightly.last = new LastChecks() {
            @Override
            List<String> dueSince(Instant moment) {
                asked.add(moment);
                return List.of("0101", "0376");
            }

            @Override
            void keep(SelfCheckReport report) {
                kept.add(acting + " " + report.cases());
            }
        };
    }

    private void lookAt(String moment) {
        nightly.clock = CaseClock.on(Clock.fixed(Instant.parse(moment), CaseClock.ZONE));
        nightly.look();
    }

    @Test
    void aMunicipalityThatCannotBeReadKeepsNoOtherFromBeingChecked() {
        lookAt("2026-03-02T02:00:00Z");
        assertThat(kept).containsExactly("0376 7");
    }

    @Test
    void whatWasCheckedWithinTwentyHoursIsNotAskedOfAgain() {
        lookAt("2026-03-02T02:00:00Z");
        assertThat(asked).containsExactly(Instant.parse("2026-03-02T02:00:00Z").minus(Duration.ofHours(20)));
    }

    @Test
    void nothingIsCheckedOnceTheMorningHasBegunInDenmark() {
        lookAt("2026-03-02T04:00:00Z");
        lookAt("2026-03-02T12:00:00Z");
        assertThat(asked).isEmpty();
        lookAt("2026-03-02T03:59:59Z");
        lookAt("2026-03-01T23:00:00Z");
        assertThat(asked).hasSize(2);
    }

    @Test
    void aServerThatNeverCameUpGoesDownQuietly() {
        nightly.down(null);
        assertThat(asked).isEmpty();
    }
}
