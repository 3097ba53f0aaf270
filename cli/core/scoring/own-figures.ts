import type { PriceFacts } from '../competition/facts.ts';
import type { Exact } from '../exact/exact.ts';
import type { Contender } from './contender.ts';
import { placeFor } from './place-of-figure.ts';
import type { BidWork } from './scoring-work.ts';
import { known, unknown, type Known } from './unknown.ts';

/** What a bid brings to the price formula besides its price, and the addresses of those figures. */
export interface OwnFigures {
  readonly values: Readonly<Record<string, Exact>>;
  readonly steps: Readonly<Record<string, string>>;
}

/** The figures that the method asks this bidder for, and the bid’s points for each criterion that the method names. */
export function ownFigures(criterion: PriceFacts, contender: Contender): Known<OwnFigures> {
  const asked = askedFigures(criterion, contender.work);
  if (!asked.ok) return asked;
  const named = namedCriteria(criterion, contender);
  if (!named.ok) return named;
  return known({
    values: { ...asked.value.values, ...named.value.values },
    steps: { ...asked.value.steps, ...named.value.steps },
  });
}

function askedFigures({ id, method }: PriceFacts, work: BidWork): Known<OwnFigures> {
  const given = work.offer.price?.figures ?? {};
  const values: Record<string, Exact> = {};
  const steps: Record<string, string> = {};
  for (const [name, { title, unit }] of Object.entries(method.asks ?? {})) {
    const value = given[name];
    if (!value) return notGiven(work, name, title);
    const step = `${work.address}/${id}/figure/${name}`;
    const how = `The bid says so${unit ? `, in ${unit}` : ''}`;
    work.ledger.enter({ id: step, title, how, value, written: [given, name], unit: 'score' });
    values[name] = value;
    steps[name] = step;
  }
  return known({ values, steps });
}

const notGiven = ({ bid, lot, offer }: BidWork, name: string, title: string) =>
  unknown(
    placeFor([offer, 'price']),
    `The bid of ${bid.name} for ${lot.title} does not say “${title}”, which the price method needs.`,
    `Ask the bidder, and write it as \`${name}\` under \`figures\` of the price. It is never counted as 0.`,
  );

function namedCriteria(criterion: PriceFacts, { work, quality }: Contender): Known<OwnFigures> {
  const values: Record<string, Exact> = {};
  const steps: Record<string, string> = {};
  for (const [name, { is }] of Object.entries(criterion.method.settings ?? {})) {
    if (is !== 'criterion' || !quality.ok) continue;
    const wanted = criterion.rule.settings?.[name];
    const found = quality.value.find(({ id }) => id === wanted);
    if (!found) return noSuchCriterion(criterion, work, name);
    values[name] = found.points;
    steps[name] = found.step;
  }
  return known({ values, steps });
}

const noSuchCriterion = ({ rule }: PriceFacts, { lot }: BidWork, name: string) =>
  unknown(
    placeFor([rule, 'settings']),
    `The price method of ${lot.title} needs the id of a criterion as \`${name}\`, and none of that name is scored.`,
    'Name one of the lot’s own criteria, other than the price.',
  );
