import type { ReplyPolicy } from '@tenacious-bench/schema';
import { agentQuestions } from './reply-agent.ts';
import { arabic } from './reply-arabic.ts';
import { boundedWishes } from './reply-bounded-wishes.ts';
import { chinese } from './reply-chinese.ts';
import { czech } from './reply-czech.ts';
import { dutchAnswers } from './reply-dutch-answers.ts';
import { dutchObjections } from './reply-dutch-objections.ts';
import { dutchOthers } from './reply-dutch-others.ts';
import { englishDecline } from './reply-english-decline.ts';
import { englishFooters } from './reply-english-footers.ts';
import { englishHostility } from './reply-english-hostility.ts';
import { englishInterest } from './reply-english-interest.ts';
import { englishLater } from './reply-english-later.ts';
import { englishOptOut } from './reply-english-opt-out.ts';
import { englishPoliteOptOut } from './reply-english-opt-out-polite.ts';
import { englishPrice } from './reply-english-price.ts';
import { englishSenders } from './reply-english-senders.ts';
import { englishTrust } from './reply-english-trust.ts';
import { finnish } from './reply-finnish.ts';
import { frenchAnswers } from './reply-french-answers.ts';
import { frenchObjections } from './reply-french-objections.ts';
import { frenchOthers } from './reply-french-others.ts';
import { germanAnswers } from './reply-german-answers.ts';
import { germanObjections } from './reply-german-objections.ts';
import { germanOthers } from './reply-german-others.ts';
import { greek } from './reply-greek.ts';
import { hebrew } from './reply-hebrew.ts';
import { hindi } from './reply-hindi.ts';
import { hints } from './reply-hints.ts';
import { hungarian } from './reply-hungarian.ts';
import { italianAnswers } from './reply-italian-answers.ts';
import { italianObjections } from './reply-italian-objections.ts';
import { italianOthers } from './reply-italian-others.ts';
import { japanese } from './reply-japanese.ts';
import { korean } from './reply-korean.ts';
import { nordic } from './reply-nordic.ts';
import { otherLanguages } from './reply-other-languages.ts';
import { replyOutcomes } from './reply-outcomes.ts';
import { polish } from './reply-polish.ts';
import { portugueseAnswers } from './reply-portuguese-answers.ts';
import { portugueseObjections } from './reply-portuguese-objections.ts';
import { portugueseOthers } from './reply-portuguese-others.ts';
import { romanian } from './reply-romanian.ts';
import { russian } from './reply-russian.ts';
import { spanishAnswers } from './reply-spanish-answers.ts';
import { spanishObjections } from './reply-spanish-objections.ts';
import { spanishOthers } from './reply-spanish-others.ts';
import { strangers } from './reply-strangers.ts';
import { turkish } from './reply-turkish.ts';
import { ukrainian } from './reply-ukrainian.ts';

/** How Tenacious reads replies: what prospects say in which words, and what has to follow. */
export const tenaciousReplyPolicy: ReplyPolicy = {
  id: 'tenacious-replies',
  version: '0.1.0',
  // In reply-examples.ts, and tried in its test.
  examplesApart: true,
  classes: [
    { id: 'noise', inSignature: true, anyLanguage: true },
    // Only a footer, or a request to wait, may turn "do not write" into something else.
    { id: 'opt_out', inSignature: true, anyLanguage: true, yieldsTo: ['noise', 'bounded_wish'] },
    { id: 'auto_reply', inSignature: true, anyLanguage: true, yieldsTo: ['noise'] },
    { id: 'away', yieldsTo: [], anyLanguage: true },
    { id: 'away_soon', yieldsTo: [] },
    { id: 'until_then', yieldsTo: [] },
    { id: 'bounce' },
    { id: 'wrong_person', yieldsTo: ['noise'] },
    { id: 'not_my_area' },
    { id: 'referral' },
    { id: 'loop_in' },
    { id: 'slot' },
    { id: 'no_slot' },
    { id: 'agreement' },
    { id: 'assent' },
    { id: 'resource_request' },
    { id: 'contract_request' },
    { id: 'deferral' },
    { id: 'bounded_wish', anyLanguage: true },
    { id: 'decline' },
    { id: 'price' },
    { id: 'price_total' },
    { id: 'price_question' },
    { id: 'offshore' },
    { id: 'in_house' },
    { id: 'trust' },
    { id: 'capability' },
    { id: 'fit' },
    { id: 'hostility' },
    { id: 'capacity' },
    { id: 'capacity_then', yieldsTo: [] },
    // Hints are asked last, see reply-hints.ts.
    { id: 'contact_word', anyLanguage: true, yieldsTo: ['noise'] },
    { id: 'refusal_word', anyLanguage: true, yieldsTo: ['noise'] },
    { id: 'stop_word', anyLanguage: true, yieldsTo: ['noise'] },
    { id: 'price_word', anyLanguage: true, yieldsTo: [] },
    { id: 'offshore_word', anyLanguage: true, yieldsTo: [] },
    { id: 'in_house_word', anyLanguage: true, yieldsTo: [] },
    { id: 'capability_word', anyLanguage: true, yieldsTo: ['noise'] },
    { id: 'trust_word', anyLanguage: true, yieldsTo: [] },
    { id: 'hostility_word', anyLanguage: true, yieldsTo: [] },
    { id: 'exit_question', speaker: 'agent' },
    { id: 'resource_offer', speaker: 'agent' },
    { id: 'call_offer', speaker: 'agent' },
  ],
  languages: [
    agentQuestions,
    englishOptOut,
    englishPoliteOptOut,
    englishFooters,
    englishSenders,
    englishInterest,
    englishLater,
    englishDecline,
    englishPrice,
    englishTrust,
    englishHostility,
    germanOthers,
    germanAnswers,
    germanObjections,
    frenchOthers,
    frenchAnswers,
    frenchObjections,
    spanishOthers,
    spanishAnswers,
    spanishObjections,
    italianOthers,
    italianAnswers,
    italianObjections,
    portugueseOthers,
    portugueseAnswers,
    portugueseObjections,
    dutchOthers,
    dutchAnswers,
    dutchObjections,
    nordic,
    finnish,
    polish,
    czech,
    hungarian,
    romanian,
    greek,
    turkish,
    russian,
    ukrainian,
    arabic,
    hebrew,
    chinese,
    japanese,
    korean,
    hindi,
    otherLanguages,
    ...boundedWishes,
    ...strangers,
    hints,
  ],
  outcomes: replyOutcomes,
  calendar: { laterAfterDays: 28, restDays: [0, 6] },
};
