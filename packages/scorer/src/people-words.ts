/** Words for one person, whom `he` or `she` may stand for. */
export const peopleWords: ReadonlySet<string> = new Set(
  [
    'who whom whoever whomever whose somebody someone anybody anyone everybody everyone nobody person',
    'colleague lead leader manager director head chief boss founder cofounder ceo coo cio ciso vp owner',
    'partner investor president architect analyst scientist recruiter designer officer secretary',
    'predecessor successor deputy friend wife husband daughter son brother sister mother father',
    'engineer developer programmer coder senior junior candidate hire newcomer author',
    'maintainer reviewer keeper tester operator customer client user buyer teacher doctor nurse patient',
    'driver lawyer counsel accountant auditor chairman member sponsor expert contractor freelancer intern',
    'apprentice student woman man lady gentleman captain host guest speaker mentor producer editor mate',
    'neighbour teammate guard clerk agent machinist baker farmer',
  ]
    .join(' ')
    .split(' '),
);
