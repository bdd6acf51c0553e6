package vn.doichieu.extractors.scan;

/** By how much an image is turned clockwise to stand upright. */
public enum Quarter {
    NONE,
    RIGHT,
    HALF,
    LEFT;

    /** After this one the other. */
    Quarter then(Quarter other) {
        return values()[(ordinal() + other.ordinal()) % 4];
    }

    public boolean sideways() {
        return this == RIGHT || this == LEFT;
    }
}
