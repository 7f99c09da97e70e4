/**
 * Cases on the move between systems: running ones taken over from another system, those of citizens who move to another
 * municipality given on, and closed ones handed back with what the case system needs to know.
 *
 * <p>It gathers what each feature carries and knows what must be there in which phase and in which order the days lie;
 * what a feature's facts mean is the feature's own matter. It starts no process and counts no deadline: the case says
 * that it was taken over, and those who hear it look at what is written down.
 *
 * <p>Legal basis: retssikkerhedsloven § 9 (the new municipality becomes handlekommune), LAB § 47 stk. 2 (planned effort
 * when a citizen moves), and the end of ressourceforløb for new citizens in 2026, after which running cases are carried
 * to their end.
 */
package dk.roedtraad.transfer;
