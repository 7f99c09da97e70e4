/**
 * How many cases each caseworker and company consultant has, beside the 35 to 45 that the method asks for (domain
 * notes, fact 1C), and how many have nobody.
 *
 * <p>Only leaders see the figures of each person; others see their own and the teams'.
 */
package dk.roedtraad.reports.caseload;
