import { ruleLanguage } from '../rules/rule-language.ts';
import { fromExactJson, toExactJson } from '../source/exact-json.ts';
import { shapeOfFormat } from '../spec/shape-of-format.ts';
import type { WrittenCalculator, WrittenTender } from '../spec/written.generated.ts';
import { compileGuide } from './compile/compile-guide.ts';
import type { Guide } from './guide.ts';
import type { SittingTender } from './sitting.ts';
import type { RuleLanguage } from '../rules/rule-language.ts';

/** A guide and the tender it is about, away from the files they came from. */
export interface GuideAtHand {
  readonly guide: Guide;
  readonly tender: PageTender;
  /** The lots that were picked beforehand. */
  readonly lots: readonly string[];
  readonly language: RuleLanguage;
}

/** A tender with what a page says about it. */
export type PageTender = SittingTender & Pick<WrittenTender, 'title' | 'buyer' | 'changes'>;

/** What a page carries: the same rules, as they were read. */
interface Packed {
  readonly name: string;
  readonly files: readonly { readonly file: string; readonly data: object }[];
  readonly calculators: Readonly<Record<string, WrittenCalculator>>;
  readonly schemas: Readonly<Record<string, unknown>>;
  readonly tender: PageTender;
  readonly lots: readonly string[];
}

/** Everything that a guide needs to be held anywhere, as one text. The same guide and tender always give the same text. */
export function packGuide(
  { guide, tender, lots }: Omit<GuideAtHand, 'language'>,
  schemaOf: (format: string) => unknown,
): string {
  const asked: Record<string, unknown> = {};
  const keepSchema = (format: string): unknown =>
    (asked[format] ??= shapeOfFormat(schemaOf(format)));
  // Declaring the names asks for every schema that they lead to.
  ruleLanguage(keepSchema).scopeOf(['tender', 'organisation']);
  const parts = [...guide.questions, ...guide.considerations, ...guide.routes];
  const sums = guide.considerations.flatMap(({ written, calculates }) =>
    calculates && written.calculates
      ? [[written.calculates.with, unproved(calculates.calculator.written)] as const]
      : [],
  );
  const packed: Packed = {
    name: guide.id,
    files: [
      { file: 'pack', data: packOf(guide) },
      ...parts.map(({ name, source }) => ({ file: name, data: unproved(source.data) })),
    ],
    calculators: Object.fromEntries(sums),
    schemas: asked,
    tender,
    lots,
  };
  return toExactJson(packed);
}

/** The guide of such a text, ready to use; nothing when the text is damaged. */
export function unpackGuide(text: string): GuideAtHand | undefined {
  const { name, files, calculators, schemas, tender, lots } = fromExactJson(text) as Packed;
  const language = ruleLanguage((format) => schemas[format]);
  const made = compileGuide(
    files.map(({ file, data }) => ({ file: `${name}/${file}.yaml`, text: '', data })),
    { language, calculator: (wanted) => calculators[wanted] },
  );
  return made && made.findings.length === 0
    ? { guide: made.guide, tender, lots, language }
    : undefined;
}

const packOf = ({ version, title, notChecked }: Guide): object => ({
  format: 'pack/1',
  version: fromExactJson(`{"=":${JSON.stringify(version)}}`),
  title,
  not_checked: notChecked,
});

/** A file without what only proves it. */
function unproved<Data extends object>(data: Data): Data {
  const left = Object.entries(data).filter(([name]) => !/^(examples|typed|cases)$/.test(name));
  return Object.fromEntries(left) as Data;
}
