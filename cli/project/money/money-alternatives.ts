import { didYouMean } from '../../core/diagnostics/suggest.ts';
import type { Alternative } from '../../core/payment/compare.ts';
import type { Calculator } from '../../core/payment/calculator.ts';
import { formatOf } from '../../core/source/format-of.ts';
import { leafOf } from '../../core/source/leaf-of.ts';
import type { WrittenPayment } from '../../core/spec/written.generated.ts';
import { packFolders } from '../rules/rule-folders.ts';
import { readSources } from '../open/read-sources.ts';

/**
 * Reads what was typed after each `--compare`: figures with commas or blanks between them (`timing=in-advance,every=quarter`),
 * or a payment model by its name, with figures of one’s own after it. A sentence says what cannot be understood.
 */
export function readAlternatives(
  typed: readonly string[],
  { name, calculator }: { readonly name: string; readonly calculator: Calculator },
): readonly Alternative[] | string {
  if (typed.length > MOST) return `At most ${MOST} ways of paying fit beside each other.`;
  const all: Alternative[] = [];
  for (const text of typed) {
    const one = readOne(text.trim(), name, Object.keys(calculator.written.asks));
    if (typeof one === 'string') return one;
    all.push(one);
  }
  return all;
}

/** More columns than this nobody can read. */
const MOST = 5;

function readOne(text: string, name: string, asked: readonly string[]): Alternative | string {
  const [first = '', ...rest] = text.split(/[\s,;]+(?=[a-z][a-z0-9_-]*=)/);
  const own = first.includes('=') ? [first, ...rest] : rest;
  const model = first.includes('=') ? undefined : figuresOfModel(first.split('@')[0] ?? '', name);
  if (typeof model === 'string') return model;
  const figures = new Map<string, unknown>(model?.figures);
  for (const word of own) {
    const [, figure = '', value = ''] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    if (!asked.includes(figure))
      return `\`${figure}\` in \`--compare ${text}\` is none of the figures of this calculator.${didYouMean(figure, asked)} They are: ${asked.join(', ')}.`;
    figures.set(figure, value);
  }
  const titles = [...(model ? [model.title] : []), ...own.map((word) => word.replace('=', ' '))];
  return { title: titles.join(', '), figures };
}

interface Model {
  readonly title: string;
  readonly figures: ReadonlyMap<string, unknown>;
}

/** What a payment model settles for a calculator. */
function figuresOfModel(wanted: string, calculator: string): Model | string {
  const models = paymentModels();
  const fitting = models.filter(({ written }) => written.figures?.[calculator]);
  const names = fitting.map(({ name }) => name);
  const found = models.find(({ name }) => name === wanted);
  const others =
    names.length > 0
      ? `The models that do are: ${names.join(', ')}. Or write figures, such as \`--compare timing=in-advance,every=quarter\`.`
      : 'No model does. Write figures, as name=value.';
  if (!found)
    return `\`${wanted}\` is neither a figure, as name=value, nor a payment model.${didYouMean(wanted, names)} ${others}`;
  const figures = found.written.figures?.[calculator];
  if (!figures)
    return `The payment model \`${wanted}\` settles none of the figures of ${calculator}; it leaves them to the contract. ${others}`;
  return { title: found.written.title, figures: new Map(Object.entries(figures)) };
}

function paymentModels(): readonly { readonly name: string; readonly written: WrittenPayment }[] {
  const files = packFolders('.').flatMap((pack) => pack.files);
  const { sources } = readSources(files, (text) => /^format: *['"]?payment\//m.test(text));
  return sources
    .filter(({ data }) => formatOf(data)?.name === 'payment')
    .map(({ file, data }) => ({ name: leafOf(file), written: data as WrittenPayment }));
}
