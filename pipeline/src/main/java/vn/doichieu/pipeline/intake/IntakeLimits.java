package vn.doichieu.pipeline.intake;

/**
 * What is taken in before it is held to be a mistake or an attack.
 *
 * @param fileBytes     of one file, unpacked
 * @param archiveBytes  of all files of one archive together, unpacked, nested archives included
 * @param archiveFiles  files of one archive, nested archives included
 * @param ratio         unpacked to packed size of one archive; text seldom packs better than 1:50
 * @param ratioFrom     unpacked bytes from which the ratio is looked at: small files of one repeated letter are harmless
 * @param archiveDepth  archives and e-mails in one another, the outermost counted
 */
public record IntakeLimits(
        long fileBytes, long archiveBytes, int archiveFiles, int ratio, long ratioFrom, int archiveDepth) {
    private static final long MEGABYTE = 1L << 20;

    public static final IntakeLimits DEFAULT =
            new IntakeLimits(300 * MEGABYTE, 4_096 * MEGABYTE, 50_000, 200, 16 * MEGABYTE, 5);
}
