import { make } from './make.ts';

/**
 * Tells what is wrong with one field: on top, with a link to it, and beside it. The reader is taken to the top; what was
 * typed stays. Another problem takes the place of this one.
 */
export function showProblem(form: HTMLElement, field: HTMLElement, says: string): void {
  clearProblem(form);
  const link = make('a', { href: `#${field.id}` }, [says]);
  const summary = make('div', { class: 'problem', role: 'alert', tabindex: '-1' }, [
    make('h2', {}, ['There is a problem']),
    make('p', {}, [link]),
  ]);
  const beside = make('p', { class: 'wrong', id: BESIDE }, [
    make('span', { class: 'unseen' }, ['Problem: ']),
    says,
  ]);
  form.prepend(summary);
  (form.querySelector('.field') ?? form).prepend(beside);
  for (const one of fieldsOf(form)) {
    one.setAttribute('aria-invalid', 'true');
    one.setAttribute('aria-describedby', [BESIDE, ...describedBy(one)].join(' '));
  }
  document.title = `Problem: ${document.title.replace(/^Problem: /, '')}`;
  summary.focus();
}

const BESIDE = 'answer-problem';

function clearProblem(form: HTMLElement): void {
  for (const old of form.querySelectorAll('.problem, .wrong')) old.remove();
  for (const one of fieldsOf(form)) {
    one.removeAttribute('aria-invalid');
    const others = describedBy(one).join(' ');
    if (others === '') one.removeAttribute('aria-describedby');
    else one.setAttribute('aria-describedby', others);
  }
}

/** A group of choices is wrong as a whole. */
const fieldsOf = (form: HTMLElement): readonly Element[] => [
  ...form.querySelectorAll('fieldset, input[type="text"], input[type="file"]'),
];

const describedBy = (field: Element): readonly string[] =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id !== '' && id !== BESIDE);
