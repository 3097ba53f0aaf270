import type { WrittenFinding } from '../../core/spec/written.generated.ts';
import { page, paragraph, snippet } from './page.ts';

/** The page about a mistake that the tool itself finds: why it matters, what to do, and what wrong and right look like. */
export const findingPage = (code: string, { title, why, mend, bad, good, whose }: WrittenFinding) =>
  page({
    address: code,
    title,
    sections: [
      { heading: 'Why it matters', blocks: [paragraph(why)] },
      { heading: 'What to do', blocks: [paragraph(mend)] },
      { heading: 'Wrong', blocks: [snippet(bad)] },
      { heading: 'Right', blocks: [snippet(good)] },
      { heading: 'Who asks', blocks: [paragraph(WORDS[whose])] },
    ],
  });

const WORDS: Readonly<Record<WrittenFinding['whose'], string>> = {
  format: 'The file format, so that people and programs read the file alike. It is not law.',
  tender:
    'This tender: what it says must be true of its own files, so that every bid is treated alike. It is not law.',
  rules: 'The rules, which must be right themselves before anything is checked against them.',
  template: 'The template, which must fit what it is given before a document is made from it.',
  computer: 'Your computer, or the tool’s own care not to lose anybody’s work.',
};
