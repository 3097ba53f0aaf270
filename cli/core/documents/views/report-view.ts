import type { CompetitionFacts } from '../../competition/facts.ts';
import type {
  DecisionDecision,
  WrittenResult,
  WrittenTender,
} from '../../spec/written.generated.ts';
import { decisionInWords } from '../says/decision-in-words.ts';
import { totalsChart, type DrawnLot } from './totals-chart.ts';
import { panelView, type PanelView } from './panel-view.ts';

/** What the evaluation report may show; its shape is `templates/reads/report.schema.json`. */
export interface ReportView {
  readonly tender: WrittenTender;
  readonly result: WrittenResult;
  readonly panel?: PanelView;
  readonly decisions: readonly DecisionShown[];
  readonly charts: readonly DrawnLot[];
}

/** One decision as the report shows it. */
export interface DecisionShown {
  readonly on: string;
  readonly by: string;
  readonly says: string;
  readonly why: string;
}

/** The whole story of a competition: its result, its panel and every decision people took. */
export function reportView(facts: CompetitionFacts, result: WrittenResult): ReportView {
  const { tender, decisions } = facts;
  const panel = panelView(facts);
  return {
    tender,
    result,
    ...(panel && { panel }),
    charts: result.lots.flatMap((lot) => totalsChart(lot, tender.weighting.total)),
    decisions: decisions.map((decision) => shown(decision, facts)),
  };
}

const shown = (decision: DecisionDecision, facts: CompetitionFacts): DecisionShown => ({
  on: decision.on,
  by: decision.by,
  says: decisionInWords(decision, facts),
  why: decision.why,
});
