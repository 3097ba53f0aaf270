import type { ElementContent } from 'hast';
import { element } from './element.ts';

/** A box to tick as a sign that prints: a form field that nobody can use would only be in the way. Everything else stays as it is. */
export function tickBoxes(part: ElementContent): ElementContent {
  if (part.type !== 'element') return part;
  if (part.tagName === 'input')
    return element('span', { role: 'img', ariaLabel: 'To tick off' }, [
      { type: 'text', value: '☐' },
    ]);
  return { ...part, children: part.children.map(tickBoxes) };
}
