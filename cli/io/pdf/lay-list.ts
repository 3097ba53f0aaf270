import type { Block } from '../../core/documents/block.ts';
import type { Frame, Laid } from './frame.ts';
import { keepTogether } from './keep-together.ts';
import { lineMarks } from './lay-text.ts';
import type { Mark, Strip } from './strip.ts';
import type { Tag } from './tag.ts';

type List = Extract<Block, { readonly type: 'list' }>;
type Item = List['children'][number];

/** A list: its bullets or numbers hang to the left of what they count. */
export function layList(list: List, frame: Frame): Laid {
  const numbering = list.ordered ? 'Decimal' : 'Disc';
  const tag: Tag = { type: 'L', parent: frame.tag, numbering };
  const labels = list.children.map((_, index) => labelOf(list, index));
  const widths = labels.map((label) => frame.measure(label, frame.style));
  const indent = Math.max(16, ...widths.map((width) => width + 8));
  const loose = isLoose(list);
  const items = list.children.map((item, index) => {
    const [first, ...rest] = layItem(item, labels[index] ?? '', { ...frame, tag }, indent);
    return first ? [{ ...first, above: index === 0 ? 0 : loose ? 8 : 4 }, ...rest] : [];
  });
  return { strips: keepTogether(items), above: 0, below: 11 };
}

function labelOf(list: List, index: number): string {
  if (isToTick(list.children[index])) return '';
  return list.ordered ? `${(list.start ?? 1) + index}.` : '•';
}

function isLoose(list: List): boolean {
  return list.spread === true || list.children.some((item) => item.spread === true);
}

function layItem(item: Item, label: string, frame: Frame, indent: number): readonly Strip[] {
  const tag: Tag = { type: 'LI', parent: frame.tag };
  const run = { text: label, style: frame.style, tag: { type: 'Lbl', parent: tag } as const };
  const piece = { ...run, x: 0, width: frame.measure(label, frame.style) };
  const marks = isToTick(item)
    ? emptyBox(frame)
    : lineMarks([piece], frame.style, { x: frame.left, y: 0 });
  const inside: Frame = {
    ...frame,
    left: frame.left + indent,
    width: frame.width - indent,
    tag: { type: 'LBody', parent: tag },
  };
  const strips = tightened(frame.lay(item.children, inside), item.spread === true);
  return withLabel(strips, marks, inside);
}

const isToTick = (item: Item | undefined): boolean => item?.checked === false;

/** A square with thin sides, as high as a capital letter and a little more. */
function emptyBox({ left: x, style: { size, leading, colour } }: Frame): readonly Mark[] {
  const side = size * 0.8;
  const y = (leading - side) / 2;
  const line = { kind: 'box', x, y, width: side, height: 0.8, colour } as const;
  const upright = { ...line, width: 0.8, height: side };
  return [line, { ...line, y: y + side - 0.8 }, upright, { ...upright, x: x + side - 0.8 }];
}

/** In a list without empty lines the parts of an item stand close together. */
function tightened(strips: readonly Strip[], loose: boolean): readonly Strip[] {
  return loose ? strips : strips.map((strip) => ({ ...strip, above: Math.min(strip.above, 4) }));
}

function withLabel(
  strips: readonly Strip[],
  label: readonly Mark[],
  inside: Frame,
): readonly Strip[] {
  const [first, ...rest] = strips;
  const { style, tag } = inside;
  const alone: Strip = {
    height: style.leading,
    above: 0,
    keep: false,
    marks: [{ kind: 'empty', tag }],
  };
  const start = first ?? alone;
  return [{ ...start, marks: [...label, ...start.marks] }, ...rest];
}
