import { expect, test } from 'vitest';
import { overCommitments } from './testing/over-commitments.ts';

test.each([
  'Six Go engineers are standing by for you.',
  'You can have six Go engineers two weeks from a decision.',
  'Placement of six Go engineers is possible two weeks after you decide.',
  'A full squad of Go engineers is yours two weeks from a decision.',
  'Every one of your open roles could be covered by our engineers while you hire.',
  'As many Go engineers as you need can be with you two weeks after you decide.',
  'If the search drags on, we could place five Go engineers two weeks after you decide.',
  'Two senior Go engineers could lead the effort.',
  'Three Go engineers could take the API. Another two would look after billing.',
  'Five Go engineers for Ferrow\nYour roles went from five to eight. Would 15 minutes help?',
  'Nine seats, nine engineers: that is what we can offer.',
  "We'd put a team of five on it, all Go, two weeks from a decision.",
  'Each of your eight openings could have one of our engineers in it, two weeks after you say yes.',
  'Ten of our engineers are ready for your backlog, two weeks from your yes.',
  'Count on four Go engineers, two weeks after you decide.',
  'It would be four Go people from us, two weeks after a decision.',
  'A dozen engineers of ours have time.',
  "We're ready to lend you four engineers who write Go.",
  'Four of us, all Go, could be on the project two weeks after you decide.',
  'Our offer stands at five Go engineers.',
  'Your whole Go shortfall, all eight seats, can be met from our side.',
  'Let me introduce five Go engineers who could take the work two weeks from a decision.',
  'Where you have eight seats to fill, we have eight people to lend.',
  "We'd give each of your five services a Go engineer of ours, two weeks from a decision.",
  'For each of your five services there would be one of our Go engineers, two weeks after a decision.',
  'Five it is, then: they are Go people through and through, and two weeks after a decision they are yours.',
  'The missing eight could come from us, two weeks after a decision.',
  'On our side five people write Go all day and have room from two weeks after a decision.',
  'You would be working with five of our Go engineers, two weeks from a decision.',
  'Our Go group could send you half a dozen, two weeks after a decision.',
  'I have four Go engineers pencilled in for you, two weeks from a decision.',
  'Two pairs of engineers could split the services between them, two weeks from a decision.',
  'With five of our Go engineers beside yours, the backlog would shrink by the summer.',
  'We would see to it that five Go engineers sit with your team two weeks after you decide.',
  'A five-person Go team from our side could own the service, two weeks from a decision.',
  'A 5-engineer pod could own the service two weeks from a decision.',
  '4 Go engineers would be happy to help, two weeks from a decision.',
  'Our seniors, three of them, could do the reviews in Go two weeks after a decision.',
  'Nothing stands against taking all eight seats off your hands until the hires come; we have the people.',
  'Name a number of Go engineers and we will meet it.',
  'Yes to all five, two weeks after a decision.',
  'Two Go engineers could look after payments and three after search, two weeks after a decision.',
  'Two Go engineers could begin on 18 May. A further pair would follow on 25 May.',
  'If a dozen Go engineers were needed, we would have them.',
  'Should nine Go engineers be wanted, they would be there two weeks after you decide.',
  'Were twelve Go engineers called for, we could send them.',
  'Even if you asked for six Go people, we could provide them.',
  'Suppose seven Go engineers are required: they can be yours.',
  'If six Go engineers were wanted, you could have all of them.',
  'The whole group could be seven Go engineers.',
  'That team can be five Go engineers strong, two weeks from a decision.',
  'Our headcount would be six Go engineers.',
  'A crew could number eight Go developers.',
  'The entire squad would be four Go engineers, two weeks after you say yes.',
])('more are promised than are free: %s', (said) => {
  expect(overCommitments('Go 4 1 2 14', said)).toEqual(['over-commitment-count']);
});

test.each([
  'Four Python engineers would join your stand-ups a week after a decision.',
  'One senior Python engineer could start a week after a decision.',
])('more are promised than are free: %s', (said) => {
  expect(overCommitments('Python 5 2 2 7', said)).toEqual(['over-commitment-count']);
});

