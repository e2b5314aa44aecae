/** The three versions git hands to a merge driver. */
export interface MergeSides {
  /** Empty where both sides made the file. */
  base: string;
  ours: string;
  theirs: string;
}

/** A merged file, with conflict markers where the sides disagree. */
export interface MergedText {
  text: string;
  /** One line for each conflict, saying what disagrees; none for a clean merge. */
  conflicts: string[];
}
