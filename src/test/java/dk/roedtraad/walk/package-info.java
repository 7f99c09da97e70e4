/**
 * A generated walk: hundreds of made-up cases live through two years of a moved clock on a server of their own, with a
 * real PostgreSQL. Each case follows the chance of its own seed, does what it may and tries what it may not; after
 * every step the case, its process, its tasks and its deadlines must still agree. In the middle the server is ended
 * and started again, and nothing may be lost.
 *
 * <p>A case that goes wrong names its seed; {@code -Dwalk.only=seed} lives it through alone, and
 * {@link dk.roedtraad.walk.KeptSeeds} keeps it as a test.
 */
package dk.roedtraad.walk;
