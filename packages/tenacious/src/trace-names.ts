const people = ['person', 'who', 'contact', 'manager', 'founder', 'lead', 'introducedBy', 'author'];
const organisations = [
  'company',
  'client',
  'clients',
  'customer',
  'customers',
  'peers',
  'competitor',
  'competitors',
  'partner',
  'investor',
  'investors',
  'agency',
  'vendor',
];

/** Fields of facts that hold names of people and organisations, which no trace may take along. */
export const traceNames = [
  { topic: 'recipient', field: 'name', of: 'person' },
  { topic: 'connection', field: 'name', of: 'person' },
  { topic: 'client', field: 'name', of: 'organisation' },
  ...people.map((field) => ({ field, of: 'person' }) as const),
  ...organisations.map((field) => ({ field, of: 'organisation' }) as const),
] as const;
