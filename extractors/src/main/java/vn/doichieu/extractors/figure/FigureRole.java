package vn.doichieu.extractors.figure;

/** Whether a figure says what was done or what is aimed at. */
public enum FigureRole {
    REPORTED,
    TARGET
}
