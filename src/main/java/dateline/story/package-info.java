/**
 * Which story an article tells, which articles it copies ({@code copy}), from which origin it has
 * its facts, and who told what first or left it out ({@code coverage}); pure functions.
 */
@NullMarked
package dateline.story;

import org.jspecify.annotations.NullMarked;
