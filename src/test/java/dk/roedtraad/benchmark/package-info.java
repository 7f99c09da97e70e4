/** Measures what a test should not assert, since it depends on the machine: {@code mvn verify -Pbenchmark}. */
package dk.roedtraad.benchmark;
