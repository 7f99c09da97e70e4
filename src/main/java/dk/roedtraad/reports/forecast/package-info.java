/**
 * What will be breached if nothing is done: overdue now, this week and in the four weeks after it, what endangers a
 * case, and whether the team's meetings have room before each day by which a case must be heard.
 *
 * <p>It foretells nothing but what follows from dates that are known today; what is planned and not yet registered it
 * does not know.
 */
package dk.roedtraad.reports.forecast;
