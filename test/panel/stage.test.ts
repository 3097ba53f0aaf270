import { describe, expect, test } from 'vitest';
import { lockDigest } from '../../cli/core/panel/lock.ts';
import { stageOf } from '../../cli/core/panel/stage.ts';
import {
  decisions,
  facts,
  moderated,
  moderation,
  sheetsBy,
  tender,
  type Files,
} from './panel-of.ts';

const EVERYBODY = ['ann', 'bob', 'cat'];
const scored = { ...sheetsBy(EVERYBODY), ...moderated() };
const lock = 'kind: quality-locked, lot: lot-1, on: 2025-05-20';
const opened = 'kind: prices-opened, lot: lot-1, on: 2025-05-21';
const two = { 'tender.yaml': tender('envelopes: two') };

const stage = (files: Files) => stageOf(facts(files))[0]?.stage;

const nothing = 'format: decision/1\ntender: shelter@1.0.0\ndecisions: []\n';

test.each<[string, Files]>([
  ['before-deadline', { 'decisions.yaml': nothing }],
  [
    'opening',
    {
      'decisions.yaml': nothing.replace(
        '[]',
        '[{ kind: received, bid: alder, at: 2025-05-09T10:00 }]',
      ),
    },
  ],
  ['scoring', {}],
  ['scoring', sheetsBy(['ann'])],
  ['moderating', { ...sheetsBy(EVERYBODY), ...moderated(['alder']) }],
  ['moderated', scored],
  ['quality-locked', { ...two, ...scored, 'decisions.yaml': decisions(lock) }],
  ['prices-opened', { ...two, ...scored, 'decisions.yaml': decisions(lock, opened) }],
  ['decided', { 'decisions.yaml': decisions('kind: no-award, lot: lot-1') }],
])('a lot is %s by its files (%#)', (expected, files) => expect(stage(files)).toBe(expected));

describe('the digest of a lot', () => {
  const digest = (files: Files) => {
    const given = facts(files);
    const [lot] = given.lots;
    return lot && lockDigest(given, lot);
  };

  test('changes with any word of a sheet or a moderation, and with nothing else', () => {
    const first = digest(scored);
    const [path = '', text = ''] = Object.entries(scored)[0] ?? [];
    expect(digest({ ...scored, [path]: text.replace('reason: r', 'reason: s') })).not.toBe(first);
    expect(digest({ ...scored, 'decisions.yaml': decisions(lock) })).toBe(first);
  });

  test('is the same for a checkout with CR LF line ends', () => {
    const windows = Object.entries(scored).map(([path, text]) => [
      path,
      text.replaceAll('\n', '\r\n'),
    ]);
    expect(digest(Object.fromEntries(windows))).toBe(digest(scored));
  });
});

test('a bid is agreed only when every question that was scored is', () => {
  const half = moderation('alder').replace(/ {2}- \{ criterion: voice.*\n/, '');
  expect(stage({ ...scored, 'moderation/lot-1/alder.yaml': half })).toBe('moderating');
});
