import { expect, test } from 'vitest';
import { overCommitments } from './testing/over-commitments.ts';

test.each([
  'You asked for six Go engineers.',
  'With eight Go roles I imagine there is no lack of applications to read.',
  'One of our three Go engineers is a senior; the other two are not.',
  'Which four of your hours they share we would arrange with your team.',
  'One Go engineer is free, the other two are spoken for.',
  'You asked for six Go engineers; three is what we have free.',
  'We cannot place twelve Go engineers, and I would not promise five.',
  'Nine Go engineers of yours will know better than I do.',
  'Five of the eight Go roles are new.',
  'Do you need eight Go engineers, or would fewer do?',
  "How many of the eight seats are close to an offer I can't see.",
  'Teams of five engineers usually hire a sixth too late.',
  'Of the six I mentioned, three have been committed elsewhere since.',
  'While you hire five engineers, two of ours could keep the service running, two weeks from a decision.',
  'Two of the six you asked for are possible, two weeks after a decision.',
  'Could we speak on Wednesday at 15:00?',
  'Two Go engineers could help, two weeks after you decide; 20 minutes tomorrow would be enough to find out.',
  'Two Go engineers could start in two weeks.',
  'Two Go engineers could start from mid-June.',
  'Two Go engineers could stay for three months and would leave the week your hires arrive.',
  'None of our Go engineers can start before 18 May.',
  'I can send the page tomorrow; two Go engineers are free two weeks from a decision.',
  "Two Go engineers are free today, with two weeks' notice.",
  'An engineer costs from $5,200 a month.',
  'Your Elixir people will know best.',
  'Rust is not something our engineers do.',
  'You wrote that your React people are stretched; our Go engineers could take the back end, two weeks from a decision.',
  'Eight people left in April, and five engineers were among them.',
  'A React developer is about as rare as a plumber.',
  'We have a one-page note on how four teams of engineers split on-call.',
  "I can't promise five engineers, and I can't promise a start this month.",
  'Instead of six engineers I would begin with two, two weeks from a decision.',
  'If six engineers are needed at once, a larger firm is the better address.',
  'Our delivery lead can say tomorrow which of the three Go engineers have worked on payments.',
  'Since 1 May two Go engineers are free again, two weeks from a decision.',
  "Nobody can start by Monday, I'm afraid.",
  'If a dozen Go engineers were needed, we would not have them.',
  'If a dozen Go engineers were needed, we would say so.',
  'If six Go engineers were needed, we would have to look for them.',
  'If three Go engineers were needed, we would have them two weeks after you decide.',
  'If six Go engineers are wanted, could another firm send them?',
  'The whole group could be three Go engineers, two weeks from a decision.',
  'The whole group could not be six Go engineers.',
  'Would next week be a good time to talk about two Go engineers?',
  'One of our Go engineers could join the call tomorrow.',
  'The start of CW 24 is too soon for two of our Go engineers; CW 26 would do.',
  'Two Go engineers could help carry the second set, two weeks after you decide.',
  'Have you found the five engineers you were looking for?',
  'Filling eight seats takes months, wherever the people come from.',
  'Every one of your open roles was posted since March.',
  'We are a team of engineers and delivery leads.',
  'As many as eight Go roles are open on your page.',
  'Six engineers who have never met are not a team.',
  'Three engineers quit in April, if the news is right.',
  'Hiring five Go engineers usually takes a year.',
  'The roles I counted are five: Go, all of them.',
  "Five Go seats are open and I can't see which one hurts most.",
  'Once all eight seats are filled, our two engineers would leave.',
  'Before all eight of them have been filled, one Go engineer of ours could bridge a seat, two weeks after a decision.',
  'Three is the most I can offer: three Go engineers, two weeks from a decision.',
  'Three Go engineers are free, not eight.',
  'No more than three Go engineers are free at the moment.',
  'For five you would need a second supplier beside us.',
  'One Go engineer could begin two weeks from a decision, and another a week later.',
  'Two Go engineers are free two weeks from a decision; both would work in your repositories.',
  'Two Go engineers for the summer\nTwo Go engineers could keep one service going, two weeks after you decide.',
  'Re: six Go engineers\nSix is more than we have. Three are free, two weeks from a decision.',
  'You mentioned that eight people left in March and that five engineers stayed.',
  'A team of five to nine engineers is what the page was written for.',
  'We employ engineers in four cities, and three Go engineers are free.',
  'Two Go engineers could help from two weeks after a decision. I could call on Thursday.',
  'Two Go engineers could help from two weeks after a decision. If Thursday is better, say so.',
  'Two Go engineers could help from two weeks after a decision. The decision can wait until next week.',
  "I'm away from Friday, so reply any day next week; two Go engineers are free two weeks from a decision.",
  'The first call would take 20 minutes; Monday or Tuesday suits us.',
  'Your board meets on 6 May; two Go engineers would come after that, two weeks from a decision.',
  'You became CTO on 4 April; Monday is the end of your first month.',
  "We can't do Monday. Two Go engineers could begin on 18 May.",
  "An immediate start isn't possible; two Go engineers are free two weeks from a decision.",
  'You can stop at any time, from one day to the next; two Go engineers are free two weeks from a decision.',
  'Tell us and we stop immediately.',
  'Every Monday our engineers and yours would plan the week together; two Go engineers are free two weeks from a decision.',
  'The page can be with you tomorrow.',
  'Rust and Elixir are rare; Go less so.',
  'Your Kotlin and Swift apps share one back end in Go, and two Go engineers could look after it two weeks from a decision.',
  "You asked whether we do Rust. We don't; Go we do.",
  'We know that Kubernetes runs your platform.',
  'Our note on Kubernetes upgrades was written for teams without an SRE.',
  'I can put you in touch with a firm that has Elixir people.',
  'Moving from Ruby to Go, as your blog says, is work for people who know both; two Go engineers could take the Go half two weeks from a decision.',
  "Elixir people we don't have.",
  'I would love to offer you a Rust engineer, but we have none.',
  'Data is where most of the work lies, your note says; our Go engineers could build the services around it, two weeks from a decision.',
])('nothing is promised too much: %s', (said) => {
  expect(overCommitments('Go 4 1 2 14', said)).toEqual([]);
});