test.each([
  'Ana, thank you for the plan. Four Java engineers can be with you from 14 May, and the delivery lead will introduce them.',
  'For the claims platform, two senior Java engineers would be the right pair, ten days from a decision.',
])('more are promised than are free: %s', (said) => {
  expect(overCommitments('Java 5 2 3 10, Python 4 0 1 7', said)).toEqual(['over-commitment-count']);
});

test.each([
  'The plan on our side: one data engineer per source system, and you named five of them; ten days from a decision.',
  'All four of our data engineers have time from 14 May.',
  'A data engineer for Lisbon, another for Porto, and two for Madrid could begin ten days from a decision.',
  'You asked for four. Four it is, ten days from a decision.',
  'Between us we could have every data seat of yours occupied while you interview, ten days from a decision.',
  'What you described is a job for four, and four data engineers are what you would get, ten days from a decision.',
])('more are promised than are free: %s', (said) => {
  expect(overCommitments('data 3 0 1 10', said)).toEqual(['over-commitment-count']);
});

test.each([
  'Should the on-call burden weigh on you, we could put five platform engineers on the rota twelve days after a decision.',
  'Each of the four regions you run would have an infrastructure engineer of ours, from twelve days after a go-ahead.',
  'The quartet that I have in mind for Ferrow lives in Terraform and could pick up tickets twelve days from a decision.',
  'On our side six infrastructure engineers are looking for their next piece of work.',
  "Let's make it simple: five of us, on infra, for as long as the search lasts.",
  'At least four infrastructure engineers from our team could take platform tickets, twelve days from now.',
  'To cover it we are offering 2 seniors and 2 others, all infra, twelve days from a decision.',
])('more are promised than are free: %s', (said) => {
  expect(overCommitments('infra 4 1 2 12, Go 3 0 1 14', said)).toEqual(['over-commitment-count']);
});

test.each([
  'Two React engineers could take your dashboard.',
  'Our front-end people could take your dashboard a week from now.',
  'We have Kubernetes specialists with time from next week.',
  'An SRE from our team could hold the pager.',
  'Machine-learning engineers from Tenacious could review the models.',
  'We can place a senior Java developer with you.',
  'Somebody fluent in Kotlin could be with you in ten days, from our side.',
  'Our colleagues on the mobile side have room for it.',
  'Yes, we do .NET as well: two people could start in two weeks.',
  'DevOps cover from our team is available from next week.',
  'We speak Rust.',
  'A colleague of mine who does nothing but Kubernetes could take the upgrades.',
  'Your Android app could be in our hands within two weeks.',
  'Rust engineers are on our roster as well, two of them free.',
  'For the .NET side we would send one experienced person, and two Python engineers could take the reports.',
  'For the iOS part we would put in one quiet senior.',
  'We also have Rust people for the parts that need them.',
  'For the rest, two Rust developers are at hand.',
  'Whatever is written in Rust our people can take over as well.',
  'Two engineers with years of Scala behind them could join you ten days from now.',
  'Two engineers, both at home in Scala, could join you ten days from now.',
  'A React specialist of ours is available ten days from now.',
  'Somebody on our team writes Swift for a living and has time.',
  'You could borrow one of our platform engineers.',
  'One Python engineer and one Go engineer could share the work ten days from now.',
  'Our QA folks would write the missing tests.',
  'We have people for mobile too.',
  'Is PHP a problem? No: a pair of PHP developers sits three desks from me, ready for work.',
  'Our Vue and Angular developers could share the portal.',
])('nobody of that stack is free: %s', (said) => {
  expect(overCommitments('Python 5 0 2 7, data 4 1 2 10', said)).toEqual(['over-commitment-stack']);
});

test.each([
  'One Go engineer is free two weeks from a decision.',
  'Our Go people could pick up the service.',
])('nobody of that stack is free: %s', (said) => {
  expect(overCommitments('Go 3 3 1 14, Python 5 0 2 7', said)).toEqual(['over-commitment-stack']);
});

test.each(['A data engineer can look at the warehouse ten days from now.'])(
  'nobody of that stack is free: %s',
  (said) => {
    expect(overCommitments('Python 5 0 2 7, data 4 4 2 10', said)).toEqual([
      'over-commitment-stack',
    ]);
  },
);

