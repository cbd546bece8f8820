package org.keju.application.spreadsheet;

/** A file is larger, in one way or another, than is read. */
final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int row;
    private final String code;
    private final long bound;

    FileRefused(int row, String code, long bound) {
        super(code);
        this.row = row;
        this.code = code;
        this.bound = bound;
    }

    int row() {
        return row;
    }

    String code() {
        return code;
    }

    long bound() {
        return bound;
    }
}
