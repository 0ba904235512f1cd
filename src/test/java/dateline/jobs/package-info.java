/** Tests of what runs Dateline every night: its script, and those who call it. */
@NullMarked
package dateline.jobs;

import org.jspecify.annotations.NullMarked;
