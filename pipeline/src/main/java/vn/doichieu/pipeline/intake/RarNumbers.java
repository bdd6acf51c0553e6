package vn.doichieu.pipeline.intake;

/** Numbers as RAR 5.0 writes them: seven bits to the byte, the lowest first; the eighth bit says that there is more. */
final class RarNumbers {
    private final byte[] bytes;
    private int at;

    RarNumbers(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws ArrayIndexOutOfBoundsException where the bytes end within it */
    long next() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = bytes[at++];
            number |= (long) (part & 0x7f) << shift;
            if (part >= 0) {
                return number;
            }
        }
    }

    /** Bytes read so far. */
    int read() {
        return at;
    }
}
