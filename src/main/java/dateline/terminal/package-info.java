/** What commands show people: widths, colours, small charts, spelling. */
@NullMarked
package dateline.terminal;

import org.jspecify.annotations.NullMarked;
