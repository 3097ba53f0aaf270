import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exact, isExact, readFraction, type Exact } from '../../cli/core/exact/exact.ts';
import { proveMethod } from '../../cli/core/scoring/price/prove-method.ts';
import { readSource } from '../../cli/core/source/source.ts';
import { methodNamed } from '../price/methods.ts';
import { openCompetition } from '../../cli/project/open/open-competition.ts';
import { scoreFolder } from '../../cli/project/result/score-folder.ts';
import type {
  ResultBidResult,
  ResultFigure,
  WrittenResult,
} from '../../cli/core/spec/written.generated.ts';
import { cases, type ConformanceCase } from './read-cases.ts';
import { writeCompetition } from './write-competition.ts';

const byCard = cases.filter(({ card }) => card !== undefined);
const whole = cases.filter(({ bids }) => bids !== undefined);

/** The lot of a case as `fairlot score` leaves it, with the errors it found. */
function scored(given: ConformanceCase) {
  const folder = writeCompetition(given);
  const outcome = scoreFolder(openCompetition(folder), {
    out: undefined,
    force: false,
    today: '2025-06-01',
  });
  rmSync(folder, { recursive: true });
  const written = outcome.writes?.files.get('result.yaml');
  const text = written === undefined ? undefined : String(written);
  const findings = (outcome.findings ?? [])
    .filter(({ code }) => !given.finds?.includes(code))
    .map(({ code, message }) => `${code}: ${message}`);
  const lot =
    text === undefined
      ? undefined
      : (readSource('result.yaml', text).source?.data as WrittenResult | undefined)?.lots[0];
  if (!lot) throw new Error(`${given.id} was not scored. ${findings.join('\n')}`);
  return { lot, findings };
}

function figureOf(bid: ResultBidResult | undefined, name: string): ResultFigure | undefined {
  if (name === 'total') return bid?.total;
  if (name === 'ratio') return bid?.ratio;
  if (name === 'price-scored') return bid?.price?.scored;
  return bid?.criteria.find(({ id }) => id === name)?.points;
}

/** A figure as the letters show it, read as a number. */
const shownAs = (figure: ResultFigure | undefined): Exact | undefined =>
  figure && exact(figure.shown.replace(/[£,]/g, '').replace('−', '-'));

const text = (value: Exact | undefined): string => value?.toFraction() ?? 'nothing';

describe('published cases are in the files of their price methods', () => {
  test.each(byCard)('$id by $card: $source', ({ id, card = '' }) => {
    const proofs = proveMethod(methodNamed(card)).filter(({ source }) =>
      source.includes(`(${id})`),
    );
    expect(proofs.length).toBeGreaterThan(0);
    expect(proofs.filter(({ agrees }) => !agrees)).toEqual([]);
  });
});

describe('published cases run as whole competitions', () => {
  test.each(whole)('$id: $source', (given) => {
    const { lot, findings } = scored(given);
    const bidNamed = (id: string) => lot.bids.find(({ bid }) => bid === id);
    if (given.undecided === undefined && !given.ties_for_first) expect(findings).toEqual([]);
    for (const [bid, figures] of Object.entries(given.printed ?? {}))
      for (const [name, printed] of Object.entries(figures))
        expect(`${bid} ${name} ${text(shownAs(figureOf(bidNamed(bid), name)))}`).toBe(
          `${bid} ${name} ${text(printed)}`,
        );
    for (const { bid, figure, printed, exactly } of given.misprints ?? []) {
      const ours = readFraction(figureOf(bidNamed(bid), figure)?.exact ?? '');
      expect(text(ours)).toBe(isExact(exactly) ? text(exactly) : exactly);
      expect(ours?.equals(printed) ?? false).toBe(false);
    }
    if (given.winner !== undefined) expect(lot.winner).toBe(given.winner);
    if (given.order) expect(lot.bids.map(({ bid }) => bid)).toEqual([...given.order]);
    if (given.ties_for_first)
      expect(
        lot.bids
          .filter(({ rank_says }) => rank_says?.startsWith('Joint 1st'))
          .map(({ bid }) => bid),
      ).toEqual([...given.ties_for_first]);
    if (given.undecided !== undefined) expect(lot.unresolved.join(' ')).toContain(given.undecided);
  });

  test('what the source prints wrong is told with a reason', () => {
    for (const { verified, misprints = [], note, card } of cases)
      if (verified === 'disagrees') expect(misprints.length > 0 || (card && note)).toBeTruthy();
  });
});
