import type { Outcome, ReportName } from '../../command.ts';
import { checkCompetition, everySubject } from '../../core/competition/check-competition.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { inOrder } from '../../core/diagnostics/in-order.ts';
import { checkChoices } from '../../core/rules/check-choices.ts';
import { judgeCompetition, rulesOf } from '../../core/rules/judge-competition.ts';
import type { Verdict } from '../../core/rules/judge.ts';
import { ruleOutcomes } from '../../core/rules/rule-outcomes.ts';
import { troubleWith } from '../../io/trouble.ts';
import type { JudgedRule } from '../../reports/report.ts';
import { provePacks } from '../rules/prove-packs.ts';
import type { OpenCompetition } from './open-competition.ts';
import type { Opened } from './open.ts';
import { stancesIn } from '../rules/stances-in.ts';
import { withoutWaiting } from './waiting-parts.ts';
import { notChecked, whatNext } from '../result/what-next.ts';

/** How to report, and the day to take as today (for deadlines only). */
export interface CheckOptions {
  readonly report: ReportName;
  readonly today: string;
}

/** Checks everything that was opened and reports what was asked for. */
export function checkOpened(opened: Opened, { report, today }: CheckOptions): Outcome {
  const { competitions, loose } = opened;
  const checked = competitions.map((competition) => checkOne(competition, today));
  const inside = checked.flatMap(({ findings, sound }) =>
    findings.filter(({ at }) => !sound || opened.asked(at.file)),
  );
  const rules = checked.flatMap((one) => one.rules);
  const found = [...opened.findings, ...inside, ...provePacks(loose)];
  const isEmpty = found.length + competitions.length + loose.length === 0;
  const findings = isEmpty ? [NOTHING.finding] : inOrder(found);
  const texts = new Map([...opened.texts, ...competitions.flatMap((one) => [...one.texts])]);
  const exit = isEmpty || [opened, ...competitions].some((one) => one.exit === 2) ? 2 : 0;
  const told = { findings, report, rules, texts, exit } as const;
  if (report !== 'text' || isEmpty) return told;
  return { ...told, says: notChecked(competitions, rules, loose), ...whatNext(findings) };
}

/** Finding no mistakes where there are no files would sound as if something had been checked. */
const NOTHING = troubleWith('.', {
  code: 'nothing-to-check',
  message: 'There is no file to check here: none ends in .yaml or .yml.',
  advice: 'Name the folder of a tender, or start one with `fairlot new tender`.',
});

/** The errors in a competition, by how its files are written, how they fit together, and what the rules say. */
export const errorsFound = (competition: OpenCompetition, today: string): readonly Diagnostic[] =>
  foundIn(competition, today, 'error').findings.filter(({ severity }) => severity === 'error');

/** Everything found in a competition, and what became of every rule. */
interface Checked extends Found {
  readonly rules: readonly JudgedRule[];
}

/** What became of the rules is only told by a check, so whoever needs the errors alone does not wait for it. */
function checkOne(competition: OpenCompetition, today: string): Checked {
  const found = foundIn(competition, today);
  if (!competition.facts) return { ...found, rules: [] };
  const { id, version } = competition.facts.tender;
  const outcomes = ruleOutcomes(rulesOf(competition.packs), found.verdicts);
  return { ...found, rules: outcomes.map((rule) => ({ tender: `${id}@${version}`, ...rule })) };
}

/** What was found in a competition, and how each rule judged it. */
interface Found {
  readonly findings: readonly Diagnostic[];
  /** False when the tender itself cannot be used: then all that is wrong is told, whatever was asked for. */
  readonly sound: boolean;
  readonly verdicts: readonly Verdict[];
}

function foundIn(competition: OpenCompetition, today: string, only?: 'error'): Found {
  const { facts, library, packs, sources } = competition;
  const findings = [...competition.findings, ...provePacks(sources)];
  if (!facts) return { findings, sound: false, verdicts: [] };
  const verdicts = judgeCompetition({ facts, library, packs, on: today, ...(only && { only }) });
  return {
    sound: true,
    findings: [
      ...findings,
      ...checkCompetition(facts, competition.whole ? everySubject : ['bid']),
      ...withoutWaiting(competition, verdicts),
      ...(competition.whole ? checkChoices(facts.tender, stancesIn(competition)) : []),
    ],
    verdicts,
  };
}