test.each([
  'Our data engineers are on other work until July, so I have nobody to offer.',
  'The data engineers I offered on 20 April are no longer free.',
  'A peer firm has data engineers free; shall I introduce you?',
  'Two Python engineers could look at the data a week from now.',
])('nothing is promised too much: %s', (said) => {
  expect(overCommitments('data 3 3 1 10, Python 5 0 2 7', said)).toEqual([]);
});

test.each(['Two data engineers could mind the Airflow jobs and the dbt models ten days from now.'])(
  'nothing is promised too much: %s',
  (said) => {
    expect(overCommitments('data 4 0 2 10', said)).toEqual([]);
  },
);

test.each([
  'Two Python engineers could mind the Airflow jobs a week from now.',
  'Your data engineers and your ML people could each get half a day back; one Python engineer is free a week from now.',
])('nothing is promised too much: %s', (said) => {
  expect(overCommitments('Python 4 0 2 7', said)).toEqual([]);
});

test.each([
  'You wanted two infrastructure engineers by 18 May. 3 June is what I can offer.',
  "18 May, which you named, can't be done; two infra engineers could begin on 3 June.",
])('nothing is promised too much: %s', (said) => {
  expect(overCommitments('infra 4 0 2 30', said)).toEqual([]);
});

test.each([
  'Of the five Java engineers we had, two were promised elsewhere last week; three are left, from 14 May.',
  'Your claims team is nine people, I believe, and Java is what six of them write.',
  "Eight roles, one hiring manager: somebody is busy, I'd guess.",
  'A note for teams with five open Java roles\nWe wrote one page about it.',
  'If your five hires arrive in June, our two Java engineers hand over and go.',
  'In a team of five, two engineers usually carry the pager.',
  'You need not reply; if all five of the seats are gone by Friday, so much the better.',
  'Two Java engineers could begin on 14 May, ten days from now, four days before your sprint opens on 18 May.',
  'Two Python engineers are free a week from now; for Java it is ten days.',
  'One Python engineer could begin on 11 May and a Java engineer on 14 May.',
  'Might 15 minutes on 6 May help? Two Java engineers are free from 14 May.',
  'Your note of 1 May spoke of two engineers; two Java engineers are free from 14 May.',
  'I wrote on 20 April about two Java engineers. They are still free, from ten days after a decision.',
  'What a new engineer can do in a first week is limited: accounts on day one, a small ticket by Friday.',
  'Is Kotlin part of it? If so we are the wrong people; Java we can do, with three engineers.',
  'A Go engineer is not a Java engineer with a different editor.',
  'Two Java engineers could take the Spring Boot services while your people move the rest to Kubernetes, from 14 May.',
  'The React half would stay with you; the Java half could be ours, from 14 May.',
  "Wren & Co publish how their platform engineers rotate; whether yours do I can't see.",
  'Would a data engineer be on your list too, one day?',
  'Who looks after the Kubernetes cluster these days?',
  'Hiring for infra, are you?',
  'We have a page on how infra teams of four share on-call.',
  'Sarah Chen, who ran your data team, suggested I write.',
  'Most start-ups of your size have eight engineers and two of them on call.',
])('nothing is promised too much: %s', (said) => {
  expect(overCommitments('Java 5 2 3 10, Python 4 0 1 7', said)).toEqual([]);
});

