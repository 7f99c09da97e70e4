/**
 * What the tests stand on: one server with the built module and a real PostgreSQL, started once for all integration
 * tests. Tests named {@code …InsideIT} run in the server and may inject its beans, all other {@code …IT} talk HTTP.
 */
package dk.roedtraad.testing;
