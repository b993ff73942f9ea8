import { createRandom } from '@tenacious-bench/stats';
import { type ContactContext, contactStandIn } from './contact-stand-ins.ts';
import { findContacts } from './contacts.ts';
import { type DateShift, dateEdits } from './date-edits.ts';
import { figureEdits } from './figure-edits.ts';
import { nameEdits } from './name-edits.ts';
import type { NameIndex } from './name-index.ts';
import { isOwnHost } from './own-host.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { isIsoDate, shiftedDay } from './shifted-day.ts';
import { editText } from './text-edit.ts';

/** Rewrites the texts, dates and figures of one trace, the same original always alike. */
export type Redactor = {
  /** Prose of any kind; `now` is the day that its dates without a year are read from. */
  readonly text: (text: string, now: string) => string;
  /** An id: its names only, so that ids which refer to each other still do. */
  readonly id: (id: string) => string;
  readonly date: (date: string) => string;
  /** Every amount of money is multiplied by this many tenths. */
  readonly tenths: number;
  /** Sets the ids of this trace apart from those of others. */
  readonly mark: string;
};

export type RedactorOptions = {
  readonly index: NameIndex;
  readonly pseudonyms: Pseudonyms;
  /** Names that are no secret: the sender's own. */
  readonly keep: readonly string[];
  readonly mark: string;
  /** The dates of the trace. */
  readonly known: readonly string[];
  /**
   * What the factor of amounts and the shift of dates are drawn from. Whoever knows it can undo both, so it must
   * follow from the trace itself and never be published.
   */
  readonly secret: string;
};

/** Makes the redactor of one trace. */
export function createRedactor({
  index,
  pseudonyms,
  keep,
  known,
  mark,
  secret,
}: RedactorOptions): Redactor {
  const random = createRandom(secret);
  const tenths = random.choice(factors);
  const weeks = 4 + random.integer(23);
  const days = 7 * (random.integer(2) === 0 ? weeks : -weeks);
  const shift: DateShift = { days, known };
  const rename = (text: string) => editText(text, [nameEdits(text, index)]);
  const context: ContactContext = {
    pseudonyms,
    rename,
    isOwnHost: (host) => isOwnHost(host, keep),
  };

  function text(original: string, now: string): string {
    if (isIsoDate(original)) return shiftedDay(original, days);
    const contacts = findContacts(original);
    return editText(original, [
      contacts.map((contact) => ({ ...contact, text: contactStandIn(contact, context) })),
      nameEdits(original, index),
      figureEdits(original, { now, tenths }),
      dateEdits(original, { now, shift }),
    ]);
  }

  return { text, id: rename, date: (date) => shiftedDay(date, days), tenths, mark };
}

/** Far enough from one to hide an amount, and with one decimal, so that sums and ratios stay exact. */
const factors = [6, 7, 8, 12, 13, 14, 16, 17, 18];
