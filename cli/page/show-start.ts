import { keptAnswer } from '../core/guide/answers/answers.ts';
import { askedOf } from '../core/guide/ask/asked.ts';
import { startGuide } from '../core/guide/ask/session.ts';
import { button, heading, make, paragraphs } from './make.ts';
import { showProblem } from './show-problem.ts';
import type { Desk, View } from './view.ts';

/** What the page is for, that nothing leaves it, and the two ways to begin. */
export function showStart(desk: Desk, buyer: string): View {
  const { at, state, actions } = desk;
  const { tender, guide } = at;
  const all = askedOf(guide, state.sitting);
  const count = all.length;
  // Lots may have been picked beforehand.
  const hasBegun = all.some(
    (asked) => asked.question.written.kind !== 'lots' && keptAnswer(state.sitting, asked),
  );
  const begin = () => actions.go(startGuide(guide, state.sitting).at ?? '');
  return {
    title: 'Start',
    parts: [
      heading(['Could your organisation take part?']),
      ...paragraphs([
        `${buyer} wants offers for “${tender.title}”. This page asks about your organisation and tells you which ways are open to you.`,
      ]),
      make(
        'ul',
        {},
        POINTS.map((point) => make('li', {}, [point])),
      ),
      ...paragraphs([
        `There are ${count} questions to begin with. Your answers may add some or take some away.`,
      ]),
      make('div', { class: 'ways' }, [button(hasBegun ? 'Go on' : 'Start', begin, 'main')]),
      ...opening(actions.open),
    ],
  };
}

const POINTS = [
  'Nothing that you type is sent to anybody. This page cannot send anything.',
  'Nothing is kept, unless you press “Save my answers”. Then you get a file, and it is yours.',
  'You may say “I do not know” to any question. The result tells you how to find out.',
];

function opening(open: Desk['actions']['open']): readonly HTMLElement[] {
  const field = make('input', {
    ...{ type: 'file', id: 'file', accept: '.yaml,.yml' },
    'aria-describedby': 'file-hint',
  });
  const form = make('form', { class: 'open', novalidate: '' }, [
    make('h2', {}, [make('label', { for: 'file' }, ['Use saved answers'])]),
    make('p', { class: 'hint', id: 'file-hint' }, [
      'Choose the file organisation.yaml. You may have it from this page, from another tender, or from the program fairlot.',
    ]),
    make('div', { class: 'field' }, [field]),
  ]);
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (!file) return;
    void open(file).then((refused) => {
      // The same file may be mended and chosen again.
      field.value = '';
      if (refused !== undefined) showProblem(form, field, refused);
    });
  });
  return [form];
}
