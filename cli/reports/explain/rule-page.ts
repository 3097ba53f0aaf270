import type { ChoiceFile } from '../../core/rules/choice.ts';
import type { Rule } from '../../core/rules/rule.ts';
import type { Pack } from '../../core/rules/pack.ts';
import type { WrittenCheck } from '../../core/spec/written.generated.ts';
import { authority } from './authority.ts';
import { datedInWords, figureInWords } from './figures.ts';
import { bullets, page, paragraph, snippet, type Section } from './page.ts';
import { bothReaches, reachInWords } from './reach.ts';
import { ruleExamples } from './rule-examples.ts';
import { whoDisagrees } from './who-disagrees.ts';

/**
 * The page about a rule: what it asks, who asks and who has argued otherwise, for which procurements, with its figures
 * and a right and a wrong example. `choices` are the questions on which the sources disagree.
 */
export function rulePage(rule: Rule, pack: Pack, choices: readonly ChoiceFile[] = []): string {
  const { written } = rule;
  return page({
    address: rule.id,
    title: written.title,
    sections: [
      { heading: 'What it looks at', blocks: [paragraph(subjectInWords(written))] },
      authority(written.because, written.basis),
      ...whoDisagrees(written, choices),
      whenItApplies(rule, pack),
      figures(rule),
      ...ruleExamples(rule),
      departing(rule),
      asItIsRun(written),
    ],
  });
}

const subjectInWords = ({ about, severity }: WrittenCheck): string =>
  `Every ${about === 'decision' ? 'record of decisions' : about}. ${SEVERITY[severity]}`;

const SEVERITY: Readonly<Record<WrittenCheck['severity'], string>> = {
  error: 'Where it does not hold, that is an error.',
  warning: 'Where it does not hold, that is a warning.',
  advice: 'Where it does not hold, the tool gives advice.',
};

function whenItApplies({ written }: Rule, { id, version, written: pack }: Pack): Section {
  const reach = reachInWords(bothReaches(pack, written));
  const field = pack.kind === 'policy' ? `policy: ${id}@${version}` : `rules: [${id}@${version}]`;
  return {
    heading: 'When it applies',
    blocks: [
      paragraph(`When the tender names “${pack.title}”:`),
      snippet(field),
      paragraph(reach.length === 0 ? '' : 'and only when all of this is so of the procurement:'),
      bullets(reach),
    ],
  };
}

function figures({ written, values }: Rule): Section {
  const settings = Object.entries(written.settings ?? {});
  return {
    heading: 'Its figures',
    blocks: [
      bullets(settings.map(([name, is]) => `${name}: ${figureInWords(is)}`)),
      ...[...values.values()].map((value) => bullets(datedInWords(value.written))),
      ...Object.entries(written.tighter ?? {}).map(([name, way]) =>
        paragraph(`A tender may set a ${way} ${name} under \`settings\`.`),
      ),
    ],
  };
}

function departing({ id, written }: Rule): Section {
  const law =
    'Nobody can depart from the law. A reason under `exceptions` is printed for bidders, and the finding stays.';
  const other = 'Give the reason in the tender. Bidders will read it, and the finding goes.';
  const entry = `exceptions:\n  - rule: ${id}\n    reason: Why this tender departs from it\n    by: Who decided\n    on: 2027-03-01`;
  return {
    heading: 'To depart from it',
    blocks: [
      paragraph(written.basis === 'law' ? law : other),
      written.basis === 'law' ? '' : snippet(entry),
    ],
  };
}

function asItIsRun({ each, as, when, require }: WrittenCheck): Section {
  const lists = [each ?? []].flat().map((list, index) => {
    const name = [as ?? []].flat()[index] ?? 'item';
    return `each ${name} of: ${oneLine(list)}`;
  });
  const lines = [
    ...lists,
    ...(when ? [`when: ${oneLine(when)}`] : []),
    `require: ${oneLine(require)}`,
  ];
  return { heading: 'As it is run', blocks: [bullets(lines)] };
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
