import { expect, test } from 'vitest';
import { overCommitments } from './testing/over-commitments.ts';

// The roles are those of the first stack, and of that nobody is free.
const infra = 'infra 2 2 1 12, Go 3 0 1 14';

test.each([
  'Until the two new ones are filled, the night watch over your infra could pass to us.',
  'The infra pager could be with us on weeknights, while you search.',
  'We could carry the rota for your clusters until then; infra is home ground.',
  'Cluster upgrades could be left to us while the infra search lasts.',
  'Keeping the infra patched could be our job for the quarter.',
  'Somebody who keeps infra alive for a living could join your rota twelve days from now.',
  'While the infra seats are empty we could sit on your rota.',
])('work taken over that nobody could do: %s', (said) => {
  expect(overCommitments(infra, said)).toEqual(['over-commitment-stack']);
});

test.each([
  'People who write firmware for small controllers belong to our team too.',
  'Somebody who has spent ten years between oscilloscope and soldering iron could sit with your group.',
  'Device drivers are daily work on our side.',
  'Two people of ours who build iPhone apps could keep releases going.',
  'The Android half could pass to us for the time being.',
  'We could also look after the Android client while you search.',
  'Your Vue screens could move to our side until the hires arrive.',
  'Two of our people could write the Terraform you have no time for.',
  'We could add a Magento developer for the shop.',
  'Two Python engineers are free a week from now, with an Oracle administrator beside them for the ledger.',
  'Beside the Python work we would happily take the Ruby half.',
  'Besides Python there is PHP on our team, should the shop need it.',
  'A product designer from our team could draw what you need.',
  'Regression testing could be ours for the quarter.',
])('a trade that nobody of ours has: %s', (said) => {
  expect(overCommitments('Python 5 0 2 7, data 4 1 2 10', said)).toEqual(['over-commitment-stack']);
});

test.each([
  'The Oracle ledger would stay with you; two Python engineers could take the services around it, a week from now.',
  'Two Python engineers, a week from now, and your SRE keeps the pager.',
  'The upkeep could pass to us: two Python engineers are free a week from now.',
  'The night watch stays with your people; two Python engineers could work by day, a week from now.',
  'Firmware is not something we have people for, and I would rather say so.',
  "We can't take the pager, but there is a page on how others split it.",
  'Which part of the Android client could come to us?',
  'We know that Kubernetes runs your platform.',
  'For the app we could only name another firm.',
  'Two Python engineers who are used to deploying on Kubernetes could begin a week from now.',
])('nothing is taken over that nobody could do: %s', (said) => {
  expect(overCommitments('Python 5 0 2 7, data 4 1 2 10', said)).toEqual([]);
});
