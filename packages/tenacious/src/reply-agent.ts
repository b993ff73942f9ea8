import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What the agent asked last, which decides what a bare yes agrees to. */
export const agentQuestions: ReplyLanguage = {
  language: 'en',
  cues: [
    {
      id: 'agent.exit_question',
      class: 'exit_question',
      patterns: [
        'should|shall|may|can i|we ..2 close|stop|end|drop|leave|pause ..6',
        'would|do you ..2 prefer|rather|like|want ..4 stop|close|end|left|leave|stopped',
        'reply|say|write yes|no|stop ..2 and|if|to ..6 close|stop|leave',
      ],
      examples: {
        match: ['Should I close the file?', 'Would you prefer that I stop here?'],
        miss: ['Should I send the note?', 'Would 20 minutes be useful?'],
      },
    },
    {
      id: 'agent.resource_offer',
      class: 'resource_offer',
      patterns: [
        'checklist|note|write|writeup|one|page|pager|guide|template|summary|overview ..9 help|useful|send|yes|interest|want|like|share|relevant',
        'shall|should|may|can i ..1 send|share',
        'ill|i will|would send|share|forward it|you|the|a',
      ],
      examples: {
        match: ["Would a one-page checklist help? Reply yes and I'll send it."],
        miss: ['Would 20 minutes be useful?', 'Are there scheduled jobs without an owner?'],
      },
    },
    {
      id: 'agent.call_offer',
      class: 'call_offer',
      patterns: ['call|talk|chat|minutes|mins|min|speak|meet|meeting|conversation'],
      examples: { match: ['Would 20 minutes be useful?'], miss: ['Would a checklist help?'] },
    },
  ],
};
