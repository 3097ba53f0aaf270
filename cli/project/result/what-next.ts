import type { Outcome } from '../../command.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { formatOf } from '../../core/source/format-of.ts';
import type { Source } from '../../core/source/source.ts';
import { lawOf } from '../../core/rules/law-of.ts';
import { wrap } from '../../reports/wrap.ts';
import type { JudgedRule } from '../../reports/report.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { regimes } from '../rules/regimes.ts';

/** What a check did not look at, so that nobody takes “no errors” for “lawful” or “good”. */
export function notChecked(
  competitions: readonly OpenCompetition[],
  rules: readonly JudgedRule[],
  loose: readonly Source[] = [],
): string {
  const named = competitions.flatMap(({ facts, packs }) =>
    facts ? lawOf(facts.tender, packs, regimes()).not_checked : [],
  );
  const all = [...new Set([TRUTH, ...alone(loose), ...signatures(competitions, named), ...named])];
  const shown = all.slice(0, SHOWN);
  const more = all.length - shown.length;
  const rest = more > 0 ? [`and ${more} more: the evaluation report lists them.`] : [];
  const lines = [...shown, ...rest, ...undecided(rules)];
  return `\nNot checked:\n${lines.map((one) => `${wrap(`- ${one}`, '  ')}\n`).join('')}`;
}

/** A bid by itself says nothing of whether it answers its tender. */
const alone = (loose: readonly Source[]): readonly string[] =>
  loose.some(({ data }) => ['bid', 'partner'].includes(formatOf(data)?.name ?? ''))
    ? ['Whether a bid fits its tender: name the folder of the tender with `--for`']
    : [];

/** A file can say that somebody signed; that is all it can do. */
const signatures = (
  competitions: readonly OpenCompetition[],
  named: readonly string[],
): readonly string[] =>
  named.every((one) => !one.includes('really signed')) &&
  competitions.some(({ facts }) =>
    facts?.bids.some(({ written }) => written.supply_chain?.some((one) => one.confirmation)),
  )
    ? ['Whether partners really signed: no file can show a signature, so ask them']
    : [];

const TRUTH = 'Whether what people wrote is true';
const SHOWN = 4;

/** The rules that nobody can decide from what the files say: how many, and why for the first of them. */
function undecided(rules: readonly JudgedRule[]): readonly string[] {
  const doubtful = rules.filter((rule) => rule.undecided);
  if (doubtful.length === 0) return [];
  const [are, rule] = doubtful.length === 1 ? ['is', 'rule'] : ['are', 'rules'];
  const more = doubtful.length - UNDECIDED_SHOWN;
  return [
    `There ${are} ${doubtful.length} ${rule} that could not be decided:`,
    ...doubtful
      .slice(0, UNDECIDED_SHOWN)
      .map((one) => `${one.rule}: ${sentence(one.undecided?.[0] ?? '')}`),
    ...(more > 0 ? [`and ${more} more: \`fairlot check --format json\` lists every rule.`] : []),
  ];
}

const UNDECIDED_SHOWN = 3;

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** The next step after a check: what to mend first, or what to run when there is nothing to mend. */
export function whatNext(findings: readonly Diagnostic[]): Pick<Outcome, 'next'> {
  const first = findings.find(({ severity }) => severity === 'error') ?? findings[0];
  if (first) return { next: `\`fairlot explain ${first.code}\` tells why, and how to mend it.` };
  return { next: '`fairlot score` when the scores are in, or `fairlot render` for the documents.' };
}
