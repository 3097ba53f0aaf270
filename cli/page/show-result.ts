import { readBlocks } from '../core/documents/blocks.ts';
import { makeReady } from '../core/documents/ready-templates.ts';
import { isCalledFor } from '../core/guide/views/called-for.ts';
import { resultView } from '../core/guide/views/result-view.ts';
import { REVIEW } from '../core/guide/ask/session.ts';
import { documentHtml } from '../io/html/document-parts.ts';
import { button, make } from './make.ts';
import { RESULT, type Desk, type View } from './view.ts';

/** The result, in the words and the form of the document that the program writes; or another document about it, by its name. */
export function showResult({ at, documents, state: { sitting }, actions }: Desk, name = ''): View {
  const view = resultView(at.guide, sitting);
  const made = Object.entries(documents)
    .filter(([, { when }]) => isCalledFor(when, view))
    .map(([called, ready]) => ({ called, ...makeReady(ready, view) }));
  const shown = made.find(({ called }) => called === name) ?? made[0];
  if (!shown) return { title: 'Your result', parts: [] };
  const paper = make('article', { class: 'paper' });
  // The words were escaped where the document was made: see cli/io/html.
  paper.innerHTML = documentHtml(readBlocks(shown.markdown), shown.title);
  paper.querySelector('h1')?.setAttribute('tabindex', '-1');
  const others = made
    .filter((one) => one !== shown)
    .map(({ called, title }) =>
      button(short(title), () => actions.go(`${RESULT}/${called}`), 'link'),
    );
  return {
    title: shown.title,
    parts: [
      make('div', { class: 'ways top' }, [
        button('Print', () => window.print(), 'main'),
        button('Save my answers', actions.save),
        button('Change an answer', () => actions.go(REVIEW)),
      ]),
      ...(others.length > 0 ? [also(others)] : []),
      paper,
    ],
  };
}

/** Titles end with whose the document is, which whoever reads it here knows. */
const short = (title: string): string => title.replace(/: .*$/, '');

const also = (others: readonly HTMLElement[]): HTMLElement =>
  make('nav', { 'aria-label': 'More about your result', class: 'also' }, [
    make('p', {}, ['There is more about your result:']),
    make(
      'ul',
      {},
      others.map((one) => make('li', {}, [one])),
    ),
  ]);
