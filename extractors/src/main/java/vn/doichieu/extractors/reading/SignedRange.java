package vn.doichieu.extractors.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * The bytes a signature of a PDF covers (ISO 32000-2, 12.8.1): from the beginning of the file to the end of a revision,
 * all but the signature's own value. Every known way of wrapping a signature around other bytes breaks this, so no
 * other range is taken.
 *
 * @param file      the whole file
 * @param valueFrom where the value begins, its angle bracket included
 * @param valueTo   after its closing angle bracket
 * @param end       of the revision
 */
@SuppressWarnings("ArrayRecordComponent")
record SignedRange(byte[] file, int valueFrom, int valueTo, int end) {

    /** The range of this signature dictionary; empty where it has none, or one that leaves out more than the value. */
    static Optional<SignedRange> of(COSDictionary signature, byte[] file) {
        COSArray range = signature.getCOSArray(COSName.BYTERANGE);
        if (range == null || range.size() != 4) {
            return Optional.empty();
        }
        long[] at = new long[4];
        for (int i = 0; i < at.length; i++) {
            if (!(range.getObject(i) instanceof COSInteger number)) {
                return Optional.empty();
            }
            at[i] = number.longValue();
        }
        boolean inFile = at[0] == 0
                && 0 < at[1]
                && at[1] < at[2]
                && at[2] <= file.length
                && at[3] > 0
                && at[3] <= file.length - at[2];
        if (!inFile) {
            return Optional.empty();
        }
        SignedRange signed = new SignedRange(file, (int) at[1], (int) at[2], (int) (at[2] + at[3]));
        return signed.leavesOutOnly(signature.getDictionaryObject(COSName.CONTENTS))
                ? Optional.of(signed)
                : Optional.empty();
    }

    private boolean leavesOutOnly(Object contents) {
        return contents instanceof COSString value
                && value.getBytes().length > 0
                && hex().filter(bytes -> Arrays.equals(bytes, value.getBytes())).isPresent();
    }

    /** The bytes of the hexadecimal string in the gap; empty where anything else stands there. */
    private Optional<byte[]> hex() {
        int last = valueTo - 1;
        if (file[valueFrom] != '<' || file[last] != '>') {
            return Optional.empty();
        }
        byte[] bytes = new byte[(last - valueFrom) / 2];
        int digits = 0;
        for (int i = valueFrom + 1; i < last; i++) {
            int digit = Character.digit(file[i], 16);
            if (digit >= 0) {
                bytes[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
                digits++;
            } else if (!isSpace(file[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(Arrays.copyOf(bytes, (digits + 1) / 2));
    }

    /** The signature's value, with the padding after it. */
    byte[] value() {
        return hex().orElseThrow();
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(file, 0, valueFrom);
        out.write(file, valueTo, end - valueTo);
    }

    /** Whether anything but white space follows the revision. */
    boolean isFollowed() {
        for (int i = end; i < file.length; i++) {
            if (!isSpace(file[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(byte character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t' || character == 0;
    }
}
