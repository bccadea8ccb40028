/**
 * The pages. A view (Facelets, under {@code /sidor}) is plain HTML; its bean here lives for one
 * request, calls one boundary of the register and keeps what the view shows. State is in the
 * address, forms are posted and answered by a redirect, nothing is kept in an HTTP session, and no
 * address, title of a tab or log line holds protected content.
 */
@NullMarked
package se.valv.web.page;

import org.jspecify.annotations.NullMarked;
