import { readFileSync, writeFileSync } from 'node:fs';
import { unzip, zip } from './zip.ts';

/** What to type into cells of the first tab, by cell: a number, text, or after `<!--` the cell’s own XML. */
export type Typed = Readonly<Record<string, number | string>>;

/** Types into cells of the first tab of a spreadsheet as a program without macros would: it changes the file’s own XML. */
export function fill(path: string, typed: Typed, into = path): void {
  const parts = new Map(unzip(readFileSync(path)));
  const name = 'xl/worksheets/sheet1.xml';
  const xml = Object.entries(typed).reduce(
    (so, [cell, value]) => typeInto(so, cell, value),
    parts.get(name)?.toString('utf8') ?? '',
  );
  parts.set(name, Buffer.from(xml));
  writeFileSync(into, zip(parts));
}

function typeInto(xml: string, cell: string, value: number | string): string {
  const found = new RegExp(`<c r="${cell}"([^>]*?)(/>|>.*?</c>)`, 's').exec(xml);
  if (!found) throw new Error(`The sheet has no cell ${cell}.`);
  const style = / s="\d+"/.exec(found[1] ?? '')?.[0] ?? '';
  return xml.replace(found[0], () => `<c r="${cell}"${style}${content(value)}`);
}

const content = (value: number | string): string =>
  typeof value === 'number'
    ? `><v>${value}</v></c>`
    : value.startsWith('<!--')
      ? `${value.slice(4)}</c>`
      : ` t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
