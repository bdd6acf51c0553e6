package vn.doichieu.pipeline.check;

/**
 * A sentence for people, in both languages of the program.
 *
 * @param vi Vietnamese, always filled
 * @param en English
 */
public record Message(String vi, String en) {
    public String in(boolean english) {
        return english ? en : vi;
    }
}
