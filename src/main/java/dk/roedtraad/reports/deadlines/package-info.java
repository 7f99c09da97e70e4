/**
 * Deadlines as measures: how many came, run, were met, met late, are overdue, waived or stand still, today or as of an
 * earlier day, split by rule, team, caseworker, phase, profile, month or week; and the list behind each figure.
 *
 * <p>It does not say why a deadline was breached; that is the register's.
 */
package dk.roedtraad.reports.deadlines;
