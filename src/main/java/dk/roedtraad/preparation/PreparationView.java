package dk.roedtraad.preparation;

import dk.roedtraad.cases.CaseOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A case's preparation, as the API shows it; every list in the order in which it happened.
 *
 * @param involvements the talks in which the citizen was informed and heard
 * @param medicalCertificates the certificates asked for, with where they lie once they have come
 * @param preparatoryParts every version of the preparatory part, the one in force last
 * @param qualityChecks what the checks found
 */
public record PreparationView(List<InvolvementView> involvements, List<CertificateView> medicalCertificates,
                              List<PartView> preparatoryParts, List<CheckView> qualityChecks) {

    /** A talk with the citizen; the fields are those of the task. */
    public record InvolvementView(LocalDate occurredOn, ContactChannel contactChannel,
                                  ContactChannel preferredChannel, boolean informedAboutMeeting,
                                  boolean companionOffered, Set<Topic> topicsExplained, String citizenView) {

        static InvolvementView of(CitizenInvolvement talk) {
            return new InvolvementView(talk.involvedOn(), talk.contactChannel(), talk.preferredChannel(),
                talk.informedAboutMeeting(), talk.companionOffered(), talk.topicsExplained(), talk.citizenView());
        }
    }

    /** A certificate; received day and reference are null while it is awaited. */
    public record CertificateView(String doctor, LocalDate requestedOn, LocalDate receivedOn,
                                  DocumentReference certificate) {

        static CertificateView of(MedicalCertificate one) {
            return new CertificateView(one.doctor(), one.requestedOn(), one.receivedOn(), one.reference());
        }
    }

    /** A version of the preparatory part, counted from 1. */
    public record PartView(int version, LocalDate writtenOn, PreparatoryText text) {

        static PartView of(PreparatoryPart part) {
            return new PartView(part.version(), part.writtenOn(), part.text());
        }
    }

    /** A check of one version; the outcome is null unless the case was found not relevant. */
    public record CheckView(int version, LocalDate checkedOn, QualityVerdict verdict, String reason,
                            CaseOutcome outcome) {

        static CheckView of(QualityCheck check) {
            return new CheckView(check.partVersion(), check.checkedOn(), check.verdict(), check.reason(),
                check.outcome());
        }
    }
}
