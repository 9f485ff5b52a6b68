/**
 * The commands of contract section 2: results on stdout, problems and progress on stderr, exit codes as promised.
 * No stack trace reaches a user.
 */
@NullMarked
package org.junheng.cli;

import org.jspecify.annotations.NullMarked;
