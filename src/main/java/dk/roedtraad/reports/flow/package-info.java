/**
 * How long cases take: the days in each phase, by month of start, with percentiles; where cases wait; and placements
 * week by week, among those who are in a programme (domain notes A6.01, A6.02, A6.04).
 *
 * <p>It tells of cases, not of people at work: who did how much is not asked here.
 */
package dk.roedtraad.reports.flow;
