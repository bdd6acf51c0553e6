package vn.doichieu.pipeline.intake;

import java.util.Arrays;

/**
 * What the first header of a RAR archive says of the whole (RAR 5.0 technical note "Main archive header", RAR 4
 * MAIN_HEAD).
 *
 * @param volume    one of several volumes
 * @param encrypted even the names are encrypted
 */
record RarHeader(boolean volume, boolean encrypted) {
    private static final int SIGNATURE_4 = 7;
    private static final int SIGNATURE_5 = 8;
    private static final int CRC = 4;
    private static final int ENCRYPTION_HEADER = 4;
    private static final int EXTRA_AREA = 1;
    private static final int VOLUME = 1;
    private static final int FLAGS_4 = 3;
    private static final int ENCRYPTED_4 = 0x80;

    static RarHeader of(byte[] head) {
        try {
            boolean five = head[SIGNATURE_4 - 1] == 1;
            return five ? five(head) : four(head);
        } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException e) {
            return new RarHeader(false, false); // cut off; the program will say so
        }
    }

    private static RarHeader four(byte[] head) {
        int flags = head[SIGNATURE_4 + FLAGS_4] & 0xff;
        return new RarHeader((flags & VOLUME) != 0, (flags & ENCRYPTED_4) != 0);
    }

    private static RarHeader five(byte[] head) {
        RarNumbers numbers = new RarNumbers(Arrays.copyOfRange(head, SIGNATURE_5 + CRC, head.length));
        numbers.next(); // size of the header
        if (numbers.next() == ENCRYPTION_HEADER) {
            return new RarHeader(false, true);
        }
        if ((numbers.next() & EXTRA_AREA) != 0) {
            numbers.next(); // size of the extra area
        }
        return new RarHeader((numbers.next() & VOLUME) != 0, false);
    }
}
