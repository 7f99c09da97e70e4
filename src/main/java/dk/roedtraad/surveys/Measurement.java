package dk.roedtraad.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One measurement of a citizen's progression; it tells something beside the ones before and after it. */
@Entity
@Table(name = "measurement")
class Measurement extends Questioning {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeasurementKind kind;

    @Convert(converter = ProgressionAnswersColumn.class)
    @Column(name = "answers")
    private List<ProgressionAnswer> answers;

    protected Measurement() {
    }

    Measurement(UUID caseId, LocalDate on, MeasurementKind kind, List<ProgressionAnswer> answers) {
        super(caseId, on);
        this.kind = kind;
        this.answers = answers;
    }

    MeasurementKind kind() {
        return kind;
    }

    List<ProgressionAnswer> answers() {
        return answers;
    }
}
