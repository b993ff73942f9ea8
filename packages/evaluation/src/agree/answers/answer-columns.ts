/** The columns of every table of answers; each dimension of the rubric has one more, of its own name. */
export const answerColumns = {
  sheet: 'sheet',
  rubric: 'rubric',
  rater: 'rater',
  round: 'round',
  item: 'item',
  context: 'context',
  message: 'message',
  note: 'note',
  labelledAt: 'labelled_at',
  seconds: 'seconds',
} as const;

/** What is written where a rater looked and could not say; an empty cell is one that was forgotten. */
export const cannotSay = '?';
