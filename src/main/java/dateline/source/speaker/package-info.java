/**
 * Who a source is: which entity or outlet a name, pronoun, title or noun stands for, what it is,
 * and the row that tells it.
 */
@NullMarked
package dateline.source.speaker;

import org.jspecify.annotations.NullMarked;
