package dk.roedtraad.organisation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An absence as the API shows it.
 *
 * @param number its place among the person's absences, from 1
 * @param from the first day away
 * @param to the last day away, or null until further notice; before the first when it never came about
 * @param cover who stands in, or null for the team
 * @param registeredBy who registered it
 * @param registeredAt when it was registered
 */
public record AbsenceView(int number, LocalDate from, LocalDate to, String cover, String registeredBy,
                          Instant registeredAt) {
}
