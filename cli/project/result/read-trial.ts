import { readExact, type Exact } from '../../core/exact/exact.ts';
import { roundingModes, type RoundingMode } from '../../core/exact/round.ts';
import type { SettingValue, SettingValues } from '../../core/scoring/price/setting.ts';
import type { TenderRoundingStage } from '../../core/spec/written.generated.ts';

/** What was read of the words of a person, or a sentence that says how to write it. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly says: string };

/** A plain number. People paste prices as £4,750,000; commas between thousands and the pound sign change nothing. */
export const readFigure = (text: string): Exact | undefined =>
  readExact(text.replace(/^£|,(?=\d{3}\b)/g, ''));

/** The figures of bids in the order of their prices: `60,80,70`, or one after each `--quality`. */
export function readList(name: string, words: readonly string[]): Read<readonly Exact[]> {
  const texts = words.flatMap((word) => word.split(','));
  const list = texts.flatMap((text) => readExact(text) ?? []);
  if (list.length === texts.length) return { ok: true, value: list };
  return refuse(
    `\`--${name} ${words.join(',')}\` is not a list of figures. Write it as --${name} 60,80,70.`,
  );
}

/** What the tender would give the method: `ceiling=200`, a table as `bands=up_to:80,points:40/points:0`, or a criterion. */
export function readSettings(words: readonly string[]): Read<SettingValues> {
  const settings: Record<string, SettingValue> = {};
  for (const word of words) {
    const [name = '', text = ''] = word.split('=');
    const value = readFigure(text) ?? readTable(text) ?? readName(text);
    if (value === undefined)
      return refuse(
        `\`--with ${word}\` is not a figure. Write it as name=number: --with ceiling=200.`,
      );
    settings[name] = value;
  }
  return { ok: true, value: settings };
}

const readName = (text: string): string | undefined =>
  /^[a-z][a-z0-9-]*$/.test(text) ? text : undefined;

function readTable(text: string): readonly Readonly<Record<string, Exact>>[] | undefined {
  const rows = text.split('/').map((row) =>
    row.split(',').map((cell) => {
      const [column = '', figure = ''] = cell.split(':');
      return [column, readExact(figure)] as const;
    }),
  );
  if (rows.some((row) => row.some(([, figure]) => figure === undefined))) return undefined;
  return rows.map((row) =>
    Object.fromEntries(row.flatMap(([column, figure]) => (figure ? [[column, figure]] : []))),
  );
}

/** Figures that bidders bring, by name: `time=60,65,50` in the order of the prices. */
export function readBrought(
  words: readonly string[],
): Read<Readonly<Record<string, readonly Exact[]>>> {
  const brought: Record<string, readonly Exact[]> = {};
  for (const word of words) {
    const [name = '', text = ''] = word.split('=');
    const list = readList(`bring ${name}=`, [text]);
    if (!list.ok)
      return refuse(
        `\`--bring ${word}\` is not a name with figures. Write it as --bring time=60,65,50.`,
      );
    brought[name] = list.value;
  }
  return { ok: true, value: brought };
}

/** Where figures are rounded: `ratio=3` with halves up, or `criterion=2:truncate`. */
export function readRounding(words: readonly string[]): Read<readonly TenderRoundingStage[]> {
  const stages: TenderRoundingStage[] = [];
  for (const word of words) {
    const [, stage = '', places = '', given = 'half-up'] =
      /^(ratio|criterion)=(\d{1,2})(?::([a-z-]+))?$/.exec(word) ?? [];
    const mode = roundingModes.find((one): one is RoundingMode => one === given);
    const count = readExact(places);
    if ((stage !== 'ratio' && stage !== 'criterion') || !mode || !count)
      return refuse(
        `\`--round ${word}\` does not say where and how. Write --round ratio=3 or --round criterion=2:truncate.`,
      );
    stages.push({ stage, places: count, mode });
  }
  return { ok: true, value: stages };
}

const refuse = (says: string) => ({ ok: false, says }) as const;
