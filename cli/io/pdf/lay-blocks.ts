import type { Block, BlockContent } from '../../core/documents/block.ts';
import { readChart } from '../../core/documents/chart.ts';
import { wordsOf } from '../../core/documents/words-of.ts';
import type { Frame, Laid } from './frame.ts';
import { layChart } from './lay-chart.ts';
import { layList } from './lay-list.ts';
import { layQuote } from './lay-quote.ts';
import { layTable } from './lay-table.ts';
import { layText } from './lay-text.ts';
import { colours, headingLook } from './look.ts';
import { runsOf } from './runs.ts';
import type { Strip } from './strip.ts';
import type { TagType } from './tag.ts';

/** Sets blocks one under another; of the room below one and above the next, the larger counts. */
export function layBlocks(blocks: readonly BlockContent[], frame: Frame): readonly Strip[] {
  let below = 0;
  return blocks.flatMap((block, index) => {
    const laid = layBlock(block, frame);
    const [first, ...rest] = leadsTo(blocks[index + 1], block) ? kept(laid.strips) : laid.strips;
    if (!first) return [];
    const above = Math.max(below, laid.above) + first.above;
    below = laid.below;
    return [{ ...first, above }, ...rest];
  });
}

/** Words before a list, table or quotation introduce it, so that they may not be parted from it. */
const leadsTo = (next: BlockContent | undefined, block: BlockContent): boolean =>
  block.type === 'paragraph' && /^(list|table|blockquote)$/.test(next?.type ?? '');

const kept = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, index) => (index === strips.length - 1 ? { ...strip, keep: true } : strip));

const nothing: Laid = { strips: [], above: 0, below: 0 };

function layBlock(block: BlockContent, frame: Frame): Laid {
  switch (block.type) {
    case 'heading':
      return layHeading(block, frame);
    case 'paragraph':
      return { strips: layWords(block, frame, 'P'), above: 0, below: 9 };
    case 'list':
      return layList(block, frame);
    case 'table':
      return layTable(block, frame);
    case 'blockquote':
      return layQuote(block, frame);
    case 'thematicBreak':
      return layRule(frame);
    case 'code':
      return block.lang === 'chart'
        ? layChart(readChart(block.value), frame)
        : layCode(block.value, frame);
    default:
      return nothing;
  }
}

function layHeading(block: Block & { readonly type: 'heading' }, frame: Frame): Laid {
  const look = headingLook(block.depth);
  const strips = layWords(block, { ...frame, style: look }, `H${block.depth}`);
  const address = frame.addresses.get(block) ?? '';
  const bookmark = { level: block.depth, words: wordsOf(block), address };
  const whole = strips.map((strip) => ({ ...strip, keep: true }));
  const marked = whole.map((strip, index) => (index === 0 ? { ...strip, bookmark } : strip));
  return { strips: marked, above: look.above, below: look.below };
}

function layWords(block: Block, frame: Frame, type: TagType): readonly Strip[] {
  const runs = runsOf(block, frame.style, { type, parent: frame.tag });
  return layText({ ...frame, runs });
}

function layRule(frame: Frame): Laid {
  const { left, width } = frame;
  const rule = { kind: 'box', x: left, y: 0, width, height: 0.75, colour: colours.rule } as const;
  return { strips: [{ height: 0.75, above: 0, keep: false, marks: [rule] }], above: 16, below: 16 };
}

/** Spaces at the start of a line of code are kept by making them unbreakable. */
function layCode(value: string, frame: Frame): Laid {
  const text = value.replace(/^ +/gm, (spaces) => '\u00a0'.repeat(spaces.length));
  const tag = { type: 'Code', parent: { type: 'P', parent: frame.tag } } as const;
  const runs = [{ text, style: frame.style, tag }];
  return {
    strips: layText({ ...frame, left: frame.left + 12, width: frame.width - 12, runs }),
    above: 4,
    below: 11,
  };
}
