/** Words in a row by which a sealed text is known. */
export const longestRun = 8;
