import { showExact } from '../../core/exact/show.ts';
import type { WrittenCriterion } from '../../core/spec/written.generated.ts';
import { authority } from './authority.ts';
import { bullets, page, paragraph, snippet } from './page.ts';
import { levelsInWords } from './scale-page.ts';

/** The page about a shared question: what is asked, what each score means, what to show, and how a tender uses it. */
export function criterionPage(address: string, criterion: WrittenCriterion): string {
  const { title, question, guidance, levels, evidence = [], caps = [] } = criterion;
  return page({
    address,
    title,
    sections: [
      { heading: 'The question', blocks: [paragraph(question), paragraph(guidance)] },
      { heading: 'What each score means', blocks: [bullets(levelsInWords(levels))] },
      { heading: 'What to show', blocks: [bullets(evidence)] },
      {
        heading: 'Where the score is capped, if the panel agrees',
        blocks: [
          bullets(caps.map(({ says, at_most }) => `${says} At most ${showExact(at_most)}.`)),
        ],
      },
      { heading: 'A tender uses it so', blocks: usage(address, criterion) },
      authority(criterion.because),
    ],
  });
}

function usage(
  address: string,
  { suggested_weight: { weight, note } }: WrittenCriterion,
): readonly string[] {
  const name = address.split('/').at(-1) ?? address;
  return [
    snippet(`criteria:\n  - use: ${name}\n    weight: ${showExact(weight)}`),
    paragraph(`About the weight: ${note}`),
  ];
}
