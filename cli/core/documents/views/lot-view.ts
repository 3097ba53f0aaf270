import type {
  CriterionFacts,
  GateFacts,
  LotFacts,
  PriceFacts,
  QuestionFacts,
} from '../../competition/facts.ts';
import type { Exact } from '../../exact/exact.ts';
import type { LotLevel, WrittenLot, WrittenTender } from '../../spec/written.generated.ts';
import { comparedInWords, thresholdInWords } from '../says/tender-in-words.ts';
import { wholeLifeInWords } from '../says/whole-life-in-words.ts';
import { priceExample, type ExampleRow } from './price-example.ts';

/** A lot as an invitation shows it: with its criteria, its gates, its payment and how its price is scored. */
export type LotView = Omit<WrittenLot, 'criteria' | 'gates' | 'total_threshold' | 'format'> & {
  readonly criteria: readonly CriterionView[];
  readonly gates: readonly GateFacts[];
  readonly price?: PriceView;
  readonly total_threshold_says?: string;
  /** How a whole-life cost is worked out, where the price is one. */
  readonly whole_life_says?: string;
};

/** A criterion as an invitation shows it. */
export interface CriterionView {
  readonly id: string;
  readonly title: string;
  readonly kind: CriterionFacts['kind'];
  readonly is_price: boolean;
  readonly weight: Exact;
  readonly question?: string;
  readonly guidance?: string;
  readonly word_limit?: Exact;
  readonly evidence: readonly string[];
  /** What each score means, highest first, as a bidder would read it. */
  readonly levels: readonly LotLevel[];
  readonly threshold_says?: string;
  readonly criteria: readonly CriterionView[];
}

/** How the price is scored, with a worked example. */
export interface PriceView {
  readonly title: string;
  readonly weight: Exact;
  readonly scores: string;
  readonly explains: string;
  readonly formula: string;
  readonly compared_says: string;
  readonly special: readonly string[];
  readonly weaknesses: readonly string[];
  readonly example: readonly ExampleRow[];
}

/** A lot with everything that applies to it, ready to show. */
export function lotView(lot: LotFacts, tender: WrittenTender): LotView {
  const { criteria: _criteria, gates: _gates, total_threshold, ...written } = lot.written;
  const life = written.price_schedule && wholeLifeInWords(written.price_schedule);
  const price = lot.criteria.find((criterion) => criterion.kind === 'price');
  return {
    ...written,
    payment: lot.payment,
    gates: lot.gates,
    criteria: lot.criteria.map(criterionView),
    ...(price && { price: priceView(lot, price, tender) }),
    ...(life !== undefined && { whole_life_says: life }),
    ...(total_threshold && {
      total_threshold_says: thresholdInWords(total_threshold, 'in total'),
    }),
  };
}

function criterionView(criterion: CriterionFacts): CriterionView {
  const { id, title, kind, weight, threshold } = criterion;
  return {
    id,
    title,
    kind,
    is_price: kind === 'price',
    weight,
    evidence: [],
    levels: [],
    ...(kind === 'question' && asked(criterion)),
    ...(threshold && {
      threshold_says: thresholdInWords(
        threshold,
        kind === 'question' ? 'for this answer' : `for ${title}`,
      ),
    }),
    criteria: kind === 'heading' ? criterion.criteria.map(criterionView) : [],
  };
}

const asked = ({ question, guidance, wordLimit, evidence, levels }: QuestionFacts) => ({
  question,
  ...(guidance !== undefined && { guidance }),
  ...(wordLimit && { word_limit: wordLimit }),
  evidence,
  levels: levels.toReversed(),
});

function priceView(lot: LotFacts, price: PriceFacts, tender: WrittenTender): PriceView {
  const { method, rule, weight } = price;
  const cases = [method.zero_price, method.one_bid, method.all_equal, method.above_ceiling];
  return {
    title: method.title,
    weight,
    scores: /[.!?]$/.test(rule.scores) ? rule.scores : `${rule.scores}.`,
    explains: method.explains,
    formula: method.shown_as,
    compared_says: comparedInWords(price),
    special: cases.flatMap((one) => one?.says ?? []),
    weaknesses: method.weaknesses.map(({ says }) => says),
    example: priceExample(lot, price, tender),
  };
}
