import type { WrittenGate } from '../../core/spec/written.generated.ts';
import { authority } from './authority.ts';
import { bullets, page, paragraph, snippet } from './page.ts';

/** The page about a shared gate: what bidders are asked, what shows it, the rules behind it and what people judge. */
export const gatePage = (address: string, gate: WrittenGate): string =>
  page({
    address,
    title: gate.title,
    sections: [
      { heading: 'What bidders are asked', blocks: [paragraph(gate.question)] },
      { heading: 'What shows it', blocks: [paragraph(gate.evidence)] },
      { heading: 'What it is for', blocks: [paragraph(gate.purpose)] },
      { heading: 'The rules a bid is held against', blocks: [bullets(gate.rules)] },
      { heading: 'What only people can judge', blocks: [paragraph(gate.judge)] },
      { heading: 'What follows', blocks: [paragraph(FOLLOWS)] },
      { heading: 'In a tender', blocks: [snippet(inTender(address, gate))] },
      authority(gate.because),
    ],
  });

const FOLLOWS =
  'The tool proposes whether a bid passes, in the result. People decide and record it, and only they can.';

function inTender(address: string, { title, question }: WrittenGate): string {
  const name = address.split('/').at(-1) ?? address;
  return [
    'gates:',
    `  - id: ${name}`,
    `    use: ${name}@1`,
    `    title: ${title}`,
    `    question: ${JSON.stringify(question)}`,
    '    disqualifies: true',
  ].join('\n');
}
