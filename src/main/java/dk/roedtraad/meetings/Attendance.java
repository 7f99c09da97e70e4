package dk.roedtraad.meetings;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How one participant took part.
 *
 * @param role in which capacity
 * @param personId the municipality's id of the caseworker or VK; null for everybody else
 * @param how in person, from afar, or not at all
 */
public record Attendance(
    @Label(da = "Rolle", en = "Role") @NotNull AttendeeRole role,
    @Label(da = "Medarbejder", en = "Person") @Size(max = 100) String personId,
    @Label(da = "Deltagelse", en = "Attendance") @NotNull How how) {

    /** In which way somebody took part. */
    public enum How {
        /** Fysisk fremmøde. */
        @Label(da = "Fysisk", en = "In person")
        IN_PERSON,
        /** Video. */
        @Label(da = "Video", en = "Video")
        VIDEO,
        /** Telefon. */
        @Label(da = "Telefon", en = "Phone")
        PHONE,
        /** Deltog ikke. */
        @Label(da = "Deltog ikke", en = "Absent")
        ABSENT
    }

    boolean isPresent(AttendeeRole wanted) {
        return role == wanted && how != How.ABSENT;
    }
}
