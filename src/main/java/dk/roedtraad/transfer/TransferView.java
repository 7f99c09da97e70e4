package dk.roedtraad.transfer;

import java.time.LocalDate;

/**
 * Where a case went, as the case shows it.
 *
 * @param toMunicipality the four-digit code of the municipality
 * @param transferredOn the day on which it went there
 * @param reason why
 */
public record TransferView(String toMunicipality, LocalDate transferredOn, String reason) {
}
