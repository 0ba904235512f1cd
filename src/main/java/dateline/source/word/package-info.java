/**
 * What words are: the verbs that attribute and their forms, and the kind of each word of a text.
 */
@NullMarked
package dateline.source.word;

import org.jspecify.annotations.NullMarked;
