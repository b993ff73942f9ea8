/** What is sealed apart: whoever runs models needs the prompts, and only whoever scores them the gold. */
export const parts = ['prompts', 'gold'] as const;
export type Part = (typeof parts)[number];
