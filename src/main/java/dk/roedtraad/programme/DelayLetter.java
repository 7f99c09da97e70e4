package dk.roedtraad.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A letter that told the citizen that the decision is late; the case system keeps it. */
@Entity
@Table(name = "delay_letter")
class DelayLetter extends JournalEntry {

    @Column(name = "expected_on")
    private LocalDate expectedDecisionOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private LetterChannel how;

    @Column(name = "document_reference")
    private String documentReference;

    protected DelayLetter() {
    }

    DelayLetter(UUID caseId, LocalDate sentOn, InformOfDelay.Form form) {
        super(caseId, sentOn);
        this.expectedDecisionOn = form.expectedDecisionOn();
        this.how = form.how();
        this.documentReference = form.documentReference();
    }

    LocalDate expectedDecisionOn() {
        return expectedDecisionOn;
    }

    LetterChannel how() {
        return how;
    }

    String documentReference() {
        return documentReference;
    }
}
