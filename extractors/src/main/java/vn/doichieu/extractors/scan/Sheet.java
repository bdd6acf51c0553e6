package vn.doichieu.extractors.scan;

import java.util.List;

/**
 * A page ready to be read: upright, straight, even, of a size that is read well, without the lines of its tables.
 *
 * @param grey    the image to read
 * @param ink     its letters
 * @param rules   lines that were taken out, in pixels of this image
 * @param em      size of most of its print, in pixels
 * @param placing where its pixels lie in the image given
 */
record Sheet(Grey grey, Ink ink, List<Rule> rules, double em, Placing placing) {
    /** Print is scaled to this em: numbers are read best there (measured at 28 to 60, scans of 200 and 300 dots). */
    private static final double READ_EM = 34;

    /** Scaling by less would only blur. */
    private static final double NEAR = 0.04;

    /** Of a page that is nearly blank: 12 points at 200 dots an inch. */
    private static final double USUAL_EM = 36;

    private static final double MOST_ENLARGED = 4;

    private static final long MOST_PIXELS = 60_000_000;

    Sheet {
        rules = List.copyOf(rules);
    }

    /** How much more clearly lines must lie across than along for a page to be left as it is. */
    private static final double SIDEWAYS = 1.5;

    /** NONE for a page whose lines lie; RIGHT for one whose lines stand, be they turned to the one side or the other. */
    static Quarter likelyTurn(Grey given) {
        Ink ink = Ink.of(given, InkThreshold.of(given));
        double em = TextHeight.em(Components.of(ink), given.height(), USUAL_EM);
        return liesSideways(Components.smallerThan(ink, (int) (3 * em))) ? Quarter.RIGHT : Quarter.NONE;
    }

    /** The image given, turned by so much and made ready. */
    static Sheet of(Grey given, Quarter quarter) {
        Grey upright = evened(given.turned(quarter));
        Ink ink = Ink.of(upright, InkThreshold.of(upright));
        double em = TextHeight.em(Components.of(ink), upright.height(), USUAL_EM);
        double degrees = Skew.degrees(Components.smallerThan(ink, (int) (3 * em)));
        Placing placing = new Placing(quarter, upright.width(), upright.height(), degrees, scale(em, upright));
        return of(Resample.to(upright, placing), em * placing.scale(), placing);
    }

    private static Grey evened(Grey given) {
        Ink dark = Ink.of(given, InkThreshold.of(given));
        return Background.evened(Lid.removed(given, dark));
    }

    private static boolean liesSideways(Ink letters) {
        double across = Skew.clarity(letters, Skew.degrees(letters));
        Ink turned = letters.transposed();
        double along = Skew.clarity(turned, Skew.degrees(turned));
        return along > SIDEWAYS * across;
    }

    private static double scale(double em, Grey image) {
        double wanted = Math.min(MOST_ENLARGED, READ_EM / em);
        if (Math.abs(wanted - 1) < NEAR) {
            wanted = 1;
        }
        double pixels = (double) image.width() * image.height();
        return Math.min(wanted, Math.sqrt(MOST_PIXELS / pixels));
    }

    private static Sheet of(Grey straight, double em, Placing placing) {
        Ink ink = Ink.of(straight, InkThreshold.of(straight));
        RuleFinder.Found lines = RuleFinder.in(ink, (int) Math.round(em));
        Ink letters = ink.minus(lines.ink());
        Ink specks = Components.smallerThan(letters, (int) Math.max(1, em / 20));
        Grey clean = straight.without(lines.ink().plus(specks));
        return new Sheet(clean, letters.minus(specks), lines.rules(), em, placing);
    }
}
