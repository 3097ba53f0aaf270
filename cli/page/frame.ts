import { button, make } from './make.ts';
import type { View } from './view.ts';

/** The parts of the page that stay while views come and go. */
export interface Frame {
  /** Shows a view and takes the reader to its heading. */
  readonly show: (view: View) => void;
  /** Says something in passing: seen below the title, and read out. */
  readonly say: (text: string) => void;
}

/** What the links on top lead to. */
export interface FrameActions {
  readonly start: () => void;
  readonly review: () => void;
  readonly save: () => void;
}

/** Builds the page around its views: a way past the top, the name of the tender, the answers, and the main part. */
export function buildFrame(tender: string, actions: FrameActions): Frame {
  const main = make('main', { id: 'main', tabindex: '-1' });
  const said = make('p', { role: 'status', class: 'said' });
  const ways = [
    button('About this page', actions.start, 'link'),
    button('Your answers', actions.review, 'link'),
    button('Save my answers', actions.save, 'link'),
  ];
  const top = make('header', {}, [
    make('p', { class: 'tender' }, [tender]),
    make('div', { class: 'tools', role: 'group', 'aria-label': 'Your answers' }, ways),
  ]);
  const skip = make('a', { href: '#main', class: 'skip' }, ['Skip to the main text']);
  document.body.append(skip, top, make('div', { class: 'saying' }, [said]), main);
  document.addEventListener('click', followInside);
  let first = true;
  return {
    say: (text) => void (said.textContent = text),
    show: ({ title, parts }) => {
      document.title = `${title} – ${tender}`;
      main.replaceChildren(...parts);
      // Whoever has just opened the page starts at its top.
      if (!first) main.querySelector('h1')?.focus();
      if (!first) window.scrollTo({ top: 0, behavior: 'instant' });
      first = false;
    },
  };
}

/** Links inside the page move the reader, and leave the history of the browser to the views. */
function followInside(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const target = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '');
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView();
  if (!target.matches('input, [tabindex]')) target.setAttribute('tabindex', '-1');
  target.focus();
}
