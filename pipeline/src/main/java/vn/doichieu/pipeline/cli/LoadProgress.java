package vn.doichieu.pipeline.cli;

/** Told of the course of a load; called by one thread at a time. */
interface LoadProgress {

    /** How many files are known of by now; rises when an archive turns out to hold more than one. */
    void total(int files);

    /**
     * After each file.
     *
     * @param file  as shown to people
     * @param pages its pages; 0 where it has none
     */
    void fileDone(String file, int pages);

    /** Once, at the end of a load. */
    void end();

    /** Once, instead of {@link #end()}, where the load could not go on. */
    void stop();

    /** Says nothing. */
    LoadProgress SILENT = new LoadProgress() {
        @Override
        public void total(int files) {}

        @Override
        public void fileDone(String file, int pages) {}

        @Override
        public void end() {}

        @Override
        public void stop() {}
    };
}
