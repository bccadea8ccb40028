/** Registration numbers (löpnummer), as people write and say them. */
@NullMarked
package se.valv.registration;

import org.jspecify.annotations.NullMarked;
