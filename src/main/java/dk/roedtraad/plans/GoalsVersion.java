package dk.roedtraad.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The job goals and the ABC-plan as they were from a day on. */
@Entity
@Table(name = "goals_version")
class GoalsVersion extends DocumentVersion<JobGoals> {

    @Convert(converter = JobGoalsColumn.class)
    @Column(name = "document")
    private JobGoals goals;

    protected GoalsVersion() {
    }

    GoalsVersion(Writing writing, JobGoals goals) {
        super(writing);
        this.goals = goals;
    }

    @Override
    JobGoals document() {
        return goals;
    }
}
