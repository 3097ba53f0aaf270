import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { finding } from './finding.ts';
import { findShared, type Shared, type SharedKind, type SharedRules } from './library.ts';
import type { Linker } from './linker.ts';

/** The name of a shared rule as a tender writes it, `zero-to-four` or `zero-to-four@1`, and where. */
export interface Reference {
  readonly text: string;
  readonly at: Place;
}

/** The shared rule that a tender names; nothing, and a finding, when there is none of that name and version. */
export function resolveShared<Kind extends SharedKind>(
  linker: Linker,
  kind: Kind,
  reference: Reference,
): Shared<SharedRules[Kind]> | undefined {
  const [name = '', version] = reference.text.split('@');
  const shared = findShared(linker.library, kind, name);
  const wrong = !shared
    ? unknown(linker, kind, reference)
    : version !== undefined && version !== shared.version
      ? otherVersion(kind, reference, shared)
      : undefined;
  if (wrong) linker.report(wrong);
  return wrong ? undefined : shared;
}

/** The id of a shared rule without the version that a tender may pin. */
export const withoutVersion = (text: string): string => text.split('@')[0] ?? text;

const WORDS: Readonly<Record<SharedKind, string>> = {
  scale: 'scale',
  method: 'price method',
  criterion: 'shared criterion',
  payment: 'payment model',
  'shared-gate': 'shared gate',
  'low-price': 'test of unusually low prices',
};

function unknown({ library }: Linker, kind: SharedKind, { text, at }: Reference): Diagnostic {
  const names = library[kind].map(({ name }) => name);
  const name = withoutVersion(text);
  return finding(`tender/unknown-${kind}`, at, {
    message: `There is no ${WORDS[kind]} called \`${name}\`.${didYouMean(name, names)}`,
    advice: `Use one that comes with the tool (${names.join(', ') || 'none is at hand'}), or add your own under \`rules/\` in the tender’s folder.`,
  });
}

function otherVersion(
  kind: SharedKind,
  { text, at }: Reference,
  { name, pack, version }: Shared<unknown>,
): Diagnostic {
  return finding('tender/pack-version', at, {
    message: `The tender asks for \`${text}\`, but this ${WORDS[kind]} is here in version ${version} (pack \`${pack}\`).`,
    advice: `Read what changed, then write \`${name}@${version}\`, or keep a copy of the older version in the tender’s own \`rules/\`.`,
  });
}
