import type { Voice } from './agent-voice.ts';

/** What the careful agent says of each signal: asserted, asked, or with its age; and where its sight ends. */
export const carefulSignals: Pick<Voice, 'signals' | 'subjects' | 'limits'> = {
  signals: {
    funding: {
      sure: [
        '{Company} closed its {amount} {round} on {day}.',
        'On {day}, {company} announced its {amount} {round}.',
        'Congratulations on the {amount} {round} of {day}.',
        'The {amount} {round} that {company} closed on {day} is why I write.',
        '{Company} closed its {round} on {day}.',
        '{Company} announced its {amount} {round}.',
      ],
      unsure: [
        'If {company} did close a {amount} {round} on {day}, as I read, plans may be moving.',
        'If the {amount} {round} of {day} is as I read, plans at {company} may be moving.',
        'Perhaps {company} closed a {amount} {round} on {day}; I could not confirm it.',
        'If it is right that {company} closed a {amount} {round} on {day}, there may be work waiting.',
        'If there was a {round} on {day}, as I read, plans may be moving.',
        'If there was a {amount} {round}, as I read, plans may be moving.',
      ],
      old: [
        'If the {amount} {round} of {month} is right, it is {age} old by now, so I build nothing on it.',
        'Perhaps there was a {amount} {round} in {month}, {age} ago; I know of nothing since.',
        'If the {round} of {month} is right, it is {age} old by now, so I build nothing on it.',
      ],
    },
    open_roles: {
      sure: [
        'The open {stack} roles at {company} went from {previous} to {count} in {days} days.',
        'At {company}, open {stack} roles went from {previous} to {count} within {days} days.',
        'Your open {stack} roles went from {previous} to {count} in {days} days.',
        '{Company} lists {count} open {stack} {roles}.',
        'On your careers page I count {count} open {stack} {roles}.',
        'I see {count} open {stack} {roles} at {company}.',
      ],
      unsure: [
        'If the open {stack} roles at {company} really went from {previous} to {count} in {days} days, some of that work may be waiting.',
        'Perhaps the open {stack} roles at {company} went from {previous} to {count} in {days} days; I could not confirm it.',
        'It looks as if open {stack} roles at {company} may have gone from {previous} to {count} in {days} days, and I could not confirm it.',
        'If {company} has {count} open {stack} {roles}, as it looks from outside, some of that work may be waiting.',
        '{Company} might have {count} open {stack} {roles}, though I could not confirm it.',
        'Perhaps {company} has {count} open {stack} {roles}; I could not confirm it.',
      ],
      old: [
        'Perhaps {company} still has the {count} open {stack} {roles} that it may have had in {month}; I do not know about today.',
        'If {company} did have {count} open {stack} {roles} in {month}, as I read, that is old news by now.',
      ],
    },
    layoff: {
      sure: [
        'On {day}, {company} announced a reduction of {percent}.',
        '{Company} announced on {day} that {percent} of its people would leave.',
        'On {day}, {company} announced that {people} people would leave.',
        '{Company} announced a reduction on {day}.',
      ],
      unsure: [
        'If the {percent} reduction at {company} of {day} is as I read, some systems may have fewer hands.',
        'Perhaps there was a {percent} reduction at {company} on {day}; I could not confirm it.',
        'If {people} people did leave {company} around {day}, as I read, some systems may have fewer hands.',
        'If there was a reduction at {company} on {day}, as I read, some systems may have fewer hands.',
      ],
      old: [
        'If the {percent} reduction of {month} is right, it is {age} past by now.',
        'If there was a reduction in {month}, as I read, it is {age} past by now.',
      ],
    },
    leadership_change: {
      sure: [
        'Congratulations on the {role} role at {company}, which you took on {day}.',
        'You became {role} of {company} on {day}.',
        'Congratulations on becoming {role} on {day}.',
        '{Other} became {role} of {company} on {day}.',
        'On {day}, {other} took over as {role} at {company}.',
      ],
      unsure: [
        'If you did become {role} of {company} on {day}, as I read, congratulations.',
        'If {other} did become {role} of {company} on {day}, as I read, plans may be moving.',
      ],
      old: [
        'If you did become {role} of {company} in {month}, as I read, {age} have passed since.',
        'If {other} did become {role} of {company} in {month}, as I read, {age} have passed since.',
      ],
    },
    competitor_gap: {
      sure: [
        '{Peers} {practice}. I found nothing of that kind from {company}, and there may be a good reason.',
        '{Peers} {practice}. Nothing public turned up for {company}, perhaps on purpose.',
        '{Peers} {practice}. From {company} I found none, which may be by choice.',
      ],
      unsure: [
        'Perhaps {peers} {practice}; I could not confirm it.',
        'It may be that {peers} {practice}, though I could not confirm it.',
        'If it is right that {peers} {practice}, it may be of interest at {company}.',
      ],
      old: [],
    },
    engagement: {
      sure: ['On {day} you {did}.', 'You {did} on {day}.'],
      unsure: [
        'If it was you who {did} on {day}, thank you.',
        'Perhaps it was you who {did} on {day}; I cannot tell.',
      ],
      old: ['If it was you who {did} in {month}, {age} ago, thank you.'],
    },
    connection: {
      sure: [
        '{Person} introduced us.',
        '{Person}, whom we both know, is why I write to you.',
        'I write because of {person}, whom we both know.',
      ],
      unsure: ['Perhaps you remember {person}, whom I know as well.'],
      old: [],
    },
  },
  subjects: {
    funding: [
      'After the {round}: one question for {company}',
      'Engineering after the {round} at {company}',
      '{Company} after its {round}',
      'A question after the {amount} {round}',
    ],
    open_roles: [
      '{Stack} roles at {company}',
      '{Company}: {count} open {stack} {roles}',
      'Cover for open {stack} {roles} at {company}',
      'A question about {stack} roles at {company}',
    ],
    layoff: [
      'Upkeep of one system at {company}',
      'After {month}: a question for {company}',
      'Keeping systems up at {company}',
    ],
    leadership_change: [
      'For the first weeks as {role} at {company}',
      'Question for the {role} of {company}',
      '{Role} at {company}: one question',
    ],
    competitor_gap: [
      'Question: what {peers} made public',
      'A question for {company} about its peers',
      'One public practice, one question for {company}',
    ],
    engagement: ['After {day}: a page for {company}', 'A page that follows from {day}'],
    connection: ['An introduction from {person}', '{Person} as the reason for this mail'],
    page: ['A page that may be of use at {company}', 'One page for {company}', 'A page, no pitch'],
    plain: [
      'One question for {company}',
      'A question about engineering at {company}',
      'Engineering help at {company}: one question',
    ],
    reply: ['Re: your question', 'Re: your mail of {answered}', 'Re: {company} and your question'],
  },
  limits: {
    funding: [
      'What that means for the work I cannot see from here.',
      'I cannot see what the plan for it is.',
      'What comes first I cannot see from outside.',
    ],
    open_roles: [
      'How far the search is I cannot see.',
      'How much of that is close to filled is not visible from here.',
      'I cannot see what matters most there.',
      'What waits for it and what does not I could not tell.',
    ],
    layoff: [
      'I cannot see which systems lost their owners, if any did.',
      'Which systems that touches is not something I can see.',
      'What that means for upkeep I cannot tell from outside.',
    ],
    leadership_change: [
      'What is on your list first I cannot see.',
      'Your plans are not mine to guess.',
      'What the role begins with I cannot see from here.',
    ],
    competitor_gap: [
      'Whether it is on your list I cannot see.',
      'How you go about it I cannot see from outside.',
    ],
    engagement: [
      'Which part of it matters to you I cannot see.',
      'I cannot see what you took from it.',
    ],
    connection: [
      'What is on your list this year I cannot see.',
      'I cannot see from outside what your team works on.',
    ],
    plain: [
      'I can see very little from outside, so I claim nothing.',
      'I know too little about your plans to guess.',
      'From outside I can see next to nothing, so this is no pitch.',
    ],
  },
};
