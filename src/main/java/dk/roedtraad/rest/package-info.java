/**
 * The plumbing of the REST interface: the application, JSON, problems, paging, ETags, idempotent acts, form checks and
 * form schemas, request ids and the access log.
 *
 * <p>It holds no business resource and knows no case: a resource lives in its feature and stands on this module.
 *
 * <p>Sources: RFC 9457 (problem details), RFC 9110 (conditional requests), RFC 6901 (JSON pointers), JSON Schema
 * draft 2020-12. No error and no log line carries personal data (databeskyttelsesforordningen art. 5 and 32).
 */
package dk.roedtraad.rest;
