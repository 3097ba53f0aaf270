import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import { readBlocks } from '../../cli/core/documents/blocks.ts';
import { wordsOf } from '../../cli/core/documents/words-of.ts';
import { resultView, type ResultView } from '../../cli/core/guide/views/result-view.ts';
import type { KeptAnswer, OrganisationFile } from '../../cli/core/guide/sitting.ts';
import { inForms } from '../../cli/project/documents/in-forms.ts';
import { keepOrganisation } from '../../cli/project/guide/keep-organisation.ts';
import { selfCheckDocuments } from '../../cli/project/guide/self-check-documents.ts';
import { blocksText } from '../../cli/reports/blocks-text.ts';
import { plain } from '../../cli/reports/report.ts';
import { selfCheckGuide, tenderOf } from './play.ts';

const guide = selfCheckGuide();
const tender = tenderOf('womens-services');
const kept = keepOrganisation('examples/my-organisation/organisation.yaml');
if (!kept.ok) throw new Error('The example cannot be read.');
const lamplight: OrganisationFile = kept.data;

const viewOn = (on: string, change: Readonly<Record<string, unknown>> = {}): ResultView =>
  resultView(guide, { tender, organisation: { ...lamplight, ...change }, on });

/** The same answers with one of them given another way. */
const answering = (question: string, is: KeptAnswer['is']): Partial<OrganisationFile> => ({
  answers: (lamplight.answers ?? []).map(({ not_known: _, ...one }) =>
    one.question === question ? { ...one, is } : { ...one, ...(_ && { not_known: _ }) },
  ),
});

function documentsOf(view: ResultView, wanted: readonly string[] = []) {
  const made = selfCheckDocuments(view, wanted);
  if (!made.ok) throw new Error(made.says);
  expect(made.findings).toEqual([]);
  return new Map(made.documents.map((one) => [one.name, one]));
}

const markdownOf = (view: ResultView, name: string): string =>
  documentsOf(view).get(name)?.markdown ?? '';

