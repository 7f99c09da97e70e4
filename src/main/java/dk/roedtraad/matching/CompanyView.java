package dk.roedtraad.matching;

import java.util.UUID;

/**
 * A company, as the API shows it.
 *
 * @param id the company
 * @param cvr the CVR number, eight digits
 * @param pNumber the number of the production unit, ten digits
 * @param name its name
 * @param industry what it does, or null
 * @param contactName the fixed contact person there, or null
 * @param contactPhone how to reach that person, or null
 * @param note what a colleague should know, or null
 */
public record CompanyView(UUID id, String cvr, String pNumber, String name, String industry, String contactName,
                          String contactPhone, String note) {
}
