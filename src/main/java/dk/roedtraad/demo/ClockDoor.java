package dk.roedtraad.demo;

import dk.roedtraad.time.CaseClock;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/** {@code /demo/clock}: GET reads the clock, POST moves it forward by whole days; it goes on from there. */
@WebServlet("/demo/clock")
public class ClockDoor extends DemoDoor {

    private static final long serialVersionUID = 1L;

    private static final int FARTHEST_DAYS = 3660;

    @Inject
    CaseClock clock;

    @Inject
    DemoClock demoClock;

    /** How many days the clock is to be moved forward. */
    public record Step(int forwardDays) {
    }

    /** What the clock says: the instant, and the day in Copenhagen. */
    public record Reading(Instant now, LocalDate today) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, HttpServletResponse.SC_OK, new Reading(clock.now(), clock.today()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Step step = read(request, Step.class);
        if (step == null || step.forwardDays() < 1 || step.forwardDays() > FARTHEST_DAYS) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "bad-clock-step",
                "Send {\"forwardDays\": n} with n from 1 to " + FARTHEST_DAYS + ".");
        } else {
            demoClock.forward(step.forwardDays());
            doGet(request, response);
        }
    }
}
