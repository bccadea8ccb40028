package se.valv.web.security;

import java.util.Map;

/**
 * A route that fits an address.
 *
 * @param route the route
 * @param bound what stands for its braces
 */
record Way(Route route, Map<String, String> bound) {}
