import type {
  CompetitionFacts,
  CriterionFacts,
  GateFacts,
  HeadingFacts,
  LotFacts,
  LowPriceFacts,
  PriceFacts,
  QuestionFacts,
  TenderFacts,
} from '../../cli/core/competition/facts.ts';
import { exact } from '../../cli/core/exact/exact.ts';
import { score, type Scored } from '../../cli/core/scoring/score.ts';
import type {
  DecisionDecision,
  LotPriceSchedule,
  LotThreshold,
  ResultBidResult,
  ResultLotResult,
  TenderLotLimits,
  TenderRounding,
  TenderTieBreak,
  WrittenTender,
} from '../../cli/core/spec/written.generated.ts';
import { methodNamed } from '../price/methods.ts';

/** Who decided, when and why, for decisions whose story does not matter. */
export const decided = { on: '2019-06-12', by: 'Head of procurement', why: 'As recorded.' };

/** A question on a scale of these scores, 0 to 4 unless given. */
export function question(
  id: string,
  weight: string,
  more: { readonly threshold?: LotThreshold; readonly scale?: readonly string[] } = {},
): QuestionFacts {
  const scale = more.scale ?? ['0', '1', '2', '3', '4'];
  const levels = scale.map((level) => ({ score: exact(level), says: `What a ${level} means.` }));
  const { threshold } = more;
  return {
    kind: 'question',
    ...base(id, weight),
    question: `What about ${id}?`,
    evidence: [],
    levels,
    ...(threshold && { threshold }),
  };
}

/** A heading over questions, whose weights add up to its own. */
export const heading = (
  id: string,
  weight: string,
  criteria: readonly QuestionFacts[],
): HeadingFacts => ({ kind: 'heading', ...base(id, weight), criteria });

/** The price, by a method that comes with the tool. */
export function price(weight: string, more: PriceMore = {}): PriceFacts {
  const { method = 'lowest-ratio', compared_with = 'all-assessed', settings } = more;
  return {
    kind: 'price',
    ...base('price', weight),
    rule: {
      method: `${method}@1`,
      scores: 'The total.',
      compared_with,
      ...(settings && { settings }),
    },
    method: methodNamed(method).written,
    methodName: `${method}@1`,
  };
}

interface PriceMore {
  readonly method?: string;
  readonly compared_with?: 'all-assessed' | 'above-thresholds';
  readonly settings?: NonNullable<PriceFacts['rule']['settings']>;
}

/** A least score. */
export const atLeast = (
  least: string,
  measured_in: LotThreshold['measured_in'],
  on: LotThreshold['on'],
  if_below: LotThreshold['if_below'] = 'not-awarded',
): LotThreshold => ({ at_least: exact(least), measured_in, on, if_below });

/** One bid: its price (or prices of lines), and the individual and agreed scores by question. */
export interface SomeBid {
  readonly price?: string;
  readonly lines?: Readonly<Record<string, string>>;
  readonly scores?: Readonly<Record<string, readonly string[]>>;
  /** Left out: the first individual score of each question. */
  readonly agreed?: Readonly<Record<string, string>>;
  readonly received?: string;
}

/** A competition with one lot, `lot-1`, unless `lots` gives the criteria of several. */
export interface SomeCompetition {
  readonly criteria: readonly CriterionFacts[];
  readonly bids: Readonly<Record<string, SomeBid>>;
  readonly ties?: readonly TenderTieBreak[];
  readonly rounding?: Partial<TenderRounding>;
  readonly combine?: WrittenTender['assessment']['combine'];
  readonly trim?: WrittenTender['assessment']['trim'];
  readonly decisions?: readonly DecisionDecision[];
  readonly schedule?: LotPriceSchedule;
  readonly ceiling?: string;
  readonly total_threshold?: LotThreshold;
  readonly lots?: readonly string[];
  readonly gates?: readonly GateFacts[];
  readonly lot_limits?: TenderLotLimits;
  readonly lowPrice?: LowPriceFacts;
  readonly assessment?: Pick<WrittenTender['assessment'], 'corrections'>;
}

/** The facts of such a competition. Every bid arrives in time and is for every lot; the assessors are one, two, three … */
export function competition(some: SomeCompetition): CompetitionFacts {
  const lots = (some.lots ?? ['lot-1']).map((id) => lotFacts(id, some));
  const bids = Object.entries(some.bids);
  const papers = bids.flatMap(([id, bid]) => lots.map((lot) => ({ id, bid, lot: lot.id })));
  return {
    tender: tenderOf(some),
    ...(some.lowPrice && { lowPrice: some.lowPrice }),
    lots,
    bids: bids.map(([id, bid]) => bidFacts(id, bid, lots)),
    sheets: papers.flatMap(({ id, bid, lot }) => sheetsOf(id, bid, lot)),
    moderations: papers.flatMap(({ id, bid, lot }) => moderationOf(id, bid, lot)),
    decisions: [
      ...bids.map(([bid, { received = '2019-06-11T10:00' }]) => ({
        kind: 'received' as const,
        bid,
        at: received,
        ...decided,
      })),
      ...(some.decisions ?? []),
    ],
  };
}

