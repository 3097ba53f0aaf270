import { compileCalculator } from '../../payment/compile-calculator.ts';
import { extendScope } from '../../expression/scope.ts';
import { recordOf, scalar } from '../../expression/shape.ts';
import type { Expression } from '../../expression/compile.ts';
import type { Calculator } from '../../payment/calculator.ts';
import type { ConsiderationStep, WrittenConsideration } from '../../spec/written.generated.ts';
import type { Calculation, Consideration, NextStep } from '../guide.ts';
import {
  keptOf,
  workOn,
  type GuidePart,
  type GuideSurroundings,
  type WholeWork,
} from './guide-part.ts';
import { readAs, readCondition, readSentence, refuse, type GuideWork } from './guide-work.ts';

/** A consideration that can be weighed; nothing, and findings, where something in its file is wrong. */
export function compileConsideration(
  part: GuidePart<WrittenConsideration>,
  whole: WholeWork,
  around: GuideSurroundings,
): Consideration | undefined {
  const { written } = part;
  const first = workOn(part, whole, written.of);
  const calculates = readCalculation(first, written, around);
  const work = calculates ? withSum(first, calculates.calculator) : first;
  const passes = readCondition(work, [['passes'], written.passes]);
  const fails = readCondition(work, [['fails'], written.fails ?? NEVER]);
  const says = readSays(work, written);
  const then = (written.then ?? []).map((step, at) => readStep(work, step, at));
  const kept = keptOf(part, first);
  if (!passes || !fails || !says || !first.isSound()) return undefined;
  const steps = then.flatMap((step) => step ?? []);
  return { ...kept, passes, fails, says, then: steps, ...(calculates && { calculates }) };
}

/** What a consideration without a condition for failing has in its place. */
const NEVER = 'false';

function readSays(
  work: GuideWork,
  { says }: WrittenConsideration,
): Consideration['says'] | undefined {
  const read = (outcome: 'passes' | 'person' | 'fails' | 'unknown') =>
    readSentence(work, [['says', outcome], says[outcome] ?? says.unknown]);
  const [passes, person, fails, unknown] = [
    read('passes'),
    read('person'),
    read('fails'),
    read('unknown'),
  ];
  return passes && person && fails && unknown ? { passes, person, fails, unknown } : undefined;
}

function readStep(work: GuideWork, written: ConsiderationStep, at: number): NextStep | undefined {
  const field = (name: 'when' | 'by' | 'at_one_of', types: readonly string[]) => {
    const text = written[name];
    return text === undefined ? undefined : readAs(work, [['then', at, name], text], types);
  };
  const says = readSentence(work, [['then', at, 'says'], written.says]);
  const when = field('when', ['bool', 'dyn']);
  const by = field('by', ['string']);
  const atOneOf = field('at_one_of', ['list<string>']);
  if (!says) return undefined;
  return { written, says, ...(when && { when }), ...(by && { by }), ...(atOneOf && { atOneOf }) };
}

function readCalculation(
  work: GuideWork,
  { calculates }: WrittenConsideration,
  around: GuideSurroundings,
): Calculation | undefined {
  if (!calculates) return undefined;
  const name = calculates.with;
  const written = around.calculator(name);
  const compiled = written && compileCalculator(written);
  if (!written || !compiled?.ok) {
    const message = `There is no calculator “${name}”.`;
    return refuse(work, ['calculates', 'with'], {
      text: name,
      problem: { message, offset: 0, length: name.length },
    });
  }
  const figures: Record<string, Expression> = {};
  for (const [asked, { unit }] of Object.entries(written.asks)) {
    const text = calculates.figures[asked];
    const types = unit === 'yes-no' ? ['bool'] : unit === 'word' ? ['string'] : ['exact'];
    const read =
      text === undefined
        ? missing(work, asked)
        : readAs(work, [['calculates', 'figures', asked], text], types);
    if (read) figures[asked] = read;
  }
  return { calculator: compiled.calculator, figures };
}

function missing(work: GuideWork, asked: string): undefined {
  const message = `The calculator asks for “${asked}”, and nothing is given for it.`;
  return refuse(work, ['calculates', 'figures'], {
    text: asked,
    problem: { message, offset: 0, length: asked.length },
  });
}

function withSum<Work extends GuideWork>(work: Work, { written }: Calculator): Work {
  const steps = [...written.steps, ...(written.then ?? [])];
  const fields = steps.map(
    ({ name, unit }) => [name, unit === 'yes-no' ? scalar.bool : scalar.exact] as const,
  );
  const sum = recordOf(`sum.${work.name}`, new Map(fields));
  return { ...work, scope: extendScope(work.scope, { sum }) };
}
