package dk.roedtraad.reports.breaches;

import dk.roedtraad.reports.Words;

import dk.roedtraad.rest.Label;

/** Why a deadline was breached. Own proposal: the evaluations name such causes and no list of them. */
public enum CauseCode {
    @Label(da = "Ventede på lægeattest", en = "Waited for a medical certificate")
    WAITING_FOR_CERTIFICATE,
    @Label(da = "Borgeren mødte ikke", en = "The citizen did not come")
    NO_SHOW,
    @Label(da = "Borgeren var syg", en = "The citizen was ill")
    CITIZEN_ILL,
    @Label(da = "Ingen ledig tid hos rehabiliteringsteamet", en = "No free time with the rehabilitation team")
    NO_MEETING_CAPACITY,
    @Label(da = "Medarbejderen var fraværende", en = "The caseworker or consultant was absent")
    STAFF_ABSENCE,
    @Label(da = "Sagen blev overdraget for sent", en = "The case was handed over too late")
    LATE_HANDOVER,
    @Label(da = "Der blev ikke fundet en virksomhed", en = "No company was found")
    COMPANY_NOT_FOUND,
    @Label(da = "Ventede på en anden myndighed", en = "Waited for another authority")
    WAITING_FOR_AUTHORITY,
    @Label(da = "Gjort i tide, registreret for sent", en = "Done in time, registered late")
    REGISTERED_LATE,
    @Label(da = "Andet", en = "Other")
    OTHER;

    /** @return what people read, in both languages */
    Words title() {
        try {
            Label label = CauseCode.class.getField(name()).getAnnotation(Label.class);
            return new Words(label.da(), label.en());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
