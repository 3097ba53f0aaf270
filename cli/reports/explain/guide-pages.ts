import type {
  WrittenConsideration,
  WrittenQuestion,
  WrittenRoute,
} from '../../core/spec/written.generated.ts';
import { authority } from './authority.ts';
import { bullets, page, paragraph, snippet } from './page.ts';

/** The page about a question of a guide: what it asks and why, its words, what may be answered, and when it is asked. */
export const questionPage = (address: string, written: WrittenQuestion): string =>
  page({
    address,
    title: written.title,
    sections: [
      { heading: 'What it asks', blocks: [paragraph(written.asks), paragraph(written.why)] },
      {
        heading: 'Its words',
        blocks: [bullets((written.terms ?? []).map(({ term, means }) => `${term}: ${means}`))],
      },
      {
        heading: 'What may be answered',
        blocks: [
          paragraph(KINDS[written.kind]),
          bullets((written.choices ?? []).map(({ value, shows }) => `${value}: ${shows}`)),
        ],
      },
      { heading: 'When it is asked', blocks: whenOf(written.when) },
      authority(written.because),
    ],
  });

const KINDS: Readonly<Record<WrittenQuestion['kind'], string>> = {
  'yes-no': 'Yes, no, or not known.',
  choice: 'One of these.',
  choices: 'One or more of these.',
  pounds: 'A sum in pounds.',
  'per-cent': 'A figure in per cent.',
  months: 'A number of months.',
  people: 'A number of people.',
  number: 'A number.',
  lots: 'Some of the lots of the tender.',
  date: 'A day.',
  dates: 'Some days.',
  list: 'Some names.',
  text: 'A few words.',
};

/** The page about something that a guide weighs: its conditions as they are run, what it says, and what follows. */
export const considerationPage = (address: string, written: WrittenConsideration): string =>
  page({
    address,
    title: written.title,
    sections: [
      { heading: 'When it is weighed', blocks: whenOf(written.when) },
      {
        heading: 'As it is run',
        blocks: [snippet(conditionsOf(written))],
      },
      {
        heading: 'What it says',
        blocks: [bullets(Object.entries(written.says).map(([on, says]) => `${on}: ${says}`))],
      },
      {
        heading: 'What follows',
        blocks: [bullets((written.then ?? []).map(({ on, says }) => `${on.join(', ')}: ${says}`))],
      },
      authority(written.because),
    ],
  });

/** One that never fails has no condition for it. */
const conditionsOf = ({ passes, fails }: WrittenConsideration): string =>
  [`passes: ${passes.trim()}`, ...(fails === undefined ? [] : [`fails: ${fails.trim()}`])].join(
    '\n',
  );

/** The page about a way that a guide may show as open: what it means, what bears on it, its terms and first steps. */
export const routePage = (address: string, written: WrittenRoute): string =>
  page({
    address,
    title: written.title,
    sections: [
      { heading: 'What it means', blocks: [paragraph(written.explains)] },
      { heading: 'When it is there', blocks: whenOf(written.when) },
      { heading: 'What bears on it', blocks: [bullets(written.needs)] },
      {
        heading: 'Its terms',
        blocks: [bullets((written.terms ?? []).map(({ says }) => says))],
      },
      { heading: 'First steps', blocks: [bullets(written.first_steps ?? [])] },
      authority(written.because),
    ],
  });

const whenOf = (when: string | undefined): readonly string[] =>
  when === undefined
    ? [paragraph('Always.')]
    : [paragraph('Only where this condition is met:'), snippet(when.trim())];
