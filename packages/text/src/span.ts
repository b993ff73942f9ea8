/** A stretch of text, from `start` up to but not including `end`, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };
