/**
 * What time it is, and which days are working days: one clock for domain, engine and tests, Europe/Copenhagen.
 *
 * <p>It knows no case and no deadline; how many days a rule counts is the rule's own matter. Which closing days a
 * municipality has chosen for itself is not known here either: those are settings, and the calendar is given them.
 *
 * <p>Legal basis: a statutory day is a calendar day in Denmark, and a time limit ends with its last day. Store
 * bededag is a working day from 2024 (lov nr. 214 af 6. marts 2023).
 */
package dk.roedtraad.time;