const options = {
  inputs: [],
  law: { regime: 'Not stated.', cites: [], not_checked: [], summaries_required: false },
  madeWith: { name: 'fairlot', version: '0.0.0' },
  digest: 'none',
};

/** The result of scoring these facts. */
export const scored = (facts: CompetitionFacts): Scored => score(facts, options);

/** The first lot of the result. */
export function lotOf(some: SomeCompetition): ResultLotResult {
  const [lot] = scored(competition(some)).result.lots;
  if (!lot) throw new Error('There is no lot');
  return lot;
}

/** One bid of the first lot. */
export function bidOf(some: SomeCompetition, id: string): ResultBidResult {
  const bid = lotOf(some).bids.find((one) => one.bid === id);
  if (!bid) throw new Error(`There is no bid ${id}`);
  return bid;
}

/** Places by bid, `-` where a bid has none. */
export const placesIn = (lot: ResultLotResult): Readonly<Record<string, string>> =>
  Object.fromEntries(lot.bids.map(({ bid, rank }) => [bid, rank ? rank.toFraction() : '-']));

const base = (id: string, weight: string) => ({
  id,
  title: `The ${id}`,
  weight: exact(weight),
  written: {},
});

function lotFacts(id: string, some: SomeCompetition): LotFacts {
  const { criteria, schedule, ceiling, total_threshold } = some;
  const written = {
    id,
    title: `Lot ${id}`,
    summary: '',
    value: exact('1000'),
    term: { days: exact('365') },
    ...(schedule && { price_schedule: schedule }),
    ...(ceiling !== undefined && { ceiling: exact(ceiling) }),
    ...(total_threshold && { total_threshold }),
  };
  const payment = {
    explains: '',
    model: 'block',
    timing: 'in-arrears',
    days_to_pay: exact('30'),
  } as const;
  return { id, title: written.title, written, criteria, gates: some.gates ?? [], payment };
}

const tenderOf = ({
  ties = [],
  rounding,
  combine = 'consensus',
  trim,
  lot_limits,
  assessment,
}: SomeCompetition) =>
  ({
    id: 'homes',
    version: '1.0.0',
    title: 'Homes',
    timetable: { notice_on: '2019-04-15', deadline: '2019-06-11T12:00', starts_on: '2019-09-01' },
    rounding: { stages: [], shown_places: exact('2'), ranks_on: 'exact', ...rounding },
    assessment: {
      combine,
      ...(trim && { trim }),
      spread_to_discuss: exact('2'),
      ...assessment,
    },
    ties,
    ...(lot_limits && { lot_limits }),
  }) as unknown as TenderFacts;

function bidFacts(id: string, bid: SomeBid, lots: readonly LotFacts[]) {
  const lines = Object.entries(bid.lines ?? {}).map(([line, unit]) => ({
    line,
    unit_price: exact(unit),
  }));
  const offered = {
    ...(bid.price !== undefined && { total: exact(bid.price) }),
    ...(bid.lines && { lines }),
  };
  const isPriced = bid.price !== undefined || bid.lines !== undefined;
  const written = {
    format: 'bid/1' as const,
    id,
    tender: 'homes@1.0.0',
    organisation: `org-${id}`,
    lots: lots.map((lot) => ({ lot: lot.id, answers: [], ...(isPriced && { price: offered }) })),
  };
  return { id, name: `Bidder ${id.toUpperCase()}`, written, lots: written.lots };
}

function sheetsOf(bid: string, { scores = {} }: SomeBid, lot: string) {
  const most = Math.max(0, ...Object.values(scores).map((given) => given.length));
  return Array.from({ length: most }, (_, at) => ({
    format: 'sheet/1' as const,
    tender: 'homes@1.0.0',
    lot,
    bid,
    assessor: ['one', 'two', 'three', 'four'][at] ?? 'more',
    signed_on: '2019-06-20',
    scores: Object.entries(scores).flatMap(([criterion, given]) => {
      const one = given[at];
      return one === undefined ? [] : [{ criterion, score: exact(one), reason: 'Because.' }];
    }),
  }));
}

function moderationOf(bid: string, { scores = {}, agreed }: SomeBid, lot: string) {
  const firsts = Object.entries(scores).map(([criterion, given]) => [criterion, given[0] ?? '0']);
  const entries = Object.entries(agreed ?? Object.fromEntries(firsts));
  return [
    {
      format: 'moderation/1' as const,
      tender: 'homes@1.0.0',
      lot,
      bid,
      held_on: '2019-06-25',
      chair: 'one',
      scores: entries.map(([criterion, value]) => ({
        criterion,
        agreed: exact(String(value)),
        agreed_by: ['one'],
        reason: 'Agreed.',
      })),
    },
  ];
}
