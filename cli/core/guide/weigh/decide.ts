import type { Guide } from '../guide.ts';
import { judgeRoutes, type JudgedRoute } from './judge-route.ts';
import type { Sitting } from '../sitting.ts';
import { valuesFor } from '../values.ts';
import { weigh, type Weighed } from './weigh.ts';

/** What came of a guide about one decision: what was weighed, and each option. It decides nothing for anybody. */
export interface Decision {
  readonly weighed: readonly Weighed[];
  readonly routes: readonly JudgedRoute[];
}

/** Weighs everything and judges each option once, whatever lots a tender has. */
export function decide(guide: Guide, sitting: Sitting): Decision {
  const values = valuesFor(guide, sitting, {});
  const weighed = guide.considerations.flatMap((one) => weigh(one, values(one.setting)) ?? []);
  return { weighed, routes: judgeRoutes(guide, { gates: [], weighed, values }) };
}

/** Whether a guide is about one decision: it asks something, and nothing about a lot, a gate or an organisation. */
export const isAboutOneDecision = ({ questions, considerations }: Guide): boolean =>
  questions.length > 0 &&
  questions.every(({ written }) => written.for === 'tender' && written.kind !== 'lots') &&
  considerations.every(({ written }) => written.of === 'tender');
