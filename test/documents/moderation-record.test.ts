import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../cli/project/documents/documents-of.ts';
import { openCompetition } from '../../cli/project/open/open-competition.ts';
import { workOut } from '../../cli/project/result/score-folder.ts';

/** The moderation record of an example, from its files as they are. */
function recordOf(example: string): string {
  const competition = openCompetition(`examples/${example}`);
  const { facts } = competition;
  if (!facts) throw new Error('There is no tender.');
  const { result } = workOut(competition, facts);
  const wanted = ['moderation-record'];
  const [document] = documentsOf(competition, facts, { result, wanted }).documents;
  return document?.markdown ?? '';
}

const partAbout = (record: string, bidder: string, question: string): string =>
  record.split(`: ${bidder}\n`)[1]?.split(`\n**${question}.**`)[1]?.split('\n**A')[0] ?? '';

describe('the moderation record', () => {
  test('shows range, mean and median of each question, and which were to be discussed', () => {
    const record = recordOf('glasgow-recovery');
    expect(record).toContain('| Staff and safety | 2 | 2 | 2 | 2 of 4 | yes |');
    expect(record).toContain('| Model of care | 1 | 3.67 | 4 | 4 of 4 | no |');
  });

  test('keeps a score that was changed, with who, when, why, and why it was changed', () => {
    const [, changed = ''] = recordOf('glasgow-recovery').split('**Agreed before: 3**');
    expect(changed).toMatch(
      /^, on 10 July 2019, by Morag Rintoul, Catriona Weems and Davie Lochtie\./,
    );
    expect(changed).toMatch(
      /\*\*Changed, because:\*\* The panel had given points for .+\n\n\*\*Agreed: 2 of 4\*\*, on 12 July 2019/,
    );
  });

  test('tells no single score, nor what one could be worked out from, of a group too small for that', () => {
    const record = recordOf('blind-panel');
    expect(record).toContain('| User voice | not shown | not shown | not shown | 1 of 4 | no |');
    const part = partAbout(record, 'Second Street Trust', 'User voice');
    expect(part).not.toContain('| Assessor |');
    expect(part).not.toBe('');
  });
});
