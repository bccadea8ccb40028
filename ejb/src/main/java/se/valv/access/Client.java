package se.valv.access;

/**
 * Where a request comes from, as the trail and the throttle know it.
 *
 * @param address the other end of the connection
 */
public record Client(String address) {}
