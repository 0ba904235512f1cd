/**
 * What those are who may be cited: the nouns and offices they are called by, what kind of source
 * that makes them, and for which country or group they speak.
 */
@NullMarked
package dateline.source.roster;

import org.jspecify.annotations.NullMarked;
