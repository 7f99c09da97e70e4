package dk.roedtraad.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.roedtraad.cases.CaseView;
import dk.roedtraad.rest.Json;
import dk.roedtraad.tasks.TaskState;
import dk.roedtraad.tasks.TaskType;
import dk.roedtraad.tasks.TaskView;
import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int ROUNDS = 9;

    private final Town town = aTown();

    @Test
    void everyUserTaskOfTheModelsHasAnAnswer() {
        assertThat(TaskForms.userTasks()).hasSizeGreaterThan(30).allMatch(Answers::has);
    }

    @Test
    void everyAnswerIsReadIntoItsFormInEveryStoryAgainAndAgain() {
        Map<String, TaskType<?>> types = TaskForms.taskTypes();
        for (Story story : Cast.upTo(TODAY, new WorkingDays())) {
            story.meetsOn(TODAY);
            for (String key : TaskForms.userTasks()) {
                for (int round = 0; round < ROUNDS; round++) {
                    TaskView task = aTask(types.get(key));
                    story.news(new CaseView(null, List.of(task), Map.of()));
                    isRead(new Scene(story, task, TODAY, town), types.get(key));
                    story.did(task);
                }
            }
        }
    }

    private static void isRead(Scene scene, TaskType<?> type) {
        byte[] body = Json.write(Answers.to(scene));
        assertThatCode(() -> Json.mapper().readValue(body, type.form()))
            .as("%s in story %d, %s", type.key(), scene.story().number(), scene.plot()).doesNotThrowAnyException();
    }

    private static TaskView aTask(TaskType<?> type) {
        return new TaskView(UUID.randomUUID(), type.key(), type.danishTitle(), type.englishTitle(), TaskState.OPEN,
            new UUID(0, 1), new UUID(0, 2), type.role(), "horsens-rf", null, null, null, null, null, null, null);
    }

    private static Town aTown() {
        Town town = new Town();
        for (int week = 1; week < 400; week++) {
            town.meets(new UUID(1, week), TODAY.plusWeeks(week));
        }
        for (Trade trade : Trade.values()) {
            town.has(trade, new UUID(2, trade.ordinal()));
            town.offers(trade, new UUID(3, trade.ordinal()));
        }
        return town;
    }
}
