/** What those who run the server do with it: a new version goes live, a backup is restored, a node dies. */
package dk.roedtraad.upkeep;