describe('the result of a self-check', () => {
  test('comes first, and with it a plan, a letter and an application', () => {
    expect([...documentsOf(viewOn('2026-03-16')).keys()]).toEqual([
      'eligibility-result',
      'action-plan',
      'clarification-questions',
      'grant-application',
    ]);
  });

  test('says of each point once, and names the lot only where lots differ', () => {
    const { points, ways } = viewOn('2026-03-16');
    const names = points.flatMap(({ title, settle }) => settle.map((one) => [title, one.title]));
    expect(new Set(names.map((one) => JSON.stringify(one))).size).toBe(names.length);
    const join = ways.find(({ name }) => name === 'join-a-team');
    expect(join?.terms.every(({ only }) => only.length === 0)).toBe(true);
  });

  test('puts the ways that are open first', () => {
    const { ways } = viewOn('2026-03-16');
    const order = ['open', 'waits', 'closed'];
    const places = ways.map(({ best }) => order.indexOf(best));
    expect(places).toEqual([...places].sort());
  });

  test('names the next thing that can still be done', () => {
    const { summary, to_do } = viewOn('2026-03-16');
    expect(summary.next?.says).toBe(to_do.find(({ late }) => !late)?.says);
    expect(summary.too_late).toBe(false);
    expect(viewOn('2026-04-21').summary.too_late).toBe(true);
  });

  test('draws the money month by month, and says so in words on the terminal', () => {
    const { drawn } = viewOn('2026-03-16');
    expect(drawn.map(({ title }) => title)).toEqual(['Money until you are paid']);
    expect(drawn[0]?.chart?.bars[0]).toMatchObject({ name: 'Month 1', series: 1 });
    const shown = blocksText(
      readBlocks(markdownOf(viewOn('2026-03-16'), 'eligibility-result')),
      plain,
    );
    expect(shown).toMatch(/Month 16 +−£23,333\.33 +░/);
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('the action plan', () => {
  test('has the days of the tender, of the board and of what is to be done, in their order', () => {
    const days = viewOn('2026-03-16').calendar.flatMap((month) => month.days);
    const by = days.map((day) => day.by);
    expect(by).toEqual([...by].sort());
    expect(days.filter(({ whose }) => whose === 'meeting').map((day) => day.by)).toEqual([
      '2026-03-25',
      '2026-04-15',
    ]);
    expect(days.find(({ what }) => what.startsWith('Deadline'))).toMatchObject({
      day: 'Monday\u00a020',
      what: 'Deadline: the bid must be there by 12 noon.',
      whose: 'buyer',
    });
  });

  test('leaves out days that have passed', () => {
    const days = viewOn('2026-04-16').calendar.flatMap((month) => month.days);
    expect(days.every(({ by }) => by >= '2026-04-16')).toBe(true);
  });

  test('gives evidence as boxes to tick off', () => {
    const blocks = readBlocks(markdownOf(viewOn('2026-03-16'), 'action-plan'));
    const boxes = blocks.children.flatMap((block) =>
      block.type === 'list' ? block.children.filter(({ checked }) => checked === false) : [],
    );
    expect(boxes.map(wordsOf)).toContain('The policy, and when staff were last trained.');
  });
});

describe('the letter to the buyer', () => {
  test('names no sum of the organisation, and the plan tells which question was left out', () => {
    const view = viewOn('2026-03-16');
    const letter = markdownOf(view, 'clarification-questions');
    expect(letter).not.toMatch(/£66,000|£292,000/);
    expect(view.letter?.kept_back).toEqual([expect.stringContaining('£292,000')]);
    expect(markdownOf(view, 'action-plan')).toContain('£292,000');
  });

  test('is addressed and says until when the buyer takes questions', () => {
    const letter = markdownOf(viewOn('2026-03-16'), 'clarification-questions');
    expect(letter).toContain('womens-services@example.org');
    expect(letter).toContain('You take questions until 5pm on 27 March 2026.');
    expect(letter).not.toContain('has passed');
  });

  test('says what to do when the last day for questions has passed', () => {
    const letter = markdownOf(viewOn('2026-03-28'), 'clarification-questions');
    expect(letter).toContain('The last day for questions has passed.');
    expect(letter).toContain('ask for an answer to everybody');
    expect(letter).not.toContain('You take questions until');
    expect(markdownOf(viewOn('2026-04-21'), 'clarification-questions')).toContain(
      'The deadline has passed too.',
    );
  });

  test('is not made where there is nothing to ask', () => {
    const { letter: _, ...silent } = viewOn('2026-03-16');
    expect([...documentsOf(silent).keys()]).not.toContain('clarification-questions');
    expect([...documentsOf(silent, ['clarification-questions']).keys()]).toEqual([]);
  });
});

describe('the application for a grant', () => {
  test('is not made where the organisation wants none, but can be asked for', () => {
    const view = viewOn('2026-03-16', answering('small-grant-instead', 'no'));
    expect([...documentsOf(view).keys()]).not.toContain('grant-application');
    expect([...documentsOf(view, ['grant-application']).keys()]).toEqual(['grant-application']);
  });

  test('takes figures from the file, and leaves a blank for what is not there', () => {
    const view = viewOn('2026-03-16');
    expect(markdownOf(view, 'grant-application')).toContain('| People we employ | 9 |');
    const { staff: _, ...without } = lamplight;
    const bare = resultView(guide, { tender, organisation: without, on: '2026-03-16' });
    expect(markdownOf(bare, 'grant-application')).toContain('| People we employ | \\_');
  });

  test('fits on two pages', async () => {
    const [document] = documentsOf(viewOn('2026-03-16'), ['grant-application']).values();
    const about = { lang: 'en-GB', date: '2026-03-16', author: 'Fairlot' };
    const { files } = await inForms(document ? [document] : [], ['pdf'], about);
    const pdf = await PDFDocument.load(files.get('grant-application.pdf') as Uint8Array);
    expect(pdf.getPageCount()).toBe(2);
  });
});

test('a document that there is none of is refused, with what there is', () => {
  const made = selfCheckDocuments(viewOn('2026-03-16'), ['action-plam']);
  expect(made).toMatchObject({ ok: false, says: expect.stringContaining('action-plan') });
});

describe('a name that could do harm', () => {
  const NAME = `Tŷ Ŵyl | </b><script>alert(1)</script> *Cŵn* 😀 ${'long '.repeat(40)}end`;
  let files: ReadonlyMap<string, string | Uint8Array>;
  let missing: readonly string[];
  beforeAll(async () => {
    const view = viewOn('2026-03-16', { name: NAME, reserves: exact('66000') });
    const about = { lang: 'en-GB', date: '2026-03-16', author: 'Fairlot' };
    const made = await inForms([...documentsOf(view).values()], ['md', 'html', 'pdf'], about);
    files = made.files;
    missing = [...new Set(made.findings.map(({ code }) => code))];
  }, 60_000);

  test.each(['eligibility-result', 'action-plan', 'grant-application'])(
    'stays a name in %s',
    (name) => {
      const words = wordsOf(readBlocks(String(files.get(`${name}.md`))));
      expect(words).toContain(NAME);
      const page = String(files.get(`${name}.html`));
      const html = page.slice(page.indexOf('<body>'));
      expect(html).not.toContain('<script>');
      expect(html).toContain('Tŷ Ŵyl | &#x3C;/b>');
    },
  );

  test('is the title of the PDF, letter for letter but for the face that its font lacks', async () => {
    const pdf = await PDFDocument.load(files.get('action-plan.pdf') as Uint8Array);
    expect(pdf.getTitle()).toContain('Tŷ Ŵyl | </b><script>alert(1)</script> *Cŵn* 😀');
    expect(missing).toEqual(['files/missing-letters']);
  });
});

test('the example says that it is invented', () => {
  expect(readFileSync('examples/my-organisation/organisation.yaml', 'utf8')).toMatch(/Invented/);
});
