import type { WrittenReference } from '../../core/spec/written.generated.ts';
import { didYouMean } from '../../core/diagnostics/suggest.ts';
import { wrap } from '../../reports/wrap.ts';
import { findRule } from '../rules/find-rule.ts';

/** Why there is no model of this name, with its source and what to do instead where the tool knows, and the models there are. */
export function noModel(format: string, model: string, known: readonly string[]): string {
  if (known.length === 0)
    return `There are no models of a \`${format}\`, only of a tender and of a lot.\n`;
  const without = servicesWithoutModel().find(({ id }) => id === model);
  const why = without
    ? reasonFor(without)
    : wrap(`There is no model \`${model}\` of a ${format}.${didYouMean(model, known)}`);
  return `${why}\n${wrap(`The models are: ${known.join(', ')}.`)}\n`;
}

type Entry = WrittenReference['entries'][number];

/** The kinds of service that have no model, each with the reason, from `rules/reference/services-without-a-model`. */
export function servicesWithoutModel(): readonly Entry[] {
  const found = findRule('reference', 'services-without-a-model');
  return 'source' in found ? (found.source.data as WrittenReference).entries : [];
}

function reasonFor({ title, about, source, note }: Entry): string {
  const said = [`There is no model for “${title}”. ${about} Source: ${source}.`, note];
  return said.flatMap((text) => (text ? [wrap(text.trim())] : [])).join('\n\n') + '\n';
}
