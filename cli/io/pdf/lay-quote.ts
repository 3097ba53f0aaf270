import type { Block } from '../../core/documents/block.ts';
import type { Frame, Laid } from './frame.ts';
import { colours } from './look.ts';
import type { Strip } from './strip.ts';

type Quote = Extract<Block, { readonly type: 'blockquote' }>;

const indent = 18;

/** A quotation: set in, with a bar beside it. */
export function layQuote(quote: Quote, frame: Frame): Laid {
  const strips = frame.lay(quote.children, {
    ...frame,
    left: frame.left + indent,
    width: frame.width - indent,
    style: { ...frame.style, colour: colours.quiet },
    tag: { type: 'BlockQuote', parent: frame.tag },
  });
  return {
    strips: strips.map((strip, index) => withBar(strip, frame.left, index)),
    above: 6,
    below: 14,
  };
}

/** The bar runs on through the room between two paragraphs. */
function withBar(strip: Strip, x: number, index: number): Strip {
  const gap = index === 0 ? 0 : strip.above;
  const height = strip.height + gap;
  const bar = { kind: 'box', x, y: -gap, width: 2.5, height, colour: colours.rule } as const;
  return { ...strip, marks: [bar, ...strip.marks] };
}
