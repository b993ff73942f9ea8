// A door of its own: the wordings of two dozen languages weigh more than all the rest of the package.
export { tenaciousReplyPolicy } from './reply-policy.ts';
