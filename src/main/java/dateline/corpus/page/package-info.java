/** News pages of the web: from a page's bytes to its article's text. */
@NullMarked
package dateline.corpus.page;

import org.jspecify.annotations.NullMarked;
