import type {
  ConsiderationStep,
  WrittenConsideration,
  WrittenQuestion,
  WrittenRoute,
} from '../../core/spec/written.generated.ts';
import { authority } from './authority.ts';
import { bullets, page, paragraph, snippet } from './page.ts';

/** The page about a question of a guide: how it is asked, why, what its words mean, and when it is asked. */
export const questionPage = (address: string, written: WrittenQuestion): string =>
  page({
    address,
    title: written.title,
    sections: [
      { heading: 'What is asked', blocks: [paragraph(written.asks), paragraph(written.why)] },
      {
        heading: 'What its words mean',
        blocks: [bullets((written.terms ?? []).map(({ term, means }) => `${term}: ${means}`))],
      },
      {
        heading: 'What may be answered',
        blocks: [
          bullets((written.choices ?? []).map(({ shows, value }) => `${shows} (${value})`)),
          paragraph('Not knowing is an answer too.'),
        ],
      },
      { heading: 'When it is asked', blocks: whenBlocks(written.when) },
      authority(written.because),
    ],
  });

/** The page about something that a guide weighs: what it says for each outcome, the conditions, and what follows. */
export const considerationPage = (address: string, written: WrittenConsideration): string =>
  page({
    address,
    title: written.title,
    sections: [
      {
        heading: 'What it says',
        blocks: [
          bullets(
            Object.entries(written.says).map(([outcome, says]) => `${OUTCOMES[outcome]}: ${says}`),
          ),
        ],
      },
      {
        heading: 'How it is weighed',
        blocks: [
          snippet(
            [
              `passes: ${oneLine(written.passes)}`,
              ...(written.fails === undefined ? [] : [`fails: ${oneLine(written.fails)}`]),
            ].join('\n'),
          ),
        ],
      },
      { heading: 'When it is weighed', blocks: whenBlocks(written.when) },
      { heading: 'What follows', blocks: [bullets((written.then ?? []).map(stepInWords))] },
      authority(written.because),
    ],
  });

/** The page about a route of a guide: what it means, what it needs, and its terms. */
export const routePage = (address: string, written: WrittenRoute): string =>
  page({
    address,
    title: written.title,
    sections: [
      { heading: 'What it means', blocks: [paragraph(written.explains)] },
      { heading: 'What it needs', blocks: [bullets(written.needs)] },
      {
        heading: 'Terms to ask for',
        blocks: [bullets((written.terms ?? []).map(({ says }) => says))],
      },
      { heading: 'First steps', blocks: [bullets(written.first_steps ?? [])] },
      authority(written.because),
    ],
  });

const OUTCOMES: Readonly<Record<string, string>> = {
  passes: 'It passes',
  person: 'A person must decide',
  fails: 'It is in the way',
  unknown: 'Something is not known',
};

const DOES: Readonly<Record<ConsiderationStep['do'], string>> = {
  'to-do': 'To do',
  gather: 'Evidence to gather',
  'ask-buyer': 'To ask the buyer',
  'ask-lead': 'To ask the lead',
  change: 'What would change it',
};

const stepInWords = ({ do: does, says }: ConsiderationStep): string => `${DOES[does]}: ${says}`;

const whenBlocks = (when: string | undefined) =>
  when === undefined ? [paragraph('Always.')] : [snippet(`when: ${oneLine(when)}`)];

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
