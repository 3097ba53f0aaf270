import { isExact } from '../../core/exact/exact.ts';
import { showExact } from '../../core/exact/show.ts';
import { verdictOn } from '../../core/rules/prove.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { writeYaml } from '../../core/source/write-yaml.ts';
import type { CheckExample } from '../../core/spec/written.generated.ts';
import { paragraph, snippet, type Section } from './page.ts';

/** A wrong and a right example of a rule, from its own examples: what the rule says to the wrong one, and what to do. */
export function ruleExamples(rule: Rule): readonly Section[] {
  const { examples } = rule.written;
  const bad = examples.find(({ says }) => says !== undefined);
  const good = examples.find(({ holds }) => holds === true);
  return [...(bad ? [wrong(rule, bad)] : []), ...(good ? [right(good)] : [])];
}

function wrong(rule: Rule, example: CheckExample): Section {
  const [finding] = verdictOn(rule, example).findings;
  const advice = finding?.advice ?? rule.written.advice;
  return {
    heading: 'Wrong',
    blocks: [
      snippet(asFiles(example)),
      paragraph(`It says: ${finding?.message ?? example.says ?? ''}`),
      paragraph(`What to do: ${advice}`),
      paragraph(example.note),
    ],
  };
}

const right = (example: CheckExample): Section => ({
  heading: 'Right',
  blocks: [snippet(asFiles(example)), paragraph(example.note)],
});

/** Just the lines that matter of each file in the example. */
const asFiles = ({ given }: CheckExample): string =>
  Object.entries(given)
    .map(([name, fields]) => `# ${NAMES[name] ?? `the ${name}`}\n${writeYaml(readable(fields))}`)
    .join('')
    .trimEnd();

const NAMES: Readonly<Record<string, string>> = {
  value: 'the dated figures',
  on: 'today',
  decision: 'the record of decisions',
};

/** The same with numbers as a person would type them; the text for a file keeps others exact as texts. */
function readable(value: unknown): unknown {
  if (isExact(value)) {
    const text = showExact(value);
    return String(Number(text)) === text ? Number(text) : value;
  }
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, readable(field)]));
}
