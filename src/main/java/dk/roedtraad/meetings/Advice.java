package dk.roedtraad.meetings;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the team advises in an indstilling, beside its result.
 *
 * @param goals what the citizen is to reach
 * @param recommendedEfforts what is to help
 */
public record Advice(List<Goal> goals, List<Effort> recommendedEfforts) {

    /** Keeps its own copies; null stands for none. */
    public Advice {
        goals = goals == null ? List.of() : List.copyOf(goals);
        recommendedEfforts = recommendedEfforts == null ? List.of() : List.copyOf(recommendedEfforts);
    }

    /** What a goal is about; job and education are what the indstilling is to be clear on (A3.13). */
    @Schema(name = "RecommendedGoalKind")
    public enum GoalKind {
        /** Job. */
        @Label(da = "Job", en = "Job")
        JOB,
        /** Uddannelse. */
        @Label(da = "Uddannelse", en = "Education")
        EDUCATION,
        /** Andet. */
        @Label(da = "Andet", en = "Other")
        OTHER
    }

    /** Which area an effort belongs to. */
    public enum EffortKind {
        /** Beskæftigelse. */
        @Label(da = "Beskæftigelse", en = "Employment")
        JOB,
        /** Social. */
        @Label(da = "Social", en = "Social")
        SOCIAL,
        /** Sundhed. */
        @Label(da = "Sundhed", en = "Health")
        HEALTH,
        /** Uddannelse. */
        @Label(da = "Uddannelse", en = "Education")
        EDUCATION
    }

    /**
     * A goal.
     *
     * @param kind what it is about
     * @param text what is to be reached
     */
    @Schema(name = "RecommendedGoal")
    public record Goal(
        @Label(da = "Måltype", en = "Kind") @NotNull GoalKind kind,
        @Label(da = "Mål", en = "Goal") @NotBlank @Size(max = 1000) String text) {
    }

    /**
     * An effort.
     *
     * @param kind the area it belongs to
     * @param description what is to be done
     */
    @Schema(name = "RecommendedEffort")
    public record Effort(
        @Label(da = "Indsatstype", en = "Kind") @NotNull EffortKind kind,
        @Label(da = "Indsats", en = "Effort") @NotBlank @Size(max = 1000) String description) {
    }
}
