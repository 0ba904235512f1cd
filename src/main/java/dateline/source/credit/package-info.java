/** To which agency a text, or a part of it, is owed: datelines, bylines, closing lines. */
@NullMarked
package dateline.source.credit;

import org.jspecify.annotations.NullMarked;
