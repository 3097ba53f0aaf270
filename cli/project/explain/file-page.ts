import type {
  WrittenCalculator,
  WrittenChoice,
  WrittenConsideration,
  WrittenCriterion,
  WrittenGate,
  WrittenLowPrice,
  WrittenPayment,
  WrittenPolicy,
  WrittenPrice,
  WrittenQuestion,
  WrittenReference,
  WrittenRoute,
  WrittenScale,
  WrittenValue,
} from '../../core/spec/written.generated.ts';
import { calculatorPage } from '../../reports/explain/calculator-page.ts';
import { choicePage } from '../../reports/explain/choice-page.ts';
import { criterionPage } from '../../reports/explain/criterion-page.ts';
import { policyPage, referencePage } from '../../reports/explain/list-pages.ts';
import { gatePage } from '../../reports/explain/gate-page.ts';
import { considerationPage, questionPage, routePage } from '../../reports/explain/guide-pages.ts';
import { lowPricePage } from '../../reports/explain/low-price-page.ts';
import { paymentPage } from '../../reports/explain/payment-page.ts';
import { pricePage } from '../../reports/explain/price-page.ts';
import { scalePage } from '../../reports/explain/scale-page.ts';
import { valuePage } from '../../reports/explain/value-page.ts';

/** The page about one file of a pack that is not a rule. The file must already fit its format. */
export function filePage(format: string, id: string, data: object): string {
  switch (format) {
    case 'value':
      return valuePage(id, data as WrittenValue);
    case 'price':
      return pricePage(id, data as WrittenPrice);
    case 'gate':
      return gatePage(id, data as WrittenGate);
    case 'low-price':
      return lowPricePage(id, data as WrittenLowPrice);
    case 'calculator':
      return calculatorPage(id, data as WrittenCalculator);
    case 'payment':
      return paymentPage(id, data as WrittenPayment);
    case 'scale':
      return scalePage(id, data as WrittenScale);
    case 'criterion':
      return criterionPage(id, data as WrittenCriterion);
    case 'policy':
      return policyPage(id, data as WrittenPolicy);
    case 'choice':
      return choicePage(id, data as WrittenChoice);
    case 'reference':
      return referencePage(id, data as WrittenReference);
    case 'question':
      return questionPage(id, data as WrittenQuestion);
    case 'consideration':
      return considerationPage(id, data as WrittenConsideration);
    case 'route':
      return routePage(id, data as WrittenRoute);
    default:
      return `${id} is a file of the format ${format}, which has no page.\n`;
  }
}
