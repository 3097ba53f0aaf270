import { readFileSync } from 'node:fs';
import { readSource, type Source } from '../../cli/core/source/source.ts';
import { ruleLanguage } from '../../cli/core/rules/rule-language.ts';
import { loadPacks } from '../../cli/core/rules/load-packs.ts';

/** The language of rules, from the formats as published. */
export const language = ruleLanguage((format): unknown =>
  JSON.parse(readFileSync(`specs/${format}/1.schema.json`, 'utf8')),
);

/** A file as if read from disk; one that cannot be read is a mistake in the test. */
export function source(file: string, text: string): Source {
  const reading = readSource(file, text);
  if (!reading.source) throw new Error(JSON.stringify(reading.findings));
  return reading.source;
}

/** A pack that holds these files, given as name and text. */
export function folder(id: string, files: Readonly<Record<string, string>>): readonly Source[] {
  const pack = `format: pack/1\ntitle: ${id}\nversion: 1\nkind: practice\nabout: A test.\nsource: A test.\n`;
  return Object.entries({ 'pack.yaml': pack, ...files }).map(([name, text]) =>
    source(`rules/${id}/${name}`, text),
  );
}

/** One pack, loaded, with what is wrong in it. */
export function load(id: string, files: Readonly<Record<string, string>>) {
  return loadPacks([folder(id, files)], language);
}

/** The cap on results-based pay, as the design draws it. */
export const atRiskCap = `format: check/1
title: No more than a fifth of the fee depends on results
about: tender
each: tender.lots
as: lot
when: has(lot.payment.at_risk)
require: lot.payment.at_risk <= setting.cap
settings: { cap: 20 }
at: payment.at_risk
severity: error
basis: sector
says: "{{lot.title}} leaves {{lot.payment.at_risk}}% of the fee depending on results. Clinks asked for at most {{setting.cap}}%."
advice: Lower \`payment.at_risk\`, or record the reason under \`exceptions\`.
because: { inventory: [PBR-05], source: "Clinks 2013, questions C2 and C7" }
examples:
  - given: { tender: { lots: [ { title: Lot 1, payment: { at_risk: 20 } } ] } }
    holds: true
  - given: { tender: { lots: [ { title: Lot 1, payment: { at_risk: 25 } } ] } }
    says: Lot 1 leaves 25% of the fee depending on results. Clinks asked for at most 20%.
`;
