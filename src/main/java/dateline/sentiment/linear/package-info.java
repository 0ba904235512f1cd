/** Stance by a logistic regression on the words around a target: fast, and trained in minutes. */
@NullMarked
package dateline.sentiment.linear;

import org.jspecify.annotations.NullMarked;
