package dk.roedtraad.cases;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.roedtraad.tasks.TaskView;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case as it now stands: its summary, the tasks that are next, and the sections that the modules above add
 * (the running deadlines among them).
 *
 * @param summary the case's own facts, at the top level of the JSON
 * @param tasks the open tasks, the most urgent first
 * @param sections what others add, each under its own name
 */
@Schema(description = "A case as it now stands; beside its tasks, the sections that other modules add.",
    allOf = CaseSummary.class)
public record CaseView(@JsonUnwrapped @Schema(hidden = true) CaseSummary summary, List<TaskView> tasks,
                       @JsonAnyGetter @Schema(hidden = true) Map<String, Object> sections) {
}
