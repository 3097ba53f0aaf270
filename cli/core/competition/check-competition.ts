import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/in-order.ts';
import type { Check } from './check.ts';
import { checkAnswers } from './checks/answers.ts';
import { checkGateAnswers, checkLotsBidFor } from './checks/bids.ts';
import { checkCapsJudged } from './checks/caps-judged.ts';
import { checkConflicts, checkUndeclared } from './checks/conflicts.ts';
import { checkContradictions } from './checks/contradictions.ts';
import { checkCorrections } from './checks/corrections.ts';
import { checkInterestsDecided } from './checks/interests-decided.ts';
import { checkLetters } from './checks/letters.ts';
import { checkLocks } from './checks/locks.ts';
import { checkLevels, checkNames } from './checks/criteria.ts';
import { checkDecisionNames } from './checks/decisions.ts';
import { checkGatesJudged } from './checks/gates-judged.ts';
import { checkLowPrice, checkLowPriceAsked } from './checks/low-price.ts';
import { checkLotLimits } from './checks/lot-limits.ts';
import { checkLotPreferences } from './checks/lot-preferences.ts';
import { checkMethods } from './checks/methods.ts';
import { checkPriceRules } from './checks/price-rules.ts';
import { checkMissingModerations } from './checks/missing-moderations.ts';
import { checkMissingSheets } from './checks/missing-sheets.ts';
import { checkModerations } from './checks/moderations.ts';
import { checkOpenings } from './checks/openings.ts';
import { checkAssignments, checkMembers } from './checks/panel.ts';
import { checkPackages } from './checks/packages.ts';
import { checkPrices } from './checks/prices.ts';
import { checkReceipts } from './checks/receipts.ts';
import { checkSheets } from './checks/sheets.ts';
import { checkStatedTotals } from './checks/stated-totals.ts';
import { checkThresholds } from './checks/thresholds.ts';
import { checkTies } from './checks/ties.ts';
import { checkTimetable } from './checks/timetable.ts';
import { checkEnoughToTrim, checkTrim } from './checks/trims.ts';
import { checkUserVoice } from './checks/user-voice.ts';
import { checkWholeLife } from './checks/whole-life.ts';
import { checkPercentTotal, checkWeights } from './checks/weights.ts';
import type { CompetitionFacts } from './facts.ts';

/** The part of a competition that a check looks at. */
export type Subject = 'tender' | 'bid' | 'panel' | 'sheet' | 'moderation' | 'decision';

/**
 * Everything wrong with how the files of a competition fit together, in reading order. A part that was not loaded, such as
 * the sheets when one bid is checked, must be left out of `subjects`, or it would be reported missing.
 */
export function checkCompetition(
  facts: CompetitionFacts,
  subjects: readonly Subject[] = everySubject,
): readonly Diagnostic[] {
  return inOrder(subjects.flatMap((subject) => CHECKS[subject].flatMap((check) => check(facts))));
}

const CHECKS: Readonly<Record<Subject, readonly Check[]>> = {
  tender: [
    checkPercentTotal,
    checkWeights,
    checkNames,
    checkLevels,
    checkMethods,
    checkLowPrice,
    checkPriceRules,
    checkWholeLife,
    checkThresholds,
    checkTies,
    checkTrim,
    checkLotLimits,
    checkTimetable,
  ],
  bid: [
    checkLotsBidFor,
    checkLotPreferences,
    checkGateAnswers,
    checkAnswers,
    checkPrices,
    checkStatedTotals,
    checkPackages,
  ],
  panel: [
    checkMembers,
    checkAssignments,
    checkEnoughToTrim,
    checkConflicts,
    checkInterestsDecided,
    checkUndeclared,
    checkUserVoice,
  ],
  sheet: [checkSheets, checkMissingSheets],
  moderation: [checkModerations, checkCapsJudged, checkMissingModerations],
  decision: [
    checkDecisionNames,
    checkReceipts,
    checkGatesJudged,
    checkContradictions,
    checkCorrections,
    checkLowPriceAsked,
    checkLetters,
    checkLocks,
    checkOpenings,
  ],
};

/** All parts of a competition, in the order in which people write them. */
export const everySubject: readonly Subject[] = [
  'tender',
  'bid',
  'panel',
  'sheet',
  'moderation',
  'decision',
];
