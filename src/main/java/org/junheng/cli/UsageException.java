package org.junheng.cli;

/** The call's words are off; ends with {@link Exit#USAGE}. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
