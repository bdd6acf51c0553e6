/**
 * Makes the project's own corpus. In goes one annotated source per report ({@code gold-annotations/*.source.txt}, see the
 * README there); out come the report as text, Word and PDF file and its gold annotation. A source that says something
 * twice or leaves a value open is refused with its line number.
 */
package vn.doichieu.pipeline.corpus;
