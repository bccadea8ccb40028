/**
 * Who supervises an operator (tillsyn, SSF 8:1-3), and whether the operator told it that it
 * conducts säkerhetskänslig verksamhet (SSL 2:6). The county's authority is a dated table; another
 * authority is a dated decision of the operator's own row. Each operator notifies for itself: a
 * parent's notification is none.
 */
@NullMarked
package se.valv.organisation.supervision;

import org.jspecify.annotations.NullMarked;
