import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { atFile, formFinding } from './form-finding.ts';
import type { JudgedForm } from './judge-form.ts';

/** Returned sheets of which each person has one a bid, and a finding for each that has a rival. */
export interface WithoutRivals {
  readonly forms: readonly JudgedForm[];
  readonly findings: readonly Diagnostic[];
}

/** Takes out sheets by one person for one bid that are there twice and differ: nobody but the person can say which holds. Copies count once. */
export function withoutRivals(forms: readonly JudgedForm[]): WithoutRivals {
  const sameAs = (form: JudgedForm): readonly JudgedForm[] =>
    forms.filter((other) => other.sitting && keyOf(other) === keyOf(form));
  const isRivalled = (form: JudgedForm): boolean =>
    sameAs(form).some((other) => contentOf(other) !== contentOf(form));
  return {
    forms: forms.filter((form) => !isRivalled(form) && (!form.sitting || sameAs(form)[0] === form)),
    findings: forms.filter(isRivalled).flatMap((form) => rival(form, sameAs(form))),
  };
}

const keyOf = ({ form }: JudgedForm): string => JSON.stringify([form.lot, form.bid, form.member]);

const contentOf = ({ form }: JudgedForm): string =>
  JSON.stringify([
    form.rows.map(({ code, score, reason }) => [code, score.text, reason.text]),
    form.signed?.text,
  ]);

function rival({ file, sitting }: JudgedForm, same: readonly JudgedForm[]): readonly Diagnostic[] {
  const other = same.find((one) => one.file !== file);
  if (!sitting || !other) return [];
  return [
    formFinding('sheet/repeated', atFile(file), {
      about: { file, sitting },
      says: `this sheet and ${other.file} are by one person for one bid, and differ. Neither was taken.`,
      advice: 'Ask the person which one holds, and read only that one.',
    }),
  ];
}
