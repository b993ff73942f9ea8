/** What any mail may say: nobody is talked down to, pressed or sold to in them. */
export const everydaySentences = [
  'Congratulations on the Series A you closed last Thursday.',
  'A good start might be the service with the fewest owners.',
  'Our most senior engineer could join the call if you like.',
  'I have no idea how your rota works.',
  "I'll leave you alone after this.",
  'You might have someone for this already.',
  'How could an outside engineer be useful without knowing the code?',
  'The rest of the roles are the same as in May.',
  'I wrote three weeks ago about your Python roles.',
  'The page takes a minute to read.',
  'We worked through your questions one by one.',
  'Our lead asked three of our engineers, and two have done such a migration.',
  'Two slots are open on Thursday: 10:00 and 15:00.',
  'The first of the two could begin on 1 June.',
];
