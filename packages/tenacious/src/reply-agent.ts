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
    },
    {
      id: 'agent.resource_offer',
      class: 'resource_offer',
      patterns: [
        'checklist|note|write|writeup|one|page|pager|guide|template|summary|overview ..9 help|useful|send|yes|interest|want|like|share|relevant',
        'shall|should|may|can i ..1 send|share',
        'ill|i will|would send|share|forward it|you|the|a',
      ],
    },
    {
      id: 'agent.call_offer',
      class: 'call_offer',
      patterns: ['call|talk|chat|minutes|mins|min|speak|meet|meeting|conversation'],
    },
  ],
};
