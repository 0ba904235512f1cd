/** Measures what Dateline's heavy work costs beside other ways to do it; no part of what ships. */
@NullMarked
package dateline.bench;

import org.jspecify.annotations.NullMarked;