test.each([
  'Five infrastructure openings at once is a lot of interviewing for one lead.',
  'Your page lists eight infrastructure roles, three more than 60 days ago, and we could help with one or two of them, twelve days from a decision.',
  'Four regions, one rota and five openings: nights must be long.',
  "Three infrastructure engineers are free; a fourth I can't promise.",
  'A rota needs at least five people, they say; with three of ours and two of yours it would have them.',
  'In my experience five engineers on a rota sleep better than three.',
  'Should you want more than three, our delivery lead can say when a fourth comes free.',
  'Up to three infrastructure engineers and up to three Go engineers could begin two weeks after a decision.',
  'For two of the five seats we could lend two infrastructure engineers, twelve days from a decision.',
  "If you'd rather fill all five yourselves, that is a good answer as well.",
  'On 4 May six engineers joined you, your blog says.',
])('nothing is promised too much: %s', (said) => {
  expect(overCommitments('infra 4 1 2 12, Go 3 0 1 14', said)).toEqual([]);
});

test.each([
  'For data we have nobody until July; for Java two engineers are free two weeks from a decision.',
  'You asked for data people, and I have to say no.',
  'Your React and Kotlin teams each lost a lead in April, according to your blog.',
  'A page on hiring Rust developers is something we could send.',
  'We could start with a question: does the Kotlin code stay?',
  'While your front-end people work on the portal, a Java engineer of ours could tidy the services, two weeks from a decision.',
  'Two Java engineers of ours could work next to your data team, two weeks from a decision.',
  'Peers such as Wren publish what their data engineers own; two Java engineers of ours could build the page with you, two weeks from a decision.',
])('nothing is promised too much: %s', (said) => {
  expect(overCommitments('Java 4 0 2 14, data 3 3 1 10', said)).toEqual([]);
});

test.each([
  "You said 11 May. Our ML engineers can't be there before 25 May.",
  "Two ML engineers could begin in three weeks; until then there's nothing for you to do but forget about us.",
  'The webinar on 14 May is open to your ML engineers as well.',
  "I'm writing today because two ML engineers come free on 26 May.",
  'If this week is too busy, next week is fine; the two ML engineers are free from 26 May either way.',
  'Two ML engineers could help three weeks from now, for two weeks or for ten.',
  "You can end it with one week's notice; two ML engineers are free three weeks from a decision.",
])('nothing is promised too much: %s', (said) => {
  expect(overCommitments('ML 3 0 1 21', said)).toEqual([]);
});

test.each([
  'The group could be six ML engineers by now.',
  'The team could be six ML engineers already.',
  'Your platform group could be six ML engineers strong by autumn.',
  'Whether the whole group could be six ML engineers is not for me to say.',
])('a guess at a group offers nobody: %s', (said) => {
  expect(overCommitments('ML 3 0 1 21', said)).toEqual([]);
});
