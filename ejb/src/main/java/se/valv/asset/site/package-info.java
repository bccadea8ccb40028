/**
 * Decisions that something is a skyddsobjekt (skyddslagen 2010:305): made by länsstyrelsen or
 * Försvarsmakten, with the prohibitions that follow. A skyddsobjekt is not a skyddsvärde, and this
 * is no judgement of worth: the decision is only an indication, and names the assets that it is
 * about.
 */
@NullMarked
package se.valv.asset.site;

import org.jspecify.annotations.NullMarked;
