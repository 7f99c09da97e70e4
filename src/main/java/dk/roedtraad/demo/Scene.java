package dk.roedtraad.demo;

import dk.roedtraad.tasks.TaskView;
import java.time.LocalDate;

/**
 * One step that is about to be done.
 *
 * @param story whose it is
 * @param task what is to be done
 * @param today the day on which it is done
 * @param town where it is done
 */
record Scene(Story story, TaskView task, LocalDate today, Town town) {

    /** @return how often this step was done before */
    int before() {
        return story.times(task.type());
    }

    Plot plot() {
        return story.plot();
    }

    Trade trade() {
        return story.trade();
    }

    /** @return one of several texts, another one each time and in each story */
    String oneOf(String... texts) {
        return texts[(story.number() + before()) % texts.length];
    }

    /** @return a day so many days from today, as JSON writes it */
    String inDays(int days) {
        return today.plusDays(days).toString();
    }
}
