/**
 * Reports for those who lead the work: deadlines as measures ({@code Deadline*}), the register of breaches
 * ({@code Breach*}), the forecast ({@code Forecast*}, {@code Meeting*}), the flow ({@code Flow*}, {@code Waiting*}) and
 * the caseload ({@code Caseload*}), on one frame of figures ({@code Figure}, {@code ReportSql}). Each figure says what
 * it counts, of how many, over which days and as of when, what the definition rests on, and where the list behind it is
 * (domain notes A.9, D.5).
 *
 * <p>It is not a store: every figure is counted on the rows as they stand, in SQL of its own on the tables that the
 * other modules keep, and nothing but what leaders themselves say of a breach is written here. It neither judges
 * people, whose figures only leaders see, nor tells anything of citizens.
 *
 * <p>All statements are bound to the municipality by {@link dk.roedtraad.reports.ReportSql}, since SQL passes by the
 * condition that the persistence provider adds.
 */
package dk.roedtraad.reports;
