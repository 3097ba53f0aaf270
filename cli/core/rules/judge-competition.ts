import type { CompetitionFacts } from '../competition/facts.ts';
import type { Library } from '../competition/library.ts';
import { tenderForRules } from '../competition/tender-for-rules.ts';
import { onlyOnce } from './extend-packs.ts';
import { judge, type Subject, type Verdict } from './judge.ts';
import type { Pack } from './pack.ts';
import type { Rule } from './rule.ts';
import { scoresForRules } from './score-for-rules.ts';

/** What a competition is judged by: its facts, the shared rules it uses, the packs it chose, and today's date. */
export interface ToJudge {
  readonly facts: CompetitionFacts;
  readonly library: Library;
  readonly packs: readonly Pack[];
  readonly on: string;
  /** Only the rules that can find something this bad; all when left out. */
  readonly only?: 'error';
}

/** Judges a tender and everything that came of it by every rule of the packs it chose. */
export function judgeCompetition({ facts, library, packs, on, only }: ToJudge): readonly Verdict[] {
  const rules = rulesOf(packs).filter(({ written }) => !only || written.severity === only);
  const tender = tenderForRules(facts, library);
  const subjects = [...subjectsOf(facts, tender), ...scoresOf(facts, tender, rules)];
  return subjects.flatMap((subject) => judge(rules, { ...subject, on }));
}

/** Every rule of the packs, once: one that two packs bring is judged as the first brings it. */
export const rulesOf = (packs: readonly Pack[]): readonly Rule[] =>
  onlyOnce(packs.flatMap((pack) => pack.rules));

function subjectsOf(facts: CompetitionFacts, tender: object): readonly Subject[] {
  const { panel, bids, sheets, moderations, record } = facts;
  return [
    { about: 'tender', files: { tender } },
    ...(panel ? [{ about: 'panel', files: { tender, panel } } as const] : []),
    ...bids.map(({ written: bid, organisation }): Subject => {
      const files = { tender, bid, ...(organisation && { organisation }) };
      return { about: 'bid', files };
    }),
    ...sheets.map((sheet): Subject => ({
      about: 'sheet',
      files: { tender, sheet, ...(panel && { panel }) },
    })),
    ...moderations.map((moderation): Subject => ({
      about: 'moderation',
      files: { tender, moderation },
    })),
    ...(record ? [decisions(tender, record, bids)] : []),
  ];
}

const decisions = (tender: object, decision: object, bids: CompetitionFacts['bids']): Subject => ({
  about: 'decision',
  files: { tender, decision, bids: bids.map(({ written }) => written) },
});

/** There can be a hundred thousand scores, so they are only put together where a rule is about them. */
function scoresOf(facts: CompetitionFacts, tender: object, rules: readonly Rule[]) {
  if (!rules.some(({ written }) => written.about === 'score')) return [];
  return scoresForRules(facts).map((score): Subject => ({
    about: 'score',
    files: { tender, score },
  }));
}
