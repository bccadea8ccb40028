package se.valv.analysis;

import java.util.Set;
import java.util.UUID;
import se.valv.access.Role;

/**
 * Who takes a step, and by what right.
 *
 * @param account whose account
 * @param roles the roles that he holds where the analysis is
 * @param establishing the role that establishes at this operator
 */
record Decider(UUID account, Set<Role> roles, Role establishing) {}
