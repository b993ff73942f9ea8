import type { SealableRow } from '../index.ts';

/** Rows that are sealed, and one whose texts are all too short to be told from others. */
export const sealedRows: readonly SealableRow[] = [
  {
    id: 'ferry-00017',
    ask: 'Which of the two ferries to the outer islands leaves first on Sundays, and from which pier?',
    answer: {
      text: 'the café ferry from pier two',
      because: 'the timetable says so, on its second page, in small type.',
    },
  },
  {
    id: 'chapel-00042',
    ask: 'Whoever painted the chapel ceiling used a blue that fades to green wherever the candles stood too close.',
    answer: { text: 'yes', because: 'Smalt loses its colour.' },
  },
  {
    id: 'паром-00051',
    ask: 'Какой из двух паромов на дальние острова отходит первым по воскресеньям, и от какого причала?',
    answer: { text: 'первый', because: 'так сказано в расписании на второй странице' },
  },
];

export const ferry = String(sealedRows[0]?.ask);
export const russian = String(sealedRows[2]?.ask);
