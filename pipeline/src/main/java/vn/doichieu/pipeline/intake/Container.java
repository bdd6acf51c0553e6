package vn.doichieu.pipeline.intake;

import java.io.IOException;

/** Opens one kind of file that holds files. One instance serves every file and thread. */
interface Container {
    /**
     * Gives what is inside, in the order in which it lies there.
     *
     * @return false where nothing was given because this is one document or cannot be told to be anything else
     * @throws Refused      where none of it can be had
     * @throws UnpackBudget.Exceeded where it unpacks to more than it may; what was given until then stays
     * @throws IOException  where it breaks off; what was given until then stays
     */
    boolean open(Source source, Inside inside) throws IOException;
}
