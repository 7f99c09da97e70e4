/**
 * A municipality to try: personas with tokens, a clock that can be moved, and cases that were driven through the real
 * flow. Present only in demo mode ({@code roedtraad.demo}), never beside real data; nothing depends on it.
 *
 * <p>Everything in it is made up: CPR numbers are replacement numbers (day + 60), which never belong to a person.
 */
package dk.roedtraad.demo;
