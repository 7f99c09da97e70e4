/**
 * Reports for those who lead the work: deadlines as measures, the register of breaches, the forecast, the flow and the
 * caseload, each in a package of its own. What they stand on is here: figures and their table, periods, links, and the
 * one way to read. Each figure says what it counts, of how many, over which days and as of when, what the definition
 * rests on, and where the list behind it is (domain notes A.9, D.5).
 *
 * <p>It is not a store: every figure is counted on the rows as they stand, in SQL of its own on the tables that the
 * other modules keep, and nothing but what leaders themselves say of a breach is written here. It neither judges
 * people, whose figures only leaders see, nor tells anything of citizens.
 *
 * <p>All statements are bound to the municipality by {@link dk.roedtraad.reports.ReportSql}, since SQL passes by the
 * condition that the persistence provider adds.
 */
package dk.roedtraad.reports;
