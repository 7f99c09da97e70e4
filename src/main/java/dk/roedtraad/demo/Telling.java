package dk.roedtraad.demo;

import dk.roedtraad.cases.CaseView;
import dk.roedtraad.cases.OpenCase;
import dk.roedtraad.cases.WithdrawCase;
import dk.roedtraad.tasks.TaskView;
import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells the stories: opens each case on its day, and plans every task that comes up for as many days ahead as the
 * story's pace says. A story that cannot go on ends there; the others go on.
 */
class Telling {

    private static final Logger LOG = Logger.getLogger(Telling.class.getName());

    private static final long SEED = 20190603;

    private static final Map<Plot, String> WHY_IT_ENDS = Map.of(
        Plot.WITHDRAWN, "Borgeren er raskmeldt og ønsker ikke, at sagen fortsætter.",
        Plot.MOVED, "Borgeren er flyttet til en anden kommune.",
        Plot.DECEASED, "Borgeren er afgået ved døden.");

    private final Calendar calendar;
    private final WorkingDays workingDays;
    private final Hand hand;
    private final Random chance = new Random(SEED);
    private int brokenOff;

    Telling(Calendar calendar, WorkingDays workingDays, Hand hand) {
        this.calendar = calendar;
        this.workingDays = workingDays;
        this.hand = hand;
    }

    /** Plans the beginning of a story, and its early end if it has one. */
    void plan(Story story, Town town) {
        calendar.plan(story.startsOn(), () -> attempt(story, town, story.startsOn(), () -> open(story)));
        if (story.plot().endsEarly()) {
            LocalDate end = workingDays.onOrAfter(story.startsOn().plusDays(35 + story.number() * 37 % 160));
            calendar.plan(end, () -> withdraw(story));
        }
    }

    /** @return how many stories could not go on */
    int brokenOff() {
        return brokenOff;
    }

    private CaseView open(Story story) {
        Staff staff = story.staff();
        boolean chosen = !story.isOneIn(4);
        String reference = "SAG-" + story.startsOn().getYear() + "-" + (1000 + story.number());
        OpenCase.Form form = new OpenCase.Form(reference, MadeUpCitizen.number(story.number()),
            staff.preparing().team(), chosen ? staff.preparing().id() : null, chosen ? staff.vk().id() : null,
            story.startsOn(), null);
        return hand.open(chosen ? staff.preparing() : staff.leader(), form);
    }

    private void withdraw(Story story) {
        if (story.isOver()) {
            return;
        }
        story.end();
        WithdrawCase.Cause cause = WithdrawCase.Cause.valueOf(story.plot().name());
        WithdrawCase.Form form = new WithdrawCase.Form(null, cause, WHY_IT_ENDS.get(story.plot()));
        try {
            hand.withdraw(story.staff().preparing(), story.file().summary().id(), form);
        } catch (RuntimeException failed) {
            breakOff(story, failed);
        }
    }

    private void act(Scene scene) {
        Story story = scene.story();
        TaskView task = scene.task();
        if (story.isOpen(task.id())) {
            attempt(story, scene.town(), scene.today(), () -> {
                Map<String, Object> form = Answers.to(scene);
                story.did(task);
                return hand.complete(story.staff().whoDoes(task), task.id(), form);
            });
        }
    }

    private void attempt(Story story, Town town, LocalDate today, Supplier<CaseView> step) {
        try {
            for (TaskView task : story.news(step.get())) {
                int days = story.daysUntil(task, today, chance);
                LocalDate day = workingDays.onOrAfter(today.plusDays(days));
                calendar.plan(day, () -> act(new Scene(story, task, day, town)));
            }
        } catch (RuntimeException failed) {
            breakOff(story, failed);
        }
    }

    private void breakOff(Story story, RuntimeException failed) {
        story.end();
        brokenOff++;
        LOG.log(Level.WARNING, "demo story {0} cannot go on: {1}", new Object[] {story.number(), Reason.of(failed)});
    }
}
