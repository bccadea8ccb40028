/**
 * The register for programs: JSON under {@code /api/v1}. A resource reads, makes one call to a
 * boundary bean and answers; it decides nothing. Names and codes here are promises (the OpenAPI
 * document is the contract), so the records of this package are its own and are made from those of
 * the register.
 */
@NullMarked
package se.valv.web.rest;

import org.jspecify.annotations.NullMarked;
