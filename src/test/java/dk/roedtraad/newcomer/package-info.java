/** What somebody sees who starts the module for the first time and follows the README. */
package dk.roedtraad.newcomer;
