import { isExact, type Exact } from '../../core/exact/exact.ts';
import type { NoticeFigures } from '../../core/documents/views/award-notice-view.ts';
import { valueOn } from '../../core/rules/dated-value.ts';
import type { WrittenValue } from '../../core/spec/written.generated.ts';
import { findRule } from '../rules/find-rule.ts';

/** The law’s figures that an award notice depends on, on the day a procurement began. */
export function noticeFigures(on: string): NoticeFigures {
  const [staff, turnover, namedAbove] = [
    figureOn('small-medium-staff', on),
    figureOn('small-medium-turnover', on),
    figureOn('losers-named-value', on),
  ];
  return {
    ...(staff && { staff }),
    ...(turnover && { turnover }),
    ...(namedAbove && { namedAbove }),
  };
}

/** A dated value that comes with the tool, or nothing where none was in force. */
function figureOn(id: string, on: string): Exact | undefined {
  const found = findRule('value', id);
  if (!('source' in found)) return undefined;
  const entry = valueOn({ id, written: found.source.data as WrittenValue }, on);
  return entry && isExact(entry.is) ? entry.is : undefined;
}
