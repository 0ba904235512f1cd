/** How good what Dateline finds is: measures it against labelled data. */
@NullMarked
package dateline.evaluate;

import org.jspecify.annotations.NullMarked;
