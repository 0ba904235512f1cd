/**
 * Who is named: known names, capitalised candidates, identity within a document; pure functions.
 */
@NullMarked
package dateline.entity;

import org.jspecify.annotations.NullMarked;
