/** So many of the newest commands of a pull request are answered: a flood of them costs no more. */
export const MOST_ANSWERED = 10;
