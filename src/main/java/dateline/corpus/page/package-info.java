/** Web pages: what they say and which of it is the article. */
@NullMarked
package dateline.corpus.page;

import org.jspecify.annotations.NullMarked;
