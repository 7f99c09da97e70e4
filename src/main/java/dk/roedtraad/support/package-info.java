/**
 * What supports a citizen beside the flow: a mentor, sparring with other professions, the talk with the health
 * coordinator, and references to documents that other systems keep.
 *
 * <p>It keeps no file and no content of a document. It does not say when a support is due: nothing here has a
 * deadline. A citizen who thinks that an offer disregards their health has a right to the talk; an offer that has not
 * begun waits until it was held.
 *
 * <p>Sources: LAB § 113 stk. 3 (the talk), LAB kap. 26 and [A10.14] (mentor), [A1.06, A2.10] (interdisciplinary
 * sparring).
 */
package dk.roedtraad.support;
