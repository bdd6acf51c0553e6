package vn.doichieu.pipeline.store;

import vn.doichieu.pipeline.intake.Hindrance;

/**
 * How often a file was tried.
 *
 * @param hindrance what kept the last attempt from reading all of it; meaningless where nothing did
 * @param tries     attempts so far, at least 1
 * @param seconds   the most time any of them was given
 */
public record Attempts(Hindrance hindrance, int tries, int seconds) {
    /** Attempts after which a file that takes too much or breaks the program is left alone. */
    static final int MOST = 2;

    public Attempts {
        if (tries < 1 || seconds < 0) {
            throw new IllegalArgumentException(tries + " tries of " + seconds + " seconds");
        }
    }

    /**
     * Whether a file that was not read, or not wholly, is to be tried once more when it is loaded again.
     *
     * @param given seconds it would have
     * @param asked whether the user wants all such files to be tried
     */
    public boolean isWorthAnother(int given, boolean asked) {
        return asked
                || switch (hindrance) {
                    case FILE -> false;
                    case MACHINE -> true;
                    case EFFORT -> tries < MOST || given > seconds;
                };
    }

    boolean isQuarantined() {
        return hindrance == Hindrance.EFFORT && tries >= MOST;
    }
}
