/** Makes one element of the page. Texts among its children are only ever text, whatever they hold. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that does something other than hand in a form. */
export function button(words: string, act: () => void, look = 'quiet'): HTMLButtonElement {
  const made = make('button', { type: 'button', class: look }, [words]);
  made.addEventListener('click', act);
  return made;
}

/** The heading of a view: the place that readers are taken to when the view changes. */
export const heading = (children: readonly (Node | string)[]): HTMLHeadingElement =>
  make('h1', { tabindex: '-1' }, children);

/** Paragraphs, one for each text. */
export const paragraphs = (texts: readonly string[]): readonly HTMLElement[] =>
  texts.map((text) => make('p', {}, [text]));
