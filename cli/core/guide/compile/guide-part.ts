import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Expression } from '../../expression/compile.ts';
import type { RuleLanguage } from '../../rules/rule-language.ts';
import type { Source } from '../../source/source.ts';
import type { WrittenCalculator } from '../../spec/written.generated.ts';
import { withSettings, type About, type GuideScopes } from './guide-scope.ts';
import { readCondition, type GuideWork } from './guide-work.ts';

/** One file of a guide as it was read. */
export interface GuidePart<Written> {
  readonly name: string;
  readonly source: Source;
  readonly written: Written;
}

/** What a guide leans on besides its own files. */
export interface GuideSurroundings {
  readonly language: RuleLanguage;
  /** The calculator of this name; nothing when there is none. */
  readonly calculator: (name: string) => WrittenCalculator | undefined;
}

/** The checking of a whole guide. */
export interface WholeWork {
  readonly scopes: GuideScopes;
  readonly report: (finding: Diagnostic) => void;
}

/** The checking of one of its files, with the figures of its own; mistakes are counted, so that a faulty part is left out. */
export function workOn(
  { name, source, written }: GuidePart<WithSettings>,
  { scopes, report }: WholeWork,
  about: About,
): GuideWork & { readonly isSound: () => boolean } {
  let faults = 0;
  return {
    name,
    source,
    scope: withSettings(scopes[about], written.settings),
    report: (finding) => ((faults += 1), report(finding)),
    isSound: () => faults === 0,
  };
}

/** What the files of a guide have in common. */
interface WithSettings {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly when?: string;
}

/** What a compiled part keeps of its file. */
export function keptOf<Written extends WithSettings>(
  { name, source, written }: GuidePart<Written>,
  work: GuideWork,
): {
  readonly name: string;
  readonly source: Source;
  readonly written: Written;
  readonly setting: Readonly<Record<string, unknown>>;
  readonly when?: Expression;
} {
  const when =
    written.when === undefined ? undefined : readCondition(work, [['when'], written.when]);
  return { name, source, written, setting: written.settings ?? {}, ...(when && { when }) };
}
