/** Runs other finders of names beside Dateline's on the same text; no part of what ships. */
@NullMarked
package dateline.compare;

import org.jspecify.annotations.NullMarked;
