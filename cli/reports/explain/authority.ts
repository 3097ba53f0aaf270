import type { Basis } from '../../core/diagnostics/diagnostic.ts';
import { becauseText } from '../../core/rules/finding.ts';
import type { CheckBecause } from '../../core/spec/written.generated.ts';
import { saysWho } from '../says-who.ts';
import { paragraph, type Section } from './page.ts';

/** Who asks for something, how strongly, where to read it and how well that was confirmed. Advice is never shown as law. */
export function authority(because: CheckBecause | undefined, basis?: Basis): Section {
  const from = because && becauseText(because);
  const who = basis && saysWho({ basis, ...(from && { because: from }) });
  return {
    heading: basis ? 'Who asks' : 'Its source',
    blocks: [
      paragraph(sentence(who ?? from)),
      paragraph(because?.link && `Read it: ${because.link}`),
      paragraph(because?.confirmed && CONFIRMED[because.confirmed]),
      paragraph(inventory(because?.inventory)),
    ],
  };
}

const CONFIRMED: Readonly<Record<NonNullable<CheckBecause['confirmed']>, string>> = {
  primary: 'How well confirmed: read in the law itself.',
  secondary: 'How well confirmed: read on pages that quote the law, not in the law itself.',
  'single-secondary':
    'How well confirmed: read on one page that quotes the law. Look it up before you rely on it.',
};

const inventory = (ids: readonly string[] = []): string =>
  ids.length === 0 ? '' : `In the inventory of what small charities asked for: ${ids.join(', ')}.`;

const sentence = (text: string | undefined): string | undefined =>
  text && `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.;]$/, '')}.`;
