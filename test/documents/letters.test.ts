import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../cli/core/source/source.ts';
import type {
  ResultCriterionResult,
  WrittenResult,
} from '../../cli/core/spec/written.generated.ts';

/** The expected letters of an example, by their file name. */
function lettersOf(example: string): ReadonlyMap<string, string> {
  const folder = `examples/${example}/expected/letters`;
  return new Map(
    readdirSync(folder).map((file) => [
      file.replace('.md', ''),
      readFileSync(`${folder}/${file}`, 'utf8'),
    ]),
  );
}

function resultOf(example: string): WrittenResult {
  const file = `examples/${example}/expected/result.yaml`;
  return readSource(file, readFileSync(file, 'utf8')).source?.data as WrittenResult;
}

const questionsOf = (criteria: readonly ResultCriterionResult[]) =>
  criteria.flatMap((one) => (one.criteria.length > 0 ? one.criteria : [one]));

const england = lettersOf('womens-services');
const scotland = lettersOf('glasgow-recovery');

describe('an assessment summary in England says what regulation 31 asks for', () => {
  const bids = resultOf('womens-services').lots.flatMap((lot) =>
    lot.bids.map((bid) => ({ name: `${lot.id}-${bid.bid}`, lot, bid })),
  );

  test.each(bids)('$name: who the bidder is and how to reach it', ({ name, bid }) => {
    const letter = england.get(name);
    for (const part of [bid.bidder, bid.registration, bid.address, bid.contact])
      expect(letter).toContain(part ?? 'nothing is missing');
  });

  test.each(bids)(
    '$name: every score, what could be given, why, and the total',
    ({ name, bid }) => {
      const letter = england.get(name);
      for (const { title, points, weight, combined } of questionsOf(bid.criteria)) {
        expect(letter).toContain(`### ${title}: ${points.shown} of ${weight} points`);
        if (combined) expect(letter).toContain(`Possible scores: ${combined.scale}.`);
        if (combined) expect(letter).toContain(combined.reason?.trim());
      }
      expect(letter).toContain(`**${bid.total?.shown}**`);
    },
  );

  test.each(bids)('$name: where the criteria stand in full, and the law', ({ name }) => {
    expect(england.get(name)).toContain(
      'The invitation to tender, version 1.1.0, holds every question',
    );
    expect(england.get(name)).toContain(
      'This letter is your assessment summary under section 50 of the Procurement Act 2023 and regulation 31 of the Procurement Regulations 2024.',
    );
  });

  test.each(bids.filter(({ lot, bid }) => lot.winner && !bid.winner))(
    '$name: why the bid did not win, and the winner’s scores with their reasons',
    ({ name, lot }) => {
      const letter = england.get(name);
      const winner = lot.bids.find((one) => one.winner);
      expect(letter).toContain(`The bid with the most points wins. ${winner?.bidder} has`);
      for (const { title, points, combined } of questionsOf(winner?.criteria ?? [])) {
        expect(letter).toContain(`### The winner on “${title}”: ${points.shown}`);
        if (combined) expect(letter).toContain(combined.reason?.trim());
      }
    },
  );

  test('a bid below a minimum in a lot without a winner is told both', () => {
    const letter = england.get('lot-2-bidder-c');
    expect(letter).toContain('Your bid could not win, because it did not reach every minimum');
    expect(letter).toContain('No contract is awarded for this lot.');
  });
});

describe('letters in Scotland in 2019', () => {
  test.each([...scotland])('%s cites no English law', (_name, letter) => {
    expect(letter).not.toMatch(/regulation 31|Procurement Act 2023|assessment summary/i);
    expect(letter).toContain('Public Contracts (Scotland) Regulations 2015');
  });

  test('only bidders who are part of a tie read about it', () => {
    const tied = 'both have 81.30 points';
    expect(scotland.get('lot-2-bidder-f')).toContain(tied);
    expect(scotland.get('lot-2-bidder-e')).not.toContain(tied);
  });

  test('a late bid reads “Your bid”, and the reason once', () => {
    const letter = scotland.get('lot-2-bidder-h') ?? '';
    expect(letter).toContain('Your bid arrived too late.');
    expect(letter.match(/The portal worked all morning/g)).toHaveLength(1);
  });
});
