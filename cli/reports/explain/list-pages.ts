import { showExact } from '../../core/exact/show.ts';
import type {
  ReferenceEntry,
  WrittenPolicy,
  WrittenReference,
} from '../../core/spec/written.generated.ts';
import { authority } from './authority.ts';
import { positionInWords } from './pack-page.ts';
import { bullets, page, paragraph } from './page.ts';
import { reachInWords } from './reach.ts';

/** The page about a policy: where it stands on each question. */
export const policyPage = (address: string, policy: WrittenPolicy): string =>
  page({
    address,
    title: policy.title,
    sections: [
      { heading: 'What it stands for', blocks: [paragraph(policy.about)] },
      { heading: 'Where it stands', blocks: [bullets(policy.positions.map(positionInWords))] },
      authority(policy.because),
    ],
  });

/** The page about a list of facts: each entry with what is known of it. */
export const referencePage = (address: string, list: WrittenReference): string =>
  page({
    address,
    title: list.title,
    sections: [
      { heading: 'What it is for', blocks: [paragraph(list.about)] },
      { heading: 'What it lists', blocks: [bullets(list.entries.map(entryInWords))] },
      authority(list.because),
    ],
  });

const entryInWords = (entry: ReferenceEntry): string =>
  [
    `${entry.id}: ${entry.title}.`,
    entry.about,
    entry.also && `Also called ${entry.also.join(', ')}.`,
    entry.depends_on && `It needs ${entry.depends_on.join(', ')}.`,
    entry.facts && `Known: ${Object.entries(entry.facts).map(factInWords).join('; ')}.`,
    ...reachInWords(entry),
    entry.note,
    entry.source && `(${entry.source})`,
  ]
    .filter(Boolean)
    .join(' ');

type Fact = NonNullable<ReferenceEntry['facts']>[string];

function factInWords([name, value]: readonly [string, Fact]): string {
  const words = typeof value === 'boolean' ? (value ? 'yes' : 'no') : valueInWords(value);
  return `${name.replaceAll('_', ' ')} ${words}`;
}

const valueInWords = (value: Exclude<Fact, boolean>): string =>
  typeof value === 'string' ? value : showExact(value);
