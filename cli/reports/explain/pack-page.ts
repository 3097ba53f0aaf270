import type { PackFiles } from '../../core/rules/pack.ts';
import type { PackOwed, PolicyPosition } from '../../core/spec/written.generated.ts';
import { bullets, page, paragraph, snippet, type Section } from './page.ts';
import { figureInWords } from './figures.ts';
import { reachInWords } from './reach.ts';

/** A thing in a pack by its address, with its title. */
export interface Titled {
  readonly name: string;
  readonly title: string;
}

/** A rule pack with everything in it that has a page of its own: rules, figures, methods, scales and questions. */
export interface ExplainedPack {
  readonly pack: PackFiles;
  /** What is in it besides `pack.yaml`: its name in the pack, and its title. */
  readonly contents: readonly Titled[];
  /** The rules that a tender gets by naming it: its own, then those it takes over from other packs. */
  readonly rules: readonly Titled[];
  /** Where it stands, when it is a policy. */
  readonly positions: readonly PolicyPosition[];
}

/** The page about a pack: what it asks, where it comes from, how a tender names it, what is in it and what it does not check. */
export function packPage({ pack, contents, rules, positions }: ExplainedPack): string {
  const { id, version, written } = pack;
  return page({
    address: `${id}@${version}`,
    title: written.title,
    sections: [
      { heading: 'What it is', blocks: [paragraph(written.about), paragraph(KIND[written.kind])] },
      { heading: 'Its source', blocks: [paragraph(written.source)] },
      naming(pack),
      { heading: 'The procurements it is for', blocks: [bullets(reachInWords(written))] },
      { heading: 'Where it stands', blocks: [bullets(positions.map(positionInWords))] },
      { heading: 'The rules it adds', blocks: [listed(rules), paragraph(changesInWords(pack))] },
      {
        heading: rules.length ? 'What else is in it' : 'What is in it',
        blocks: [listed(contents)],
      },
      {
        heading: 'Documents that it asks the buyer to give',
        blocks: [bullets((written.owes ?? []).map(owedInWords))],
      },
      { heading: 'What it leaves out', blocks: [bullets(written.left_out ?? [])] },
      { heading: 'What it does not check', blocks: [bullets(written.not_checked ?? [])] },
    ],
  });
}

const listed = (things: readonly Titled[]): string =>
  bullets(things.map(({ name, title }) => `${name}: ${title}`));

/** What a pack makes of the rules it takes over. */
function changesInWords({ written }: PackFiles): string | undefined {
  const { extends: bases, leaves_out: without, sets } = written;
  if (!bases) return undefined;
  return [
    `It takes over the rules of ${bases.join(', ')}.`,
    without && `It leaves out ${without.join(', ')}.`,
    ...(sets ?? []).map(
      ({ rule, setting, is }) => `It sets ${setting} of ${rule} to ${figureInWords(is)}.`,
    ),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

/** Where a policy stands on one question, in a sentence, with where it says so. */
export const positionInWords = ({ question, asks, says, source }: PolicyPosition): string =>
  `${asks} ${says} (${question}; ${source})`;

const owedInWords = ({ document, law }: PackOwed): string =>
  `${document.replaceAll('-', ' ')}: ${law}`;

type Kind = PackFiles['written']['kind'];

const KIND: Readonly<Partial<Record<Kind, string>>> = {
  law: 'These rules are law. They are not legal advice.',
  policy: 'A policy that a buyer may choose. It is not law.',
  practice: 'Good practice. It is not law.',
};

function naming({ id, version, written }: PackFiles): Section | undefined {
  const line: Partial<Record<Kind, string>> = {
    law: `rules: [${id}@${version}]`,
    practice: `rules: [${id}@${version}]`,
    policy: `policy: ${id}@${version}`,
  };
  const text = line[written.kind];
  if (text === undefined) return undefined;
  return { heading: 'A tender names it so', blocks: [snippet(text)] };
}
