import { oneOf } from './quantity-phrase.ts';
import { lowerAt, type TokenList, textAt } from './quantity-reader.ts';

/** Words that end a noun phrase: nothing in front of them is read across, nothing behind them counted. */
const isListed =
  oneOf(`and or but nor so yet if then than as at by for from in into of off on onto out over per since that the to until till up
via with within without after before during between among amongst against about around across along under above below
near down through throughout toward towards upon versus vs whether while because unless although though except despite
this these those i you he she it we they me him her us them my your his its our their mine yours ours theirs
who whom whose which what when where why how there here someone anyone everyone nobody nothing something everything
is are was were be been being am has have had having do does did doing done can could may might must shall should will
would won ll ve re t s d m let lets get gets got go goes went gone come comes came take takes took make makes made
need needs needed want wants wanted seem seems stay stays stayed stand stands stood remain remains remained keep keeps
sit sits say says said know knows think thinks help helps helped work works worked fit fits mean means meant begin
begins began start starts started join joins joined show shows run runs ran rose rise rises fell fall falls grew grows
suggests suggest indicates indicate implies imply reflects reflect requires require covers cover looks look sounds
sound feels feel matters matter gives give tells tell puts put brings bring leaves leave allows allow becomes become
includes include including turns turn happens happen equals exceeds
not no yes ok already still now today tomorrow yesterday tonight soon just only even also too very again ago later
earlier away apart each every any all both some most least less well else ever never always often usually maybe perhaps
probably simply really quite rather almost nearly straight together instead thus therefore however ahead a an
another please thanks thank regards best hi hello dear cheers sincerely
last next past previous coming half dozen couple few several first second third
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri
second seconds minute minutes hour hours day days week weeks fortnight month months quarter quarters year years
dollar dollars euro euros pound pounds percent million billion thousand hundred
noon midnight am pm`);

/** Written like this they are names: "three Go engineers", "two IT leads", "four Series A firms". */
const isName = oneOf('A Go GO IT US UK');

/** Whether the word at an index ends a noun phrase. */
export function isStopWord(list: TokenList, index: number): boolean {
  return isListed(lowerAt(list, index)) && !isName(textAt(list, index));
}
