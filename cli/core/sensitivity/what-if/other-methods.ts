import type { CriterionFacts, LotFacts, PriceFacts } from '../../competition/facts.ts';
import type { Shared } from '../../competition/library.ts';
import { inWords } from '../../competition/in-words.ts';
import { zero } from '../../exact/exact.ts';
import { priceCriteria } from '../../scoring/contender.ts';
import { rankField } from '../../scoring/rank-lot.ts';
import type { WrittenPrice } from '../../spec/written.generated.ts';
import { endingOf, type Tried } from './ending.ts';
import type { ScoredLot } from './scored-lot.ts';

/** How the lot would end by each price method that the figures of this tender are enough for, and why not by the others. */
export interface OtherMethods {
  readonly tried: readonly TriedMethod[];
  readonly left: readonly LeftOut[];
}

/** A method that was tried, with the order of the bids that it gives, first to last. */
export interface TriedMethod extends Tried {
  readonly order: readonly string[];
}

/** A method that was not tried, with the reason as words after its title. */
export interface LeftOut {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

/** Scores the lot by each of these price methods in turn, with the figures and the weight that the tender gives; none where several prices are scored apart. */
export function otherMethods(
  base: ScoredLot,
  methods: readonly Shared<WrittenPrice>[],
): OtherMethods {
  const [price, ...more] = priceCriteria(base.lot.criteria);
  if (!price || more.length > 0) return { tried: [], left: [] };
  const others = methods.filter(({ name }) => name !== price.methodName.split('@')[0]);
  const judged = others.map((method) => ({ method, why: whyNot(method.rule, price, base.lot) }));
  return {
    tried: judged.flatMap(({ method, why }) =>
      why === undefined ? [tryMethod(base, price, method)] : [],
    ),
    left: judged.flatMap(({ method: { name, rule }, why }) =>
      why === undefined ? [] : [{ id: name, title: rule.title, why }],
    ),
  };
}

function whyNot(
  method: WrittenPrice,
  price: PriceFacts,
  { written }: LotFacts,
): string | undefined {
  const given = { ...(written.ceiling && { ceiling: written.ceiling }), ...price.rule.settings };
  const settings = Object.entries(method.settings ?? {});
  const missing = settings
    .filter(([name]) => !(name in given))
    .map(([, { title }]) => `“${title}”`);
  if (missing.length > 0) return `it needs ${inWords(missing)}`;
  if (method.ranks_by === undefined && price.weight.n === 0n) return 'price has no points here';
  return undefined;
}

function tryMethod(base: ScoredLot, price: PriceFacts, method: Shared<WrittenPrice>): TriedMethod {
  const { name, version, rule } = method;
  const weight = rule.ranks_by ? zero : price.weight;
  const changed: PriceFacts = { ...price, weight, method: rule, methodName: `${name}@${version}` };
  const ranked = rankedWith(base, changed);
  const order = ranked.ranking?.placed.map(({ bid }) => bid.work.bid.id) ?? [];
  return { id: name, what: rule.title, ending: endingOf(ranked), order };
}

/** What bids earned for quality does not hang on the price method, so it is not worked out again. */
function rankedWith({ work, field, lot }: ScoredLot, price: PriceFacts) {
  const criteria: readonly CriterionFacts[] = lot.criteria.map((one) =>
    one.kind === 'price' ? price : one,
  );
  const other = { ...lot, criteria };
  const contenders = field.contenders.map((one) => ({ ...one, work: { ...one.work, lot: other } }));
  return rankField({ ...work, lot: other }, { ...field, contenders });
}
