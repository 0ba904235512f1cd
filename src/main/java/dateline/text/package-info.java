/** Text as such: cleaning, tokens, sentences, quotations, closing boilerplate; pure functions. */
@NullMarked
package dateline.text;

import org.jspecify.annotations.NullMarked;
