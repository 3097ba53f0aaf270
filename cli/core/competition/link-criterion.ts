import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hundred, type Exact } from '../exact/exact.ts';
import { placeOf } from '../source/place-of.ts';
import type { LotCriterion } from '../spec/written.generated.ts';
import { criterionBase } from './criterion-base.ts';
import type { CriterionFacts, HeadingFacts, PriceFacts } from './facts.ts';
import { finding } from './finding.ts';
import { linkQuestion } from './link-question.ts';
import type { Linker } from './linker.ts';
import { resolveShared } from './resolve-shared.ts';

/** A criterion with every name in it resolved; nothing, and findings, when that cannot be done. */
export function linkCriterion(linker: Linker, written: LotCriterion): CriterionFacts | undefined {
  const fields = KINDS.filter((field) => written[field] !== undefined);
  const [field, other] = fields.filter((name) => name !== 'use' || !written.question);
  if (field !== undefined && other !== undefined) linker.report(severalKinds(written, other));
  else if (field === 'criteria') return linkHeading(linker, written);
  else if (field === 'price') return linkPrice(linker, written);
  else if (field !== undefined || written.levels || written.scale !== undefined)
    return linkQuestion(linker, written, written.weight);
  else linker.report(noKind(written));
  return undefined;
}

const KINDS = ['question', 'use', 'criteria', 'price'] as const;

function linkHeading(linker: Linker, written: LotCriterion): HeadingFacts | undefined {
  const { weight } = written;
  const base = criterionBase(linker, { written, whole: written, weight });
  const criteria = (written.criteria ?? []).flatMap(
    (part) => linkQuestion(linker, part, pointsOf(linker, weight, part.weight)) ?? [],
  );
  if (written.criteria?.length === 0) linker.report(noKind(written));
  return base && { kind: 'heading', ...base, criteria };
}

/** Sub-criteria may be counted in per cent of their heading. */
const pointsOf = ({ tender }: Linker, whole: Exact, part: Exact): Exact =>
  tender.weighting.sub_criteria === 'of-parent' ? whole.mul(part).div(hundred) : part;

function linkPrice(linker: Linker, written: LotCriterion): PriceFacts | undefined {
  const rule = written.price;
  const base = criterionBase(linker, { written, whole: written, weight: written.weight });
  if (!rule) return undefined;
  const text = rule.method;
  const shared = resolveShared(linker, 'method', { text, at: placeOf(rule, 'method') });
  if (!base || !shared) return undefined;
  const methodName = `${shared.name}@${shared.version}`;
  return { kind: 'price', ...base, rule, method: shared.rule, methodName };
}

const noKind = (written: LotCriterion): Diagnostic =>
  finding('tender/criterion-kind', placeOf(written), {
    message: `The criterion “${nameOf(written)}” is neither a question, nor a heading with questions, nor the price.`,
    advice: 'Add `question:` (or `use:`), `criteria:` or `price:`.',
  });

const severalKinds = (written: LotCriterion, other: string): Diagnostic =>
  finding('tender/criterion-kind', placeOf(written, other, 'key'), {
    message: `The criterion “${nameOf(written)}” is more than one thing at once: a criterion is a question, a heading with questions or the price.`,
    advice: `Keep one of the two and give \`${other}\` a criterion of its own.`,
  });

const nameOf = ({ title, id }: LotCriterion): string => title ?? id ?? 'without a name';
