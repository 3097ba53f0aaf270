import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BidFacts, CompetitionFacts } from '../../cli/core/competition/facts.ts';
import { libraryOf } from '../../cli/core/competition/library.ts';
import type { ResultGateProposal, WrittenGate } from '../../cli/core/spec/written.generated.ts';
import { gateProposals } from '../../cli/project/rules/gate-proposals.ts';
import { readSources } from '../../cli/project/open/read-sources.ts';
import { packFolders } from '../../cli/project/rules/rule-folders.ts';
import { readSource } from '../../cli/core/source/source.ts';
import { writeYaml } from '../../cli/core/source/write-yaml.ts';
import { bidOf, competition, decided, price, scored } from '../scoring/a-competition.ts';

const folders = packFolders();
const FILES = readdirSync('rules/gates').filter((name) => name.endsWith('.yaml'));
const { sources } = readSources(FILES.map((name) => `rules/gates/${name}`));
const library = libraryOf([sources]);
const shared = library['shared-gate'];

const gateCalled = (id: string) => ({
  ...{ id, use: `${id}@1`, title: id, question: '?', disqualifies: true },
});

/** What is proposed about bid `a` with these fields in its file, for one shared gate. */
function proposed(gate: string, bid: Partial<BidFacts['written']>, organisation?: object) {
  const some = competition({ criteria: [price('100')], bids: { a: { price: '100' } } });
  const [first] = some.bids;
  if (!first) throw new Error('There is no bid');
  const tender = {
    ...some.tender,
    gates: [gateCalled(gate)],
    procurement: { commenced_on: '2026-03-02', jurisdiction: 'england' },
  } as unknown as CompetitionFacts['tender'];
  // Findings point into files, so the bid must have been read from one.
  const text = writeYaml({ ...first.written, ...bid });
  const written = readSource('bids/a.yaml', text).source?.data;
  const bids = [
    { ...first, written, ...(organisation && { organisation }) },
  ] as unknown as CompetitionFacts['bids'];
  return gateProposals({ ...some, tender, bids }, library, folders)?.proposals.get(`a/${gate}`);
}

const outcome = (proposal: ResultGateProposal | undefined) => proposal?.outcome;
const declaration = (about: 'conflicts' | 'equality-and-human-rights') => ({
  declarations: [{ about, says: 'None.', signed_by: 'Chair', signed_on: '2026-04-01' }],
});

describe('the shared gates', () => {
  test('are the twenty of the inventory, each with rules that exist', () => {
    expect(shared).toHaveLength(20);
    for (const { rule } of shared)
      for (const code of (rule as WrittenGate).rules)
        expect(readdirSync(`rules/policies/${code.split('/')[0]}`)).toContain(
          `${code.split('/')[1]}.yaml`,
        );
  });

  test.each(shared.map(({ name }) => name))('%s proposes something about an empty bid', (name) => {
    const proposal = proposed(name, {});
    expect(proposal?.says.length).toBeGreaterThan(0);
    expect(proposal?.says).not.toContain(
      'A rule behind this condition is not at hand, so people must look themselves.',
    );
  });
});

describe('a proposal', () => {
  test('is that a bid fails where a rule finds something, with its sentence', () => {
    const proposal = proposed('equality-undertaking', {});
    expect(outcome(proposal)).toBe('fails');
    expect(proposal?.says[0]).toContain('Equality Act 2010');
  });

  test('is that a bid passes where nothing speaks against it and nothing is left to judge', () => {
    const bid = declaration('equality-and-human-rights');
    expect(outcome(proposed('equality-undertaking', bid))).toBe('passes');
  });

  test('leaves to people what only they can judge', () => {
    const proposal = proposed('conflicts-declared', declaration('conflicts'));
    expect(proposal).toMatchObject({
      outcome: 'person',
      says: ['Is what was declared dealt with well enough?'],
    });
  });

  test('is nothing for a gate of the tender’s own', () => {
    expect(proposed('no-such-gate', {})).toBeUndefined();
  });
});

test('a proposal stands beside what people decided, and decides nothing', () => {
  const gate = { id: 'g', title: 'G', question: '?', disqualifies: true } as const;
  const some = { criteria: [price('100')], bids: { a: { price: '100' } }, gates: [gate] };
  const facts = competition({
    ...some,
    decisions: [{ kind: 'gate', bid: 'a', gate: 'g', passes: true, ...decided }],
  });
  const proposals = new Map([
    ['a/g', { outcome: 'fails', says: ['No.'], rules: ['x/y'] } as const],
  ]);
  const [lot] = scored({ ...facts, proposals }).result.lots;
  expect(lot?.bids[0]).toMatchObject({
    status: 'ranked',
    gates: [{ outcome: 'passes', proposal: { outcome: 'fails' } }],
  });
  expect(bidOf(some, 'a').gates).toMatchObject([{ outcome: 'undecided' }]);
});
