/**
 * Why one file cannot be taken, in one sentence for the person. It never holds what was answered: an anonymous answer
 * must not be seen in a list of files either.
 */
export class FileFault extends Error {
  override readonly name = "FileFault";
}
