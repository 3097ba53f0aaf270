import type { CheckFile } from '../../core/rules/pack.ts';
import { wrap } from '../wrap.ts';
import { packFields, type ListedPack } from './pack-list.ts';

/** The rules of one pack, each with its title, how much it matters and who asks, and whatever else lies in the pack. */
export function rulesText({ pack, checks, entries }: ListedPack): string {
  const { id, version, written } = pack;
  return [
    `${id}@${version}\n${wrap(written.title)}\n`,
    ...checks.map(checkLines),
    ...entries.map((entry) => `${entry.id}\n${wrap(entry.title, '  ')}\n`),
  ].join('\n');
}

const checkLines = ({ id, written }: CheckFile): string => {
  const { title, about, severity, basis } = written;
  return `${id}\n${wrap(title, '  ')}\n${wrap(`${severity}, about the ${about}, basis: ${basis}`, '  ')}\n`;
};

/** The same for other programs; the shape stays the same while `version` is 1. */
export function rulesJson(listed: ListedPack): string {
  const rules = listed.checks.map(({ id, written }) => ({
    rule: id,
    title: written.title,
    about: written.about,
    severity: written.severity,
    basis: written.basis,
    because: written.because,
  }));
  const told = { version: 1, ...packFields(listed), rules, entries: listed.entries };
  return `${JSON.stringify(told, null, 2)}\n`;
}
