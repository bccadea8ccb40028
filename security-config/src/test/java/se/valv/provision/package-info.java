/** Tests of the provisioner. */
@NullMarked
package se.valv.provision;

import org.jspecify.annotations.NullMarked;