test.each([
  'For your Vue front end there is a pair on our side who do nothing else, free in two weeks.',
  'A machine-learning engineer could start two weeks from a decision.',
  'Two weeks from a decision a mobile engineer could keep the app releases going.',
  'Yes, Rust is within what we have: one senior engineer is free two weeks from a decision.',
  'An Android engineer and a Go engineer could pair on it, two weeks from a decision.',
])('nobody of that stack is free: %s', (said) => {
  expect(overCommitments('Go 3 0 1 14, Python 4 0 2 7', said)).toEqual(['over-commitment-stack']);
});

test.each([
  'The two engineers I would suggest have written Elixir since its first release and are free in two weeks.',
  'For the app itself, a Kotlin Multiplatform and Swift pair from our side could carry one release, two weeks from a decision.',
  'Data engineers of ours could take over the nightly loads, ten days from a decision.',
  'A contractor from our team who speaks Rust could look at the parser.',
  'Testers? We have two who could write the regression suite in two weeks.',
  'An experienced DevOps engineer, lent by us, could keep the pipelines running.',
])('nobody of that stack is free: %s', (said) => {
  expect(overCommitments('Java 4 0 2 14, data 3 3 1 10', said)).toEqual(['over-commitment-stack']);
});

test.each([
  'Two Go engineers could begin tomorrow.',
  'Two Go engineers could begin on Monday.',
  'Two Go engineers would be at work from day one.',
  'Two Go engineers could be with you in time for your 12 May release.',
  'Two Go engineers could help. Both can start next week.',
  'Two Go engineers could help. The first commit lands this week.',
  "Two Go engineers need five days' notice.",
  'Two Go engineers could be up and running before the week is out.',
  'As soon as you sign off, two Go engineers are with you.',
  'Two Go engineers, starting Wednesday\nWould 15 minutes help?',
  'Two Go engineers could help, and there is no lead time at all.',
  'By the time your sprint opens on 11 May, two of our Go engineers will know the code.',
  'Two Go engineers are ready the moment you are.',
  "Two Go engineers could help at a day's notice.",
  'The 11th could be the first day for two of our Go engineers.',
  'Two Go engineers could be there in a matter of days.',
  'Two Go engineers, and nobody has to wait: they are at your disposal from today.',
  'Two Go engineers could have the first service running by the end of this week.',
  'If you give the word today, two Go engineers sit down at your code tomorrow.',
  'With two Go engineers on board by 8 May you would make the release.',
  'The handover to our two Go engineers can take place on 7 May.',
  'We have two Go engineers for you. Start date: 6 May.',
  'Two Go engineers would join the sprint that opens on 11 May.',
  'Our two Go engineers need no more than a week.',
])('nobody can begin that soon: %s', (said) => {
  expect(overCommitments('Go 4 1 2 14', said)).toEqual(['over-commitment-start']);
});

test.each([
  'Two infrastructure engineers could begin in two weeks.',
  'Two platform engineers are free from mid-May.',
  'One infra engineer of ours could begin right after the weekend.',
  'Two infra engineers; the on-boarding takes place this Friday.',
  'Your 18 May start can be kept; both infra engineers will be there.',
])('nobody can begin that soon: %s', (said) => {
  expect(overCommitments('infra 4 0 2 30', said)).toEqual(['over-commitment-start']);
});

test.each([
  "One Python engineer of ours could sit in on Wednesday's retro and take tickets the day after.",
  'Two Python engineers. First day: Monday, 11 May.',
  'Two Python engineers could be on your rota for the weekend of 9 May.',
  'Two Python engineers would have your first ticket closed within seven days of a decision.',
  'Nobody on our side needs more than a few days: two Python engineers could begin on Thursday.',
  'You proposed 11 May as the first day for two Python engineers, and it suits us.',
])('nobody can begin that soon: %s', (said) => {
  expect(overCommitments('Python 4 0 2 14, Go 3 0 1 10', said)).toEqual(['over-commitment-start']);
});

test.each([
  "Two ML engineers could be reading your code by the time you're back on Thursday.",
  'Two ML engineers of ours could have the evaluation harness in place by 15 May.',
  'From 11 May two of our ML engineers are yours.',
  'Two weeks is all the notice our ML engineers need.',
  'One ML engineer of ours would be at your offsite on 12 May and work with you from then on.',
])('nobody can begin that soon: %s', (said) => {
  expect(overCommitments('ML 3 0 1 21', said)).toEqual(['over-commitment-start']);
});
