import { asText } from '../show-value.ts';
import type { WrittenTender } from '../../spec/written.generated.ts';

/** A rule that a tender departs from: its title and code with the figure the tender sets instead, why, who decided and when. */
export interface Departure {
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** Every exception of a tender as bidders read it. A figure that the tender sets for the rule stands beside its name. */
export function departuresOf(
  { exceptions = [], settings = [] }: WrittenTender,
  ruleTitle: (code: string) => string | undefined,
): readonly Departure[] {
  return exceptions.map(({ rule, reason, by, on }) => {
    const title = ruleTitle(rule);
    const figures = settings
      .filter((one) => one.rule === rule)
      .map(({ setting, is }) => `${setting.replaceAll('_', ' ')}: ${asText(is)}`);
    const name = title === undefined ? rule : `${title} (${rule})`;
    return { rule: [name, ...figures].join('; '), reason, by, on };
  });
}
