package vn.doichieu.extractors.scan;

/** By how much an image is turned clockwise to stand upright. */
public enum Quarter {
    NONE(0),
    RIGHT(1),
    HALF(2),
    LEFT(3);

    private final int turns;

    Quarter(int turns) {
        this.turns = turns;
    }

    /** Quarters of a turn clockwise, 0 to 3. */
    public int turns() {
        return turns;
    }

    /** The quarter of so many turns clockwise, whole circles left out. */
    public static Quarter of(long turns) {
        return switch (Math.floorMod(turns, 4)) {
            case 1 -> RIGHT;
            case 2 -> HALF;
            case 3 -> LEFT;
            default -> NONE;
        };
    }

    /** After this one the other. */
    Quarter then(Quarter other) {
        return of(turns + other.turns);
    }

    public boolean sideways() {
        return this == RIGHT || this == LEFT;
    }
}
