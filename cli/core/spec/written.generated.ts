// Made from specs/*/1.schema.json by `npm run generate`. Do not edit.
import type { Exact } from '../exact/exact.ts';

/** What somebody answered to the questions of a guide, about one decision. `fairlot guide` writes it, so that the decision can be looked at again. */
export type WrittenAnswers = {
  /** Says what this file is: always `answers/1`, on the first line. */
  readonly format: 'answers/1';
  /** The guide that asked, by its name. */
  readonly guide: string;
  /** Anything a reader must know about this file, for example that it is invented. */
  readonly note?: string;
  /** The tender that the decision is about, by its id. Left out: there is none yet. */
  readonly tender?: string;
  /** Each answer, by its question. */
  readonly answers?: readonly AnswersGuideAnswer[];
};

/** One answer, on one day. */
export type AnswersGuideAnswer = {
  /** The question, by its name. */
  readonly question: string;
  /** The answer. Left out when it is not known. */
  readonly is?: Exact | string | readonly unknown[];
  /** True when the answer was “I do not know”. */
  readonly not_known?: boolean;
  /** When it was answered. */
  readonly on: string;
};

/** What one bidder offers: answers, prices, partners and promises, for one version of one tender. */
export type WrittenBid = {
  /** Says what this file is: always `bid/1`, on the first line. */
  readonly format: 'bid/1';
  /** A short name for the bid. It is used in file names, scores and letters. */
  readonly id: string;
  /** Anything a reader must know about this file, for example that it is invented. */
  readonly note?: string;
  /** The tender this bid answers, with the exact version: `id@version`. */
  readonly tender: string;
  /** The id of the organisation that bids, from its own `organisation/1` file. */
  readonly organisation: string;
  /** The lots bid for, each with its answers and price. */
  readonly lots: readonly BidLotBid[];
  /** An answer to every pass-or-fail question. */
  readonly gates?: readonly BidGateAnswer[];
  /** Everyone else who would do part of the work. */
  readonly supply_chain?: readonly BidPartner[];
  /** Promises that become part of the contract. */
  readonly commitments?: readonly BidCommitment[];
  /** A plan for each protected characteristic. */
  readonly equality_plan?: readonly BidCharacteristic[];
  /** The effect on each neighbourhood. */
  readonly neighbourhood?: readonly BidNeighbourhood[];
  /** Statements signed by a named person. */
  readonly declarations?: readonly BidDeclaration[];
  /** Grounds for exclusion that apply to the bidder or a connected person, and what was done about each. */
  readonly exclusion_grounds?: readonly BidExclusionGround[];
  /** Small subsidies that the bidder got in this and the two financial years before. */
  readonly subsidies?: readonly BidSubsidyGot[];
  /** The bidder’s place in the supply chain. */
  readonly stands_as?:
    'prime' | 'lead-integrator' | 'consortium-lead' | 'joint-venture' | 'special-purpose-vehicle';
  /** Organisations that bid together. */
  readonly consortium?: BidConsortium;
  /** An answer to each of the three provisions for women. */
  readonly women_provisions?: readonly BidWomenProvision[];
  /** How the bidder would pass on news of rising risk or of a broken order. */
  readonly escalation?: LotEscalation;
  /** How people are kept safe. */
  readonly safeguarding?: BidSafeguarding;
  /** How mentors work, when the bid offers mentoring. */
  readonly mentoring?: BidMentoring;
  /** How many volunteers are counted on, and what they cost. */
  readonly volunteers?: BidVolunteers;
  /** Who would do each task around release. */
  readonly responsibilities?: readonly LotResponsibility[];
  /** How a person is handed on to the next service. */
  readonly handover?: BidHandover;
  /** What happens if something breaks. */
  readonly resilience?: BidResilience;
  /** How the bidder would work with each local body. */
  readonly partnerships?: readonly BidPartnership[];
  /** The share of the price promised to work on outcomes, for each lot. */
  readonly outcomes_spend?: readonly BidOutcomesSpend[];
  /** Partners that left after the award, and who took their place. */
  readonly partner_changes?: readonly BidPartnerChange[];
  /** Parts of the work that the bidder keeps for itself. */
  readonly kept?: readonly BidKept[];
  /** What the bid would mean for each service that is there now. */
  readonly existing_services?: readonly BidExistingService[];
  /** Every lot bid for, the one the bidder wants most first. Asked for where the tender shares lots out by it. */
  readonly lot_preference?: readonly string[];
  /** Lower prices for several lots together, where the tender allows them. Each holds only if the bidder wins all of its lots. */
  readonly packages?: readonly BidPackage[];
  /** Who does how much of the work of each lot. The shares of one lot come to 100 per cent. */
  readonly delivery?: readonly BidDeliveryShare[];
};

/** What the bidder says to one question. */
export type BidAnswer = {
  /** The id of the question this answers. */
  readonly criterion: string;
  /** The answer itself. Words are counted against the question’s word limit. */
  readonly answer: string;
  /** What the bidder points to in support. */
  readonly evidence?: readonly string[];
};

/** The price of one line of the lot’s price schedule. */
export type BidPricedLine = {
  /** The id of the line or option in the lot’s price schedule. */
  readonly line: string;
  /** The price of one unit, in pounds and pence, on the VAT basis the schedule states. */
  readonly unit_price: Exact;
};

/** What the bidder would charge for one lot: a total, or a price for every line of the lot’s price schedule. */
export type BidPrice = {
  /** The whole price for the lot, in pounds. Left out when the lot has a price schedule: the total is then summed from its lines. */
  readonly total?: Exact;
  /** One unit price for every line and every option of the lot’s price schedule. */
  readonly lines?: readonly BidPricedLine[];
  /** What the price assumes. */
  readonly note?: string;
  /** Why the price can be so low, where it is below what the work is reckoned to cost. */
  readonly low_because?: string;
  /** What the work costs the bidder in full, in pounds, on the same basis as the total. */
  readonly cost?: Exact;
  /** What the price method asks for besides the price, by name, such as the days of work. */
  readonly figures?: { readonly [name: string]: Exact };
};

/** The part of a bid that is for one lot. */
export type BidLotBid = {
  /** The id of the lot. */
  readonly lot: string;
  /** An answer to every question of the lot. */
  readonly answers: readonly BidAnswer[];
  /** The price for this lot. Needed wherever the lot scores price. */
  readonly price?: BidPrice;
  /** How many people one worker would look after at a time. */
  readonly people_per_worker?: Exact;
  /** Functions of the probation service that the bidder offers to carry out. */
  readonly functions?: readonly (
    | 'offender-management'
    | 'risk-assessment'
    | 'court-reports'
    | 'enforcement'
    | 'public-protection'
    | 'high-risk-cases'
    | 'approved-premises'
    | 'victim-liaison'
  )[];
};

/** What the bidder says to one pass-or-fail question. */
export type BidGateAnswer = {
  /** The id of the gate. */
  readonly gate: string;
  /** Whether the bidder says that it meets the gate. People at the buyer decide. */
  readonly meets: boolean;
  /** What shows it. */
  readonly evidence?: string;
  /** The short name of the partner that meets the gate for the bidder. */
  readonly met_by?: string;
};

/** An organisation that would do part of the work, and on what terms. */
export type BidPartner = {
  /** A short name for the partner. */
  readonly partner: string;
  /** The partner’s full name. */
  readonly name: string;
  /** What the partner would do. */
  readonly role: string;
  /** Which part of the economy it belongs to. */
  readonly sector?: 'voluntary' | 'private' | 'public' | 'mutual' | 'social-enterprise';
  /** The partner’s income in the last full year, in pounds. */
  readonly annual_income?: Exact;
  /** True when the partner does a separate piece of work whose result it alone controls. */
  readonly discrete?: boolean;
  /** What the partner would be paid over the contract, in pounds. */
  readonly value?: Exact;
  /** The share of the partner’s pay that depends on results, in per cent. */
  readonly at_risk?: Exact;
  /** How many people a year would be sent to the partner. */
  readonly referrals?: Exact;
  /** How many days after its invoice the partner is paid. */
  readonly days_to_pay?: Exact;
  /** The binding arrangement with the partner, as it is or will be. */
  readonly arrangement?: string;
  /** The partner’s place in the supply chain. */
  readonly tier?: 'sub-prime' | 'tier-2' | 'tier-3' | 'consortium-member';
  /** Groups the partner knows and works with, by short names such as `women`. */
  readonly groups?: readonly string[];
  /** What the partner’s work costs it in full, in pounds. */
  readonly cost?: Exact;
  /** True when the partner does work that few others can do. */
  readonly specialist?: boolean;
  /** What it is paid when nobody is sent to it, in pounds. */
  readonly retainer?: Exact;
  /** What it does besides delivery. */
  readonly parts?: readonly ('strategic' | 'design' | 'capacity-building' | 'delivery')[];
  /** True when what it is paid covers its full cost. */
  readonly covers_cost?: boolean;
  /** What the partner itself signed. */
  readonly confirmation?: BidConfirmation;
};

/** A promise the bidder will be held to if it wins. */
export type BidCommitment = {
  /** A short name for the promise. */
  readonly id: string;
  /** The promise in one sentence. */
  readonly says: string;
  /** The lot it belongs to, when not all of them. */
  readonly lot?: string;
  /** The question it was made under. */
  readonly criterion?: string;
  /** Who in the bidder’s organisation answers for it. */
  readonly owner?: string;
  /** When it will be kept. */
  readonly due?: string;
  /** How anyone can tell that it was kept. */
  readonly measure?: string;
};

/** The bidder’s plan for people who share one protected characteristic. */
export type BidCharacteristic = {
  /** Which of the nine characteristics of the Equality Act 2010, section 4. */
  readonly characteristic:
    | 'age'
    | 'disability'
    | 'gender-reassignment'
    | 'marriage-and-civil-partnership'
    | 'pregnancy-and-maternity'
    | 'race'
    | 'religion-or-belief'
    | 'sex'
    | 'sexual-orientation';
  /** The distinctive needs of these people in this service. */
  readonly needs: string;
  /** What will be done. */
  readonly actions: readonly string[];
  /** Who answers for it. */
  readonly owner?: string;
  /** When it will be done. */
  readonly by?: string;
  /** How anyone can tell that it worked. */
  readonly measure?: string;
  /** Money set aside for it, in pounds. */
  readonly budget?: Exact;
};

/** What the contract would do to one neighbourhood. */
export type BidNeighbourhood = {
  /** The neighbourhood. */
  readonly area: string;
  /** The effects expected and what will be done about them. */
  readonly effects: string;
  /** How things stand now. */
  readonly baseline?: string;
  /** How things should stand at the end. */
  readonly target?: string;
  /** The effect on each of the seven matters that a neighbourhood statement covers. */
  readonly factors?: readonly BidNeighbourhoodFactor[];
};

/** A statement that a named person signed. */
export type BidDeclaration = {
  /** What was declared. */
  readonly says: string;
  /** Who signed it. */
  readonly signed_by: string;
  /** When. */
  readonly signed_on: string;
  /** What the statement is about. */
  readonly about?:
    'conflicts' | 'equality-and-human-rights' | 'supply-chain-standard' | 'accuracy' | 'other';
};

/** A ground for exclusion and what was done about it. */
export type BidExclusionGround = {
  /** What happened, and to whom. */
  readonly ground: string;
  /** Which kind. */
  readonly kind: 'mandatory' | 'discretionary';
  /** Whether it goes on or could happen again. */
  readonly likely_again?: string;
  /** What shows that it was taken seriously. */
  readonly taken_seriously?: string;
  /** Steps taken so that it cannot happen again. */
  readonly steps_taken?: string;
  /** What is promised. */
  readonly commitments?: string;
  /** How long ago it was. */
  readonly time_passed?: string;
  /** Anything else. */
  readonly other?: string;
};

/** A subsidy that the bidder got. */
export type BidSubsidyGot = {
  /** When. */
  readonly given_on: string;
  /** How much, in pounds. */
  readonly amount: Exact;
  /** What kind. */
  readonly kind: 'minimal-financial-assistance' | 'public-economic-interest';
};

/** Organisations that bid together. */
export type BidConsortium = {
  /** Every member, the lead included. */
  readonly members: readonly BidConsortiumMember[];
};

/** One organisation that bids with others. */
export type BidConsortiumMember = {
  /** Its name. */
  readonly name: string;
  /** When its trustees or directors agreed to take part. */
  readonly trustees_approved_on?: string;
  /** When the others finished their checks on it. */
  readonly due_diligence_on?: string;
};

/** The answer to one provision for women. */
export type BidWomenProvision = {
  /** A woman worker; interviews where only women are present; no placement where everyone else is a man. */
  readonly provision: 'woman-worker' | 'women-only-interviews' | 'no-all-male-workplace';
  /** Whether it is offered to every woman. */
  readonly offered: boolean;
  /** Why not, when it is not. */
  readonly if_not_why?: string;
  /** What is offered in its place. */
  readonly alternative?: string;
};

/** How people are kept safe. */
export type BidSafeguarding = {
  /** How adults at risk are kept safe. */
  readonly adults_at_risk?: string;
  /** How possible victims of domestic abuse are kept safe. */
  readonly domestic_abuse?: string;
  /** Who leads. */
  readonly lead?: string;
};

/** How mentors work. */
export type BidMentoring = {
  /** Whether some mentors have been through prison or probation themselves. */
  readonly by_peers?: boolean;
  /** Whether mentoring starts with people who leave prison. */
  readonly from_prison?: boolean;
  /** Whether mentors go into a prison. */
  readonly in_prison?: boolean;
  /** When the governor agreed that mentors may come in. */
  readonly governor_agreed_on?: string;
  /** Who judges before release whether a mentor suits this person. */
  readonly risk_assessed_by?: string;
  /** When that is done. */
  readonly risk_assessed_when?: string;
  /** What is offered to people whom mentoring does not suit. */
  readonly alternative?: string;
  /** Whether that is one-to-one. */
  readonly alternative_one_to_one?: boolean;
  /** How mentors are looked after. */
  readonly keeps_mentors_safe?: string;
  /** How the people they mentor are looked after. */
  readonly keeps_people_safe?: string;
  /** How past convictions of mentors are dealt with. */
  readonly vetting?: LotVetting;
};

/** Volunteers whom the bid counts on, and what they cost in a year. */
export type BidVolunteers = {
  /** How many. */
  readonly number: Exact;
  /** What their training costs, in pounds. */
  readonly training_cost?: Exact;
  /** What their support and supervision cost, in pounds. */
  readonly supervision_cost?: Exact;
  /** What they are paid back, in pounds. */
  readonly expenses?: Exact;
};

/** How a person is handed on to the next service. */
export type BidHandover = {
  /** What is written down and passed on. */
  readonly record: string;
  /** Who confirms that the person has arrived. */
  readonly confirmed_by?: string;
};

/** What happens if something breaks. */
export type BidResilience = {
  /** What happens to people and partners if the bidder fails. */
  readonly lead_fails?: string;
  /** What happens if many volunteers leave. */
  readonly volunteers_lost?: string;
};

/** How the bidder would work with one local body. */
export type BidPartnership = {
  /** The body, as the tender names it, or its name. */
  readonly body: string;
  /** How they will work together. */
  readonly how: string;
  /** What for. */
  readonly purpose?: 'public-protection' | 'safeguarding' | 'service-integration';
};

/** The share of the price promised to work on outcomes. */
export type BidOutcomesSpend = {
  /** The lot. */
  readonly lot: string;
  /** The share, in per cent. */
  readonly share: Exact;
};

/** One of the seven matters that a neighbourhood statement covers. */
export type BidNeighbourhoodFactor = {
  /** Which of the seven. */
  readonly factor:
    | 'community-venues'
    | 'existing-informal-provision'
    | 'local-social-capital'
    | 'local-volunteers'
    | 'access-and-travel'
    | 'integration-of-provision'
    | 'community-evaluation-role';
  /** What the contract would do to it. */
  readonly effect: string;
  /** What the bidder would do about that. */
  readonly action?: string;
};

/** What a partner signed about its part. */
export type BidConfirmation = {
  /** Who signed for the partner. */
  readonly signed_by: string;
  /** When. */
  readonly signed_on: string;
  /** When the bidder first spoke to the partner. */
  readonly first_contact_on?: string;
  /** How often they have met. */
  readonly meetings?: Exact;
  /** What the partner understood it would be paid, in pounds. */
  readonly value?: Exact;
  /** The share of that which depends on results, in per cent. */
  readonly at_risk?: Exact;
  /** How many people it understood would be sent to it in a year. */
  readonly referrals?: Exact;
  /** Within how many days after its invoice the partner understood it would be paid. */
  readonly days_to_pay?: Exact;
  /** What the partner understood it would be paid when nobody is sent to it, in pounds. */
  readonly retainer?: Exact;
};

/** A partner that left, and who took its place. */
export type BidPartnerChange = {
  /** Who left. */
  readonly left: string;
  /** Its sector. */
  readonly left_sector: 'voluntary' | 'private' | 'public' | 'mutual' | 'social-enterprise';
  /** True when it was local. */
  readonly left_local?: boolean;
  /** Who took its place. */
  readonly new: string;
  /** Its sector. */
  readonly new_sector: 'voluntary' | 'private' | 'public' | 'mutual' | 'social-enterprise';
  /** True when it is local. */
  readonly new_local?: boolean;
  /** When. */
  readonly on: string;
  /** Why. */
  readonly reason: string;
};

/** A part of the work that the bidder keeps. */
export type BidKept = {
  /** Which part. */
  readonly part: string;
  /** The share of the whole fee that comes with it, in per cent. */
  readonly fee_share: Exact;
  /** The share of all money at risk that comes with it, in per cent. */
  readonly risk_share: Exact;
  /** Why the bidder keeps it. */
  readonly why?: string;
};

/** What the bid would mean for a service that is there now. */
export type BidExistingService = {
  /** The service, as the tender names it. */
  readonly name: string;
  /** What would happen to it. */
  readonly effect: string;
};

/** Lower prices for several lots, if the bidder wins all of them. Either a discount on each, or a price for each. */
export type BidPackage = {
  /** A short name for the package. */
  readonly id: string;
  /** The lots it is for, two or more. */
  readonly lots: readonly string[];
  /** What comes off the price of each lot, in per cent. */
  readonly discount?: Exact;
  /** The price of each lot in the package. */
  readonly prices?: readonly BidPackagePrice[];
};

/** What one lot costs in a package. */
export type BidPackagePrice = {
  /** The lot. */
  readonly lot: string;
  /** The whole price of that lot in the package, in pounds, on the same basis as the price of the lot alone. */
  readonly total: Exact;
};

/** The share of the work of a lot that one organisation does. */
export type BidDeliveryShare = {
  /** Who does it: the id of the bidder, or the short name of a partner. */
  readonly by: string;
  /** How much of the work, in per cent. */
  readonly share: Exact;
  /** The lot, when the shares are not the same in all of them. */
  readonly lot?: string;
};

/** A sum about payment that anyone can repeat: the figures it asks for, the formulas in order, what they show, and published cases that prove them. It never fills in a figure that nobody gave. */
export type WrittenCalculator = {
  /** Says what this file is: always `calculator/1`, on the first line. */
  readonly format: 'calculator/1';
  /** The name of the calculator. */
  readonly title: string;
  /** What it works out and for whom, in words. */
  readonly explains: string;
  /** The payment models that it is about, by their names. */
  readonly models?: readonly string[];
  /** The figures it needs, by name. None has a value of its own. */
  readonly asks: { readonly [name: string]: CalculatorAsk };
  /** Values worked out in order. Each may use the figures and the steps before it. */
  readonly steps: readonly CalculatorStep[];
  /** A sum that goes on month by month, after the steps. */
  readonly months?: CalculatorMonths;
  /** Steps after the months. Each column is a list here. */
  readonly then?: readonly CalculatorStep[];
  /** What came out, in sentences with expressions between `{{ }}`. It is shown first. */
  readonly answer: readonly string[];
  /** The steps that are the answer, most important first. Comparisons show them. */
  readonly results: readonly string[];
  /** Other figures to show beside those that were given. */
  readonly what_if?: readonly CalculatorWhatIf[];
  /** Cases that prove it, published ones where there are any. */
  readonly cases: readonly CalculatorCase[];
  /** What the sum leaves out, and what a reader must not conclude. */
  readonly caveats: readonly string[];
  /** Who asked for this and where to read it. */
  readonly because: CalculatorBecause;
};

/** A figure that somebody must give. */
export type CalculatorAsk = {
  /** The question, as a small provider would understand it. */
  readonly asks: string;
  /** What it counts. `yes-no` is true or false; `word` is one of the words under `one_of`. Per cent are written as 10 for 10%; percentage points are the difference of two rates in per cent. A `date` is written as 2027-03-01. */
  readonly unit:
    | 'pounds'
    | 'per-cent'
    | 'percentage-points'
    | 'people'
    | 'months'
    | 'weeks'
    | 'days'
    | 'hours'
    | 'miles'
    | 'times'
    | 'number'
    | 'yes-no'
    | 'word'
    | 'date';
  /** The least it can be. */
  readonly least?: Exact;
  /** It must be more than this. */
  readonly above?: Exact;
  /** The most it can be. */
  readonly most?: Exact;
  /** True when it is a whole number. */
  readonly whole?: boolean;
  /** True when it is several figures in order, such as one for each area. Formulas see a list. */
  readonly several?: boolean;
  /** The words it can be, with what each means. */
  readonly one_of?: { readonly [name: string]: string };
  /** Where in files it stands, the first that is there counts: fields of `lot`, `tender`, `organisation`, `bid` (its part for the lot), `partner` (the named partner in the bid) or `counted` (what was counted in the tender). `*` is every item of a list. A lot without its own payment has that of the tender. */
  readonly from?: readonly string[];
  /** When it changes nothing, and so is not asked for: an earlier figure that is nought, and what stands in its place. */
  readonly needless?: CalculatorNeedless;
  /** Where a person can find it. */
  readonly where?: string;
  /** A figure to show how it is written. */
  readonly example: Exact | string | boolean | readonly unknown[];
};

/** When a figure changes nothing. */
export type CalculatorNeedless = {
  /** The figure that is nought then, asked for before. */
  readonly if_nought: string;
  /** What the formulas are given in its place. Any other would give the same. */
  readonly takes: Exact;
};

/** One value worked out on the way. */
export type CalculatorStep = {
  /** What later formulas call it. */
  readonly name: string;
  /** What it is, in words. */
  readonly title: string;
  /** How it is worked out, as an expression. */
  readonly is: string;
  /** What it counts. `month` is a month counted from the start, and 0 means never. */
  readonly unit:
    | 'pounds'
    | 'per-cent'
    | 'percentage-points'
    | 'people'
    | 'months'
    | 'weeks'
    | 'days'
    | 'hours'
    | 'miles'
    | 'times'
    | 'number'
    | 'month'
    | 'yes-no'
    | 'date';
  /** A shorter title, for the head of a column. */
  readonly short?: string;
  /** The same in words, where the formula would not read well. */
  readonly how?: string;
};

/** A sum that goes on month by month. */
export type CalculatorMonths = {
  /** The last month, as an expression. At most 600. */
  readonly last: string;
  /** What is worked out for each month, in order. `month` counts from 1; `…_before` is a column in the month before. */
  readonly columns: readonly CalculatorColumn[];
  /** The column that a chart shows. */
  readonly shows: string;
  /** Pictures that lay the column above over itself for several what-ifs. */
  readonly pictures?: readonly CalculatorPicture[];
};

/** What is worked out for each month. */
export type CalculatorColumn = {
  /** What formulas call it; its value in the month before has `_before` at the end. */
  readonly name: string;
  /** What it is, in words. */
  readonly title: string;
  /** How it is worked out, as an expression. */
  readonly is: string;
  /** What it is before the first month, as an expression. Left out: 0. */
  readonly starts?: string;
  /** What it counts. */
  readonly unit:
    | 'pounds'
    | 'per-cent'
    | 'percentage-points'
    | 'people'
    | 'months'
    | 'hours'
    | 'times'
    | 'number';
  /** True when only formulas need it, and no reader. */
  readonly hidden?: boolean;
};

/** One picture of several lines. */
export type CalculatorPicture = {
  /** What it shows. */
  readonly title: string;
  /** The what-ifs to draw, by their titles. At most five. */
  readonly what_if: readonly string[];
};

/** Other figures to show beside those that were given. */
export type CalculatorWhatIf = {
  /** What is different. */
  readonly title: string;
  /** The figures that differ, as expressions that may use the figures given. */
  readonly with: { readonly [name: string]: string };
};

/** Figures, and what must come out. */
export type CalculatorCase = {
  /** What the case shows. */
  readonly title: string;
  /** Where it was published, with its name among the collected cases in brackets. */
  readonly source: string;
  /** Every figure that it asks for. */
  readonly with: { readonly [name: string]: Exact | string | boolean | readonly unknown[] };
  /** What steps must come to, by name. */
  readonly gives: { readonly [name: string]: Exact | boolean | string };
  /** What a reader should know, for example that figures are made up. */
  readonly note?: string;
};

/** Who asked for this and where to read it. */
export type CalculatorBecause = {
  /** The ids of the items in the inventory of the five source documents. */
  readonly inventory?: readonly string[];
  /** The document and the place in it. */
  readonly source?: string;
  /** The law, with section or regulation. */
  readonly law?: string;
  /** How well it is confirmed: read in the law itself, on a second-hand page, or on one such page only. */
  readonly confirmed?: 'primary' | 'secondary' | 'single-secondary';
  /** Where it was published. */
  readonly link?: string;
};

/** One rule about a tender, a bid or a panel: when it applies, what must hold, and what is said when it does not. It proves itself by its examples. */
export type WrittenCheck = {
  /** Says what this file is: always `check/1`, on the first line. */
  readonly format: 'check/1';
  /** The rule in a few words. */
  readonly title: string;
  /** What it judges: a file, or `score`: one score with its reason, beside the question, the words of its level and the bid’s answer. */
  readonly about:
    'tender' | 'bid' | 'organisation' | 'panel' | 'sheet' | 'moderation' | 'decision' | 'score';
  /** A list to judge item by item, or several for lists inside lists. */
  readonly each?: string | readonly string[];
  /** What each item is called in the lines below. */
  readonly as?: string | readonly string[];
  /** Only where this holds, as an expression. */
  readonly when?: string;
  /** What must hold, as an expression. */
  readonly require: string;
  /** Figures of this rule that a tender may one day tighten. */
  readonly settings?: { readonly [name: string]: string | Exact | boolean };
  /** Dated values the expressions use, as name: id. */
  readonly values?: { readonly [name: string]: string };
  /** Where the finding points, from the item. */
  readonly at?: string;
  /** How much it matters. */
  readonly severity: 'error' | 'warning' | 'advice';
  /** Who asks: the law, the government, guidance or the sector. */
  readonly basis: 'format' | 'law' | 'government policy' | 'guidance' | 'sector' | 'tender';
  /** The finding in one plain sentence, with expressions in double braces. */
  readonly says: string;
  /** What to do about it. */
  readonly advice: string;
  /** Who asked for this and where to read it. */
  readonly because: CheckBecause;
  /** The first commencement date it is for. */
  readonly from?: string;
  /** The last commencement date it is for. */
  readonly until?: string;
  /** The procurements it is for. Left out: any. */
  readonly applies?: CheckApplies;
  /** Cases at the boundary, at least one that holds and one that does not. */
  readonly examples: readonly CheckExample[];
  /** For each setting that a tender may change: whether a `lower` or a `higher` figure asks for more. Going the other way needs an exception. */
  readonly tighter?: { readonly [name: string]: 'lower' | 'higher' };
};

/** The procurements a rule is for. Every line given must fit. */
export type CheckApplies = {
  /** Any of these. */
  readonly jurisdiction?: readonly string[];
  /** Any of these. */
  readonly authority_type?: readonly string[];
  /** Any of these. */
  readonly contract_type?: readonly string[];
  /** Any of these. */
  readonly procedure?: readonly string[];
  /** Any of these. */
  readonly funding_route?: readonly string[];
  /** The id of a dated value that the estimated value must reach. */
  readonly value_at_least?: string;
  /** Any CPV code that starts with one of these digits. */
  readonly cpv?: readonly string[];
  /** The id of a dated value that the estimated value must stay below. */
  readonly value_below?: string;
  /** Any of these. */
  readonly arrangement?: readonly string[];
};

/** Who asked for this and where to read it. */
export type CheckBecause = {
  /** The ids of the items in the inventory of the five source documents. */
  readonly inventory?: readonly string[];
  /** The document and the place in it. */
  readonly source?: string;
  /** The law, with section or regulation. */
  readonly law?: string;
  /** How well it is confirmed: read in the law itself, on a second-hand page, or on one such page only. */
  readonly confirmed?: 'primary' | 'secondary' | 'single-secondary';
  /** Where it was published. */
  readonly link?: string;
};

/** A case at the boundary that proves the rule. Give `holds: true`, or the sentence the rule then says. */
export type CheckExample = {
  /** Just enough of a tender, bid or panel. */
  readonly given: { readonly [name: string]: unknown };
  /** True when the rule finds nothing. */
  readonly holds?: boolean;
  /** The exact sentence of the finding. */
  readonly says?: string;
  /** Why this case is here. */
  readonly note?: string;
};

/** One question on which the sources disagree, with every position and who argued for it. A tender takes one, or inherits its policy's; there is no hidden default. */
export type WrittenChoice = {
  /** Says what this file is: always `choice/1`, on the first line. */
  readonly format: 'choice/1';
  /** The question in a few words. */
  readonly title: string;
  /** The question in full. */
  readonly asks: string;
  /** An expression on the tender: the question matters only where it holds. Left out: always. */
  readonly matters_when?: string;
  /** Every position, with who argued for it. */
  readonly positions: readonly ChoicePosition[];
  /** Who asked for this and where to read it. */
  readonly because: ChoiceBecause;
};

/** One answer that somebody argued for. */
export type ChoicePosition = {
  /** A short name. */
  readonly id: string;
  /** The position in one sentence. */
  readonly says: string;
  /** Who argued for it, and where. */
  readonly source: string;
  /** What a reader should know. */
  readonly note?: string;
};

/** Who asked for this and where to read it. */
export type ChoiceBecause = {
  /** The ids of the items in the inventory of the five source documents. */
  readonly inventory?: readonly string[];
  /** The document and the place in it. */
  readonly source?: string;
  /** The law, with section or regulation. */
  readonly law?: string;
  /** How well it is confirmed: read in the law itself, on a second-hand page, or on one such page only. */
  readonly confirmed?: 'primary' | 'secondary' | 'single-secondary';
  /** Where it was published. */
  readonly link?: string;
};

/** Something to weigh when deciding: from what is known it passes, it fails, or a person must decide. It says so in words, and what to do about it. It decides nothing itself. */
export type WrittenConsideration = {
  /** Says what this file is: always `consideration/1`, on the first line. */
  readonly format: 'consideration/1';
  /** What is weighed, in a few words. */
  readonly title: string;
  /** Where it comes in the order: lowest first. No two of a pack share one. */
  readonly place: Exact;
  /** What it is weighed for: the `tender` as a whole, each `lot` that was picked, or each `gate` of a lot. */
  readonly of: 'tender' | 'lot' | 'gate';
  /** A condition; it is weighed only where it is met. Left out: always. */
  readonly when?: string;
  /** A calculator whose figures the conditions may use, as `sum.runs_out`. */
  readonly calculates?: ConsiderationCalculates;
  /** The condition under which it passes. */
  readonly passes: string;
  /** The condition under which it fails. Where neither is met, or something is not known, a person must decide. Left out: it never fails. */
  readonly fails?: string;
  /** Figures that the conditions use, by name. */
  readonly settings?: { readonly [name: string]: Exact | string };
  /** What it says, in one or two plain sentences each, with gaps that are filled from the tender and the answers. */
  readonly says: ConsiderationSays;
  /** What follows from it: something to do, to gather, to ask or to change. */
  readonly then?: readonly ConsiderationStep[];
  /** Who asked for this and where to read it. */
  readonly because: ConsiderationBecause;
  /** Cases that prove it, one for each outcome at least, at the boundary. */
  readonly examples: readonly ConsiderationCase[];
};

/** A calculator, and where its figures come from. */
export type ConsiderationCalculates = {
  /** The calculator, by its name. */
  readonly with: string;
  /** A formula for each figure that it asks for. */
  readonly figures: { readonly [name: string]: string };
};

/** What it says for each outcome. */
export type ConsiderationSays = {
  /** When it passes. */
  readonly passes: string;
  /** When everything is known and a person must still decide. */
  readonly person?: string;
  /** When it fails. Left out where it never does. */
  readonly fails?: string;
  /** When something is not known, so that a person must find out. */
  readonly unknown: string;
};

/** Something that follows. */
export type ConsiderationStep = {
  /** The outcomes from which it follows; `unknown` is a person’s decision for want of a fact. */
  readonly on: readonly ('passes' | 'person' | 'fails' | 'unknown')[];
  /** What it is: something `to-do`; evidence to `gather`; a question to `ask-buyer` or to `ask-lead`, the organisation that would lead; or what would `change` the answer. */
  readonly do: 'to-do' | 'gather' | 'ask-buyer' | 'ask-lead' | 'change';
  /** It, in one plain sentence, with gaps that are filled. */
  readonly says: string;
  /** A condition on top, where it follows only sometimes. */
  readonly when?: string;
  /** The last day for it, as an expression that gives a date. */
  readonly by?: string;
  /** An expression that gives dates, such as those of trustee meetings: it must be done by the last of them that comes before the last day. */
  readonly at_one_of?: string;
  /** What to do when none of those dates comes in time. */
  readonly if_none?: string;
};

/** A case, and what comes of it. */
export type ConsiderationCase = {
  /** What it shows. */
  readonly title?: string;
  /** The files and answers it is tried on: `tender`, `lot`, `gate`, `organisation`, `answer` and `on`, each as far as it matters. */
  readonly given: {};
  /** The outcome; `unknown` when something is not known, `not-weighed` when the condition under `when` is not met. */
  readonly gives: 'passes' | 'person' | 'fails' | 'unknown' | 'not-weighed';
  /** The sentence, word for word. */
  readonly says?: string;
};

/** Who asked for this and where to read it. */
export type ConsiderationBecause = {
  /** The ids of the items in the inventory of the five source documents. */
  readonly inventory?: readonly string[];
  /** The document and the place in it. */
  readonly source?: string;
  /** The law, with section or regulation. */
  readonly law?: string;
  /** How well it is confirmed: read in the law itself, on a second-hand page, or on one such page only. */
  readonly confirmed?: 'primary' | 'secondary' | 'single-secondary';
  /** Where it was published. */
  readonly link?: string;
};

/** One theme of the inventory of the source documents: every item in it, and the home of those that are not a rule, a criterion or another file with `because.inventory`. */
export type WrittenCoverage = {
  /** Says what this file is: always `coverage/1`, on the first line. */
  readonly format: 'coverage/1';
  /** The theme. */
  readonly title: string;
  /** Every item of the theme, by id. */
  readonly items: readonly string[];
  /** Where items live that no rule file names. */
  readonly homes: readonly CoverageHome[];
};

/** Where some items live, or why they have no home. */
export type CoverageHome = {
  /** The items. */
  readonly items: readonly string[];
  /** What they are: a `field` of a format, part of a `document`, built into the `engine`; `planned` as a question, calculator, document or statistic; or `none`. */
  readonly home:
    | 'field'
    | 'document'
    | 'engine'
    | 'planned-question'
    | 'planned-calculator'
    | 'planned-document'
    | 'planned-statistic'
    | 'planned-check'
    | 'none';
  /** The field, document or part of the tool. */
  readonly where?: string;
  /** Why there is no home, or what it waits for. */
  readonly why?: string;
};

/** A question with levels, ready to be used in any tender: `criteria: [{ use: user-voice, weight: 6 }]`. */
export type WrittenCriterion = {
  /** Says what this file is: always `criterion/1`, on the first line. */
  readonly format: 'criterion/1';
  /** The name bidders will see. */
  readonly title: string;
  /** The question, in plain words. */
  readonly question: string;
  /** What a good answer covers. */
  readonly guidance?: string;
  /** What the criterion is about (Procurement Act 2023, section 23). */
  readonly relates_to:
    | 'what-is-supplied'
    | 'how-or-when'
    | 'staff'
    | 'price'
    | 'recipient-views'
    | 'recipient-needs'
    | 'proximity';
  /** The scale its levels stand on. */
  readonly scale: string;
  /** What each score means. */
  readonly levels: readonly LotLevel[];
  /** What to show in support. */
  readonly evidence?: readonly string[];
  /** A word limit to start from. */
  readonly word_limit?: Exact;
  /** A weight to start from. */
  readonly suggested_weight: CriterionSuggestedWeight;
  /** Checks that propose a highest score. */
  readonly caps?: readonly CriterionCap[];
  /** Who asked for this and where to read it. */
  readonly because: CriterionBecause;
};

/** A check that proposes a highest score. The panel decides and records why it departs. */
export type CriterionCap = {
  /** A short name. */
  readonly id: string;
  /** When the cap is proposed. */
  readonly says: string;
  /** The highest score proposed. */
  readonly at_most: Exact;
  /** Who asked for this and where to read it. */
  readonly because?: CriterionBecause;
  /** Rules about a bid that find what this cap is for, by their codes. With them a bidder can be told of the cap beforehand. */
  readonly rules?: readonly string[];
};

/** A weight to start from. Illustrative: none of the sources gives figures. */
export type CriterionSuggestedWeight = {
  /** The weight out of 100. */
  readonly weight: Exact;
  /** Where the figure comes from. */
  readonly note: string;
};

/** Who asked for this and where to read it. */
export type CriterionBecause = {
  /** The ids of the items in the inventory of the five source documents. */
  readonly inventory?: readonly string[];
  /** The document and the place in it. */
  readonly source?: string;
  /** The law, with section or regulation. */
  readonly law?: string;
  /** How well it is confirmed: read in the law itself, on a second-hand page, or on one such page only. */
  readonly confirmed?: 'primary' | 'secondary' | 'single-secondary';
  /** Where it was published. */
  readonly link?: string;
};

/** The buyer’s dated record of what people decided: what arrived, what was late, who passed which gate, which price was corrected. The tool decides none of it. */
export type WrittenDecision = {
  /** Says what this file is: always `decision/1`, on the first line. */
  readonly format: 'decision/1';
  /** Anything a reader must know about this file, for example that it is invented. */
  readonly note?: string;
  /** The tender, with its exact version. */
  readonly tender: string;
  /** Every decision, oldest first. Add to the end; never change an entry, except to add the day of a notice that came later. */
  readonly decisions: readonly DecisionDecision[];
};

/** One thing that people decided. `kind` says which. */
export type DecisionDecision =
  | DecisionReceived
  | DecisionLate
  | DecisionWithdrawn
  | DecisionGateJudged
  | DecisionExcluded
  | DecisionPriceCorrected
  | DecisionDrawnLot
  | DecisionNoAward
  | DecisionLowPriceAsked
  | DecisionLowPriceAnswered
  | DecisionBlinded
  | DecisionQualityLocked
  | DecisionPricesOpened
  | DecisionUnblinded
  | DecisionAwarded
  | DecisionGroundConsidered
  | DecisionDebarmentChecked
  | DecisionWithheld;

/** A bid arrived. */
export type DecisionReceived = {
  /** Always `received` for this kind of decision. */
  readonly kind: 'received';
  /** The bid. */
  readonly bid: string;
  /** The moment it arrived, local time. */
  readonly at: string;
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** What was decided about a bid that arrived after the deadline. */
export type DecisionLate = {
  /** Always `late` for this kind of decision. */
  readonly kind: 'late';
  /** The bid. */
  readonly bid: string;
  /** Whether it is assessed all the same. */
  readonly accepted: boolean;
  /** Where another late bid was decided the other way: what difference between the two justifies it. */
  readonly differs?: string;
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** A bidder took its bid back, for one lot or for all. */
export type DecisionWithdrawn = {
  /** Always `withdrawn` for this kind of decision. */
  readonly kind: 'withdrawn';
  /** The bid. */
  readonly bid: string;
  /** The lot, when not all of them. */
  readonly lot?: string;
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** Whether a bid meets one pass-or-fail condition. */
export type DecisionGateJudged = {
  /** Always `gate` for this kind of decision. */
  readonly kind: 'gate';
  /** The bid. */
  readonly bid: string;
  /** The gate. */
  readonly gate: string;
  /** The lot, when not all of them. */
  readonly lot?: string;
  /** Whether it passes. */
  readonly passes: boolean;
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** A bidder was shut out on a stated ground, after it could reply. */
export type DecisionExcluded = {
  /** Always `excluded` for this kind of decision. */
  readonly kind: 'excluded';
  /** The bid. */
  readonly bid: string;
  /** The ground, with the law it stands in. */
  readonly ground: string;
  /** What the bidder said when asked. */
  readonly replied?: string;
  /** Which kind of reason it was: a `ground` for exclusion, an unusually `low-price`, `improper-behaviour` in this competition, or a `procedure` of the tender that was not followed. Left out: a ground for exclusion. */
  readonly reason?: 'ground' | 'low-price' | 'improper-behaviour' | 'procedure';
  /** Whose ground it is: the `bidder`’s own, that of an `associated-person` it relies on to meet a condition, or that of a `subcontractor`. Left out: the bidder’s own. */
  readonly through?: 'bidder' | 'associated-person' | 'subcontractor';
  /** When the buyer learnt of it. */
  readonly learnt_on?: string;
  /** When the bidder was told what was intended and asked for its side. */
  readonly told_on?: string;
  /** The last day on which the bidder could reply. */
  readonly reply_by?: string;
  /** The last day on which the bidder could put someone else in the place of the person or organisation that the ground is about. */
  readonly replace_by?: string;
  /** Why it goes on, or is likely to happen again. */
  readonly likely_again?: string;
  /** Whether the bidder, or the one it relies on, is on the debarment list. */
  readonly debarred?: boolean;
  /** What the buyer made of the evidence that it will not happen again. */
  readonly weighed?: DecisionWeighed;
  /** When the minister, or in Wales and Northern Ireland the authority there, was told of the exclusion. */
  readonly notified_on?: string;
  /** For a low price: whether the bidder showed that it can do the work for it. */
  readonly can_perform?: boolean;
  /** For improper behaviour: what unfair advantage came of it, and why nothing short of exclusion removes that. */
  readonly unavoidable?: string;
  /** For a procedure not followed: where the notice or the tender documents set it out. */
  readonly requirement?: string;
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** A slip of arithmetic in a price was found, and the bidder accepted or refused the correction. One of the two days is given. */
export type DecisionPriceCorrected = {
  /** Always `price-corrected` for this kind of decision. */
  readonly kind: 'price-corrected';
  /** The bid. */
  readonly bid: string;
  /** The lot. */
  readonly lot: string;
  /** The line of the price schedule; left out when the total is corrected. */
  readonly line?: string;
  /** What the bid says, in pounds. */
  readonly from: Exact;
  /** What it is corrected to, in pounds. */
  readonly to: Exact;
  /** When the bidder accepted the correction. */
  readonly accepted_on?: string;
  /** When the bidder refused the correction. The price then stays as it is, unless the bid is excluded. */
  readonly refused_on?: string;
  /** What people decided after a refusal, where the tender leaves it to them: the bid is `excluded`, or its price stays `as-submitted`. */
  readonly consequence?: 'excluded' | 'as-submitted';
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** Equal bids were put in order by drawing lots in front of witnesses. */
export type DecisionDrawnLot = {
  /** Always `drawn-lot` for this kind of decision. */
  readonly kind: 'drawn-lot';
  /** The lot of the tender. */
  readonly lot: string;
  /** The equal bids in the order drawn, first place first. */
  readonly order: readonly string[];
  /** Who watched. */
  readonly witnesses?: readonly string[];
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** A lot ends without a contract. */
export type DecisionNoAward = {
  /** Always `no-award` for this kind of decision. */
  readonly kind: 'no-award';
  /** The lot. */
  readonly lot: string;
  /** When the notice was published that ends the competition, or this part of it, without a contract. */
  readonly notice_on?: string;
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** The bidder was asked how its price can be so low. */
export type DecisionLowPriceAsked = {
  /** Always `low-price-asked` for this kind of decision. */
  readonly kind: 'low-price-asked';
  /** The bid. */
  readonly bid: string;
  /** The lot. */
  readonly lot: string;
  /** The last day for its answer. */
  readonly reply_by: string;
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** What people made of the bidder’s explanation. An explanation that is not accepted shuts nobody out: that takes an exclusion with its ground. */
export type DecisionLowPriceAnswered = {
  /** Always `low-price-answered` for this kind of decision. */
  readonly kind: 'low-price-answered';
  /** The bid. */
  readonly bid: string;
  /** The lot. */
  readonly lot: string;
  /** Whether the explanation was accepted. */
  readonly accepted: boolean;
  /** What the bidder said, in short. */
  readonly answer?: string;
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** What the buyer made of each kind of evidence that it will not happen again. */
export type DecisionWeighed = {
  /** Whether it was taken seriously, for example by paying compensation. */
  readonly taken_seriously?: string;
  /** What was done so that it stops or does not happen again. */
  readonly steps_taken?: string;
  /** What is promised, and how that can be checked. */
  readonly commitments?: string;
  /** How long ago it was. */
  readonly time_passed?: string;
  /** Anything else that counted. */
  readonly other?: string;
};

/** Each bid was given the letter that assessors know it by. Sheets and moderations name the bid as `bid-c`. */
export type DecisionBlinded = {
  /** Always `blinded` for this kind of decision. */
  readonly kind: 'blinded';
  /** The letter of each bid. Letters stay as they were first given. */
  readonly letters: readonly DecisionLetter[];
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** A bid and the letter that stands for it. */
export type DecisionLetter = {
  /** The letter; two letters after Z. */
  readonly letter: string;
  /** The bid. */
  readonly bid: string;
};

/** The quality scores of a lot are final. A later change of a sheet or a moderation shows in the digest. A second lock takes the place of the first, and both stay in the record. */
export type DecisionQualityLocked = {
  /** Always `quality-locked` for this kind of decision. */
  readonly kind: 'quality-locked';
  /** The lot. */
  readonly lot: string;
  /** SHA-256 over the sheets and moderations of the lot: of one line `digest  path` for each file, in the order of their paths, each digest over text with LF line ends; in a blind tender also of a line `letter A  bid` for each letter, in order. `fairlot record` works it out. */
  readonly digest: string;
  /** SHA-256 over how the lot is judged: its questions, levels, weights, thresholds and price rule, and how the tender rounds, combines scores and settles ties. A later change of any of them shows here. `fairlot record` works it out; records from before it did have none. */
  readonly judging?: string;
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** The prices of a lot were opened, after its quality scores were locked. */
export type DecisionPricesOpened = {
  /** Always `prices-opened` for this kind of decision. */
  readonly kind: 'prices-opened';
  /** The lot. */
  readonly lot: string;
  /** Who watched. */
  readonly witnesses?: readonly string[];
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** The names of the bidders were shown to the panel, after quality was locked in every lot. */
export type DecisionUnblinded = {
  /** Always `unblinded` for this kind of decision. */
  readonly kind: 'unblinded';
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** People decided who is offered the contract for a lot. */
export type DecisionAwarded = {
  /** Always `awarded` for this kind of decision. */
  readonly kind: 'awarded';
  /** The lot. */
  readonly lot: string;
  /** The bid. */
  readonly bid: string;
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** A ground for exclusion was considered, and the bidder stays in. */
export type DecisionGroundConsidered = {
  /** Always `ground-considered` for this kind of decision. */
  readonly kind: 'ground-considered';
  /** The bid. */
  readonly bid: string;
  /** The ground, in the bidder’s own words or with the law it stands in. */
  readonly ground: string;
  /** Whether the law says that the ground must shut a bidder out, or that it may. */
  readonly ground_kind?: 'discretionary' | 'mandatory';
  /** Why it is over, and not likely to happen again. Left out: it goes on or may come again, and the buyer keeps the bidder in all the same. */
  readonly not_again?: string;
  /** What the buyer made of the evidence that it will not happen again. */
  readonly weighed?: DecisionWeighed;
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** The list of debarred suppliers was looked at for a bidder and for the partners it names. */
export type DecisionDebarmentChecked = {
  /** Always `debarment-checked` for this kind of decision. */
  readonly kind: 'debarment-checked';
  /** The bid. */
  readonly bid: string;
  /** The partners that were looked for, by the short names in the bid. */
  readonly partners?: readonly string[];
  /** Whether any of them is on the list. If so, decide on exclusion next. */
  readonly found: boolean;
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** Something that the law says must be published or sent was kept back. */
export type DecisionWithheld = {
  /** Always `withheld` for this kind of decision. */
  readonly kind: 'withheld';
  /** What was kept back, and from which document. */
  readonly what: string;
  /** What allows it: `national-security`, `commercially-sensitive` information, or something `other`. */
  readonly ground: 'commercially-sensitive' | 'national-security' | 'other';
  /** For commercially sensitive information: which public interest outweighs that of publishing it. */
  readonly public_interest?: string;
  /** When the readers were told that it is kept back, and why. */
  readonly told_on?: string;
  /** When it was decided. */
  readonly on: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly why: string;
};

/** One kind of mistake that the tool itself finds, explained: why it matters, how to mend it, and what wrong and right look like. Its folder and file name are its code. */
export type WrittenFinding = {
  /** Says what this file is: always `finding/1`, on the first line. */
  readonly format: 'finding/1';
  /** The mistake in a few words. */
  readonly title: string;
  /** Why it matters, in one or two plain sentences. */
  readonly why: string;
  /** What to do about it. */
  readonly mend: string;
  /** Who asks: the file `format`, the `tender` with what it promises bidders, the `rules` or a `template` for their own files, or the `computer`. */
  readonly whose: 'format' | 'tender' | 'rules' | 'template' | 'computer';
  /** A few lines that show the mistake. */
  readonly bad: string;
  /** The same lines without it. */
  readonly good: string;
};

/** A condition that many tenders ask for: its question, what shows it, what it is for, and the rules by which the tool proposes an answer. People decide. */
export type WrittenGate = {
  /** Says what this file is: always `gate/1`, on the first line. */
  readonly format: 'gate/1';
  /** The name bidders will see. */
  readonly title: string;
  /** What bidders are asked. */
  readonly question: string;
  /** What shows it. */
  readonly evidence?: string;
  /** What the condition is for and why it is no more than the work needs. */
  readonly purpose: string;
  /** When it must be met. Insurance, for one, can wait until award. */
  readonly needed_by?: 'bid' | 'award' | 'start';
  /** Whether a bid that fails is not assessed at all, unless the tender says otherwise. */
  readonly disqualifies: boolean;
  /** The rules about a bid that the tool holds it against, by their codes. One that finds something makes the tool propose that the bid fails. */
  readonly rules: readonly string[];
  /** What only people can judge, as a question. Where it is given, the tool never proposes that a bid passes. */
  readonly judge?: string;
  /** Who asked for this and where to read it. */
  readonly because: GateBecause;
};

/** Who asked for this and where to read it. */
export type GateBecause = {
  /** The ids of the items in the inventory of the five source documents. */
  readonly inventory?: readonly string[];
  /** The document and the place in it. */
  readonly source?: string;
  /** The law, with section or regulation. */
  readonly law?: string;
  /** How well it is confirmed: read in the law itself, on a second-hand page, or on one such page only. */
  readonly confirmed?: 'primary' | 'secondary' | 'single-secondary';
  /** Where it was published. */
  readonly link?: string;
};

/** One part of a tender that can be won on its own. */
export type WrittenLot = {
  /** Says what this file is, when the lot has a file of its own: `lot/1`. */
  readonly format?: 'lot/1';
  /** A short name for the lot. */
  readonly id: string;
  /** Anything a reader must know about this file. */
  readonly note?: string;
  /** The name bidders will see. */
  readonly title: string;
  /** What is wanted, for whom, in plain words. */
  readonly summary: string;
  /** The most the lot could cost with every extension, in pounds. */
  readonly value: Exact;
  /** The highest price that will be considered, in pounds, on the same basis as the scored price. */
  readonly ceiling?: Exact;
  /** The money for each year, and how many months each one has. */
  readonly value_by_year?: readonly LotYearValue[];
  /** The kinds of service, as CPV codes in quotes. */
  readonly cpv?: readonly string[];
  /** Where the service is delivered. */
  readonly areas?: readonly string[];
  /** Kinds of organisation the lot suits particularly. */
  readonly suits?: readonly ('small-and-medium' | 'voluntary-and-community')[];
  /** What is known about need and existing services. */
  readonly need?: LotNeed;
  /** How much work there will be. */
  readonly volumes?: LotVolumes;
  /** Money set aside inside the lot. */
  readonly budget?: LotBudget;
  /** How long the contract runs. */
  readonly term: LotTerm;
  /** How this lot is paid, when it differs from the tender’s `payment`. */
  readonly payment?: LotPayment;
  /** The ids of the tender’s gates that apply to this lot. Left out: all of them. */
  readonly gates?: readonly string[];
  /** The lines bidders price. Left out: bidders give one total. */
  readonly price_schedule?: LotPriceSchedule;
  /** What bids for this lot are judged on. Left out: the tender’s own `criteria`. */
  readonly criteria?: readonly LotCriterion[];
  /** The least total that can win this lot. */
  readonly total_threshold?: LotThreshold;
  /** The changes the service should bring about, and how each is measured and used. */
  readonly outcomes?: readonly LotOutcome[];
  /** The least that the service may be, whatever the price: group sizes, time alone with a worker, training of staff. */
  readonly quality_floors?: readonly string[];
  /** The body that answers for this lot, when it is not the buyer alone. */
  readonly commissioner?: LotLotCommissioner;
  /** What the buyer’s own costing says the work costs, in pounds. */
  readonly cost_model?: Exact;
  /** The value that the market was told before the tender, in pounds. */
  readonly market_warming_value?: Exact;
  /** What the contract it replaces is worth over the same time, in pounds. */
  readonly existing_value?: Exact;
  /** Why the value is lower than before. */
  readonly value_change_reason?: string;
  /** What one person costs to serve well, in pounds. */
  readonly required_unit_cost?: Exact;
  /** The post that answers for this lot, when it is not the one named under `buyer`. */
  readonly accountable?: string;
  /** The people the lot is for, by short names such as `women`, `young-adults` or `black-women`. Left out: everyone who is referred. */
  readonly groups?: readonly string[];
  /** Who gains from the service. */
  readonly beneficiaries?: readonly (
    'people-supervised' | 'families' | 'victims' | 'communities'
  )[];
  /** Groups who are few here, and how each is served all the same. */
  readonly low_number_groups?: readonly LotLowNumberGroup[];
  /** Whether the three provisions for women are required, or only where practicable. */
  readonly women_provisions?: LotWomenProvisions;
  /** Local bodies and partnerships that the service must fit into. */
  readonly local_partnerships?: readonly LotLocalPartnership[];
  /** Prisons from which people come to this service, or in which it works. */
  readonly prisons?: readonly LotPrison[];
  /** How the service works before and after release. */
  readonly through_the_gate?: LotThroughTheGate;
  /** What must be done within how long, counted from what. */
  readonly time_limits?: readonly LotTimeLimit[];
  /** Each task around release, and who does it. */
  readonly responsibilities?: readonly LotResponsibility[];
  /** How restorative justice is offered. */
  readonly restorative_justice?: LotRestorativeJustice;
  /** Other changes that must be in place before this service starts. */
  readonly depends_on?: readonly LotDependency[];
  /** Whose sentences the lot covers. */
  readonly cohort?: LotCohort;
  /** The levels of risk of the people served. */
  readonly risk_levels?: readonly ('low' | 'medium' | 'high' | 'very-high')[];
  /** What part voluntary organisations can play with people of high risk. */
  readonly voluntary_role_in_high_risk?: string;
  /** How people are allotted to a provider. */
  readonly allocation?: LotAllocation;
  /** How news of rising risk or of a broken order reaches probation. */
  readonly escalation?: LotEscalation;
  /** What is tried when someone stops engaging, in order. */
  readonly steps_before_recall?: readonly LotEngagementStep[];
  /** Agreements on sharing information that the service needs. */
  readonly information_sharing?: readonly LotInformationSharing[];
  /** How a person’s record moves between services. */
  readonly records?: string;
  /** The most providers that one person is likely to deal with. */
  readonly providers_per_person?: Exact;
  /** Who holds the threads for each person. */
  readonly lead_person?: string;
  /** Functions that stay with the public probation service. */
  readonly reserved_functions?: readonly (
    | 'offender-management'
    | 'risk-assessment'
    | 'court-reports'
    | 'enforcement'
    | 'public-protection'
    | 'high-risk-cases'
    | 'approved-premises'
    | 'victim-liaison'
  )[];
  /** How staff and mentors with convictions are dealt with. */
  readonly vetting?: LotVetting;
  /** What part residents have in judging the service. */
  readonly community_evaluation?: string;
  /** How local people choose projects for unpaid work. */
  readonly unpaid_work?: LotUnpaidWork;
  /** The least share of the price that must go to work on outcomes, in per cent. */
  readonly outcomes_spend_floor?: Exact;
  /** What the service needs in staff. */
  readonly staffing?: LotStaffing;
  /** The kind of service, by an id of the list `service-categories`. */
  readonly category?: string;
  /** Where people find help that this service leans on and the tender does not buy. */
  readonly needs_met_elsewhere?: string;
  /** How large an area it covers. */
  readonly level?: 'local' | 'police-area' | 'sub-regional' | 'regional' | 'national';
  /** How large an area was first announced to possible bidders. */
  readonly level_before?: 'local' | 'police-area' | 'sub-regional' | 'regional' | 'national';
  /** What the work is divided by: a place, a group of people, or a kind of service. */
  readonly basis?: 'place' | 'group' | 'service';
  /** Whose boundaries its areas share, and whose they cross. */
  readonly boundaries?: string;
  /** Whether it begins on the first day or later. */
  readonly phase?: 'first-day' | 'later';
  /** When it begins, if later. */
  readonly available_from?: string;
  /** Where people are when they use it. */
  readonly spans?: 'custody' | 'community' | 'both';
  /** Who on the side of the prison commissions it too. */
  readonly prison_side?: string;
  /** True when a public body delivers it itself. */
  readonly in_house?: boolean;
  /** What it consists of, and what the provider must do about each. */
  readonly services?: readonly LotService[];
  /** Good local services that are there now, by name. */
  readonly existing_services?: readonly string[];
  /** Public bodies that the provider must work with. */
  readonly statutory_partners?: readonly (
    'local-authority' | 'police-and-crime-commissioner' | 'health' | 'youth-offending-team'
  )[];
  /** An organisation that holds a budget for small local work. */
  readonly local_partner?: LotLocalPartner;
  /** Contracts of others that it must fit, such as those for young people. */
  readonly aligned_with?: readonly string[];
  /** For a lot for one group: what it is for. */
  readonly group_lot?: LotGroupLot;
  /** The most people one worker should look after at a time. */
  readonly most_people_per_worker?: Exact;
};

/** What one score on the scale means. */
export type LotLevel = {
  /** The score. */
  readonly score: Exact;
  /** A word or two for the level. */
  readonly label?: string;
  /** A sentence an assessor can test an answer against. */
  readonly says: string;
};

/** A minimum. A bid under it is treated as `if_below` says. */
export type LotThreshold = {
  /** The lowest score, points or percentage that will do. Exactly this much is enough. */
  readonly at_least: Exact;
  /** `score` on the question’s scale, `points` of the weight, or `percent` of the points available. */
  readonly measured_in: 'score' | 'points' | 'percent';
  /** Which number is held against it: the `agreed` score or `each-assessor`’s for a question; the `exact` or the `rounded` points for a criterion or a total. */
  readonly on: 'agreed' | 'each-assessor' | 'exact' | 'rounded';
  /** `not-awarded`: the bid cannot win this lot. `reported`: the report says so and nothing else changes. */
  readonly if_below: 'not-awarded' | 'reported';
};

/** How the price earns its points. */
export type LotPriceRule = {
  /** The price method, from the price rules that come with the tool or lie in the tender’s own folder: `fairlot try <method>` shows what it does. */
  readonly method: string;
  /** Which price is scored, in words a bidder can follow. */
  readonly scores: string;
  /** Whose prices count as lowest, highest or average: of every bid assessed, or only of bids above the thresholds. */
  readonly compared_with: 'all-assessed' | 'above-thresholds';
  /** What the method needs, by name: a figure, the rows of a table, or the id of a criterion. */
  readonly settings?: { readonly [name: string]: Exact | string | readonly unknown[] };
  /** The one line of the price schedule that this criterion scores, so that each line can have a weight of its own. Left out: the whole price. */
  readonly line?: string;
};

/** One question under a criterion. */
export type LotSubCriterion = {
  /** A short name, unique in the lot. May be left out when `use` names a shared criterion: then that name is the id. */
  readonly id?: string;
  /** A shared criterion to start from, with question, levels and evidence. What is written here replaces what it says. */
  readonly use?: string;
  /** What was changed in the shared criterion, and why. Needed when `use` is there and the question or the levels are replaced. */
  readonly changed?: string;
  /** The name bidders will see. */
  readonly title?: string;
  /** How much it counts. See `weighting` for what the weights add up to. */
  readonly weight: Exact;
  /** The question put to bidders, in plain words. */
  readonly question?: string;
  /** What a good answer covers. */
  readonly guidance?: string;
  /** The most words that will be read. */
  readonly word_limit?: Exact;
  /** What to show in support. */
  readonly evidence?: readonly string[];
  /** The scale to score on, from the scales that come with the tool or lie in the tender’s own folder. */
  readonly scale?: string;
  /** What each score means for this question. Left out when the scale’s own levels serve. */
  readonly levels?: readonly LotLevel[];
  /** What the criterion is about. The last three are open only to light-touch services (Procurement Act 2023, section 23(5) and (6)). */
  readonly relates_to?:
    | 'what-is-supplied'
    | 'how-or-when'
    | 'staff'
    | 'price'
    | 'recipient-views'
    | 'recipient-needs'
    | 'proximity';
  /** The least that will do. */
  readonly threshold?: LotThreshold;
  /** Makes this a question of social value. */
  readonly social_value?: LotSocialValueQuestion;
  /** For which needs or groups evidence is asked: all, any, or at least so many. */
  readonly evidence_scope?: string;
};

/** Something bids are judged on: a question scored by people, a price scored by a formula, or a heading with sub-criteria. */
export type LotCriterion = {
  /** A short name, unique in the lot. May be left out when `use` names a shared criterion: then that name is the id. */
  readonly id?: string;
  /** A shared criterion to start from, with question, levels and evidence. What is written here replaces what it says. */
  readonly use?: string;
  /** What was changed in the shared criterion, and why. Needed when `use` is there and the question or the levels are replaced. */
  readonly changed?: string;
  /** The name bidders will see. */
  readonly title?: string;
  /** How much it counts. See `weighting` for what the weights add up to. */
  readonly weight: Exact;
  /** The question put to bidders, in plain words. */
  readonly question?: string;
  /** What a good answer covers. */
  readonly guidance?: string;
  /** The most words that will be read. */
  readonly word_limit?: Exact;
  /** What to show in support. */
  readonly evidence?: readonly string[];
  /** The scale to score on, from the scales that come with the tool or lie in the tender’s own folder. */
  readonly scale?: string;
  /** What each score means for this question. Left out when the scale’s own levels serve. */
  readonly levels?: readonly LotLevel[];
  /** What the criterion is about. The last three are open only to light-touch services (Procurement Act 2023, section 23(5) and (6)). */
  readonly relates_to?:
    | 'what-is-supplied'
    | 'how-or-when'
    | 'staff'
    | 'price'
    | 'recipient-views'
    | 'recipient-needs'
    | 'proximity';
  /** The least that will do. */
  readonly threshold?: LotThreshold;
  /** Makes this the price criterion. */
  readonly price?: LotPriceRule;
  /** Sub-criteria. A criterion that has them is not scored itself. */
  readonly criteria?: readonly LotSubCriterion[];
  /** Makes this a question of social value. */
  readonly social_value?: LotSocialValueQuestion;
  /** For which needs or groups evidence is asked: all, any, or at least so many. */
  readonly evidence_scope?: string;
};

/** The most that may depend on results for one kind of provider. */
export type LotAtRisk = {
  /** The provider’s place in the supply chain. */
  readonly tier: 'prime' | 'tier-2' | 'tier-3';
  /** For providers with a yearly income up to this many pounds. Left out: any income. */
  readonly income_up_to?: Exact;
  /** The most that may depend on results, in per cent of that provider’s fee. */
  readonly at_most: Exact;
};

/** How and when the provider is paid. */
export type LotPayment = {
  /** How payment works, in plain words for a bidder. */
  readonly explains: string;
  /** The kind of payment. */
  readonly model: 'block' | 'fee-for-service' | 'unit-price' | 'payment-by-results' | 'grant';
  /** Whether money comes before or after the work. */
  readonly timing: 'in-advance' | 'in-arrears';
  /** How often. */
  readonly every?: 'week' | 'month' | 'quarter' | 'year' | 'milestone';
  /** The most days between a proper invoice and the money. */
  readonly days_to_pay: Exact;
  /** The share of the fee that depends on results, in per cent. */
  readonly at_risk?: Exact;
  /** What that share is a share of. */
  readonly at_risk_of?: 'total-contracted-fee' | 'full-contract-value' | 'annual-payment';
  /** A lower share for smaller providers and those further down the chain. */
  readonly at_risk_by?: readonly LotAtRisk[];
  /** How many months after the work results are paid. */
  readonly results_paid_after_months?: Exact;
  /** How many months pass before results are measured. */
  readonly bedding_in_months?: Exact;
  /** `withheld`: that share is paid only once the result is shown. `repaid`: it is paid at first and goes back if the result is missed. */
  readonly at_risk_mode?: 'withheld' | 'repaid';
  /** How a provider that must pay money back can do so, and over what time. */
  readonly repayment?: string;
  /** Who loses money when results are missed. */
  readonly risk_held_by?: 'provider' | 'lead-provider' | 'investors' | 'buyer';
  /** What the fixed part of the fee covers. */
  readonly covers?: readonly (
    | 'sentence-delivery'
    | 'licence-delivery'
    | 'rehabilitation-activity'
    | 'rehabilitation'
    | 'through-the-gate'
    | 'staff-transfer'
    | 'evidence'
  )[];
  /** Parts of the service that the fixed fee does not cover and that only results pay for. */
  readonly paid_only_by_results?: readonly string[];
  /** How the winner pays the organisations that work for it. */
  readonly partners?: LotPartnerPayment;
  /** What is measured where pay depends on results. */
  readonly results?: LotResults;
  /** Check-ups at which part of the money is paid, person by person. */
  readonly stages?: readonly LotPaymentStage[];
  /** What shows that a person moved on well to the next organisation, where pay depends on it. */
  readonly handover?: string;
  /** When and how these terms are tested and looked at again. */
  readonly review?: string;
  /** Who wrote the payment terms. */
  readonly written_by?: 'buyer' | 'bidder' | 'together';
  /** Ways in which a small organisation can take part without carrying the risk. */
  readonly small_provider_routes?: readonly (
    'paid-in-advance' | 'social-investment' | 'grant' | 'partner-without-risk' | 'consortium'
  )[];
  /** A payment model by name and version, such as `doncaster-clawback@1`. `fairlot explain` tells how it works and who is against it. */
  readonly use?: string;
};

/** One thing that bidders put a price on. */
export type LotScheduleLine = {
  /** A short name for the line. */
  readonly id: string;
  /** What is priced. */
  readonly title: string;
  /** The unit. */
  readonly unit: string;
  /** How many units in one year, for scoring. It is not a promise to buy. */
  readonly quantity: Exact;
  /** With `whole_life`: the years of the horizon in which the line is paid, counted from 1. Left out: every year. */
  readonly paid_in?: readonly Exact[];
  /** With `whole_life`: the line is worth something to the buyer, such as what is left at the end, and is taken off. */
  readonly residual?: boolean;
};

/** The lines bidders price. The scored price is the sum of unit price × quantity × years over all lines, and of unit price × quantity over the options that are scored. */
export type LotPriceSchedule = {
  /** Whether unit prices include VAT. */
  readonly vat: 'inclusive' | 'exclusive' | 'exempt';
  /** How many years the scored price covers. */
  readonly years: Exact;
  /** The lines. */
  readonly lines: readonly LotScheduleLine[];
  /** What the buyer may order besides, such as a further year. Bidders price each like a line. */
  readonly options?: readonly LotScheduleOption[];
  /** Makes the scored price the cost over the whole life in the money of one day: each yearly payment is raised by the indexation, then divided by one plus the rate, once for each full year from that day. `years` is the horizon. */
  readonly whole_life?: LotWholeLife;
};

/** How long the contract runs. */
export type LotTerm = {
  /** The first day. */
  readonly starts_on?: string;
  /** How many days it runs before any extension. */
  readonly days: Exact;
  /** Each extension the buyer may take, in order. */
  readonly extensions?: readonly string[];
  /** When either side may end it early. */
  readonly break_clauses?: readonly string[];
  /** What happens to the contract when the system around it is reformed. */
  readonly reform?: string;
  /** What happens when it ends early. */
  readonly early_end?: LotEarlyEnd;
};

/** How much work there will be, and how anyone knows. */
export type LotVolumes = {
  /** People or units expected in each year. */
  readonly projected: readonly Exact[];
  /** People or units served in a year today. */
  readonly current?: Exact;
  /** How the figures were worked out. */
  readonly method: string;
  /** Who was counted as eligible. */
  readonly eligibility: string;
  /** Why the first year is smaller than today, when it is. */
  readonly ramp_reason?: string;
  /** What shows that demand will be so. */
  readonly demand_evidence?: string;
  /** Other numbers that could come, for the first year. */
  readonly scenarios?: readonly Exact[];
  /** The evidence that fewer people will need it than use it today. */
  readonly lower_demand?: string;
};

/** What is known about the people and what exists already. */
export type LotNeed = {
  /** When the need was assessed. */
  readonly assessed_on: string;
  /** What was found, by area where it differs. */
  readonly summary: string;
  /** Where the figures come from. */
  readonly sources?: readonly string[];
  /** Who took part in the assessment. */
  readonly contributors?: readonly (
    | 'people-who-use-it'
    | 'voluntary-sector'
    | 'sentencers'
    | 'police'
    | 'health'
    | 'local-authority'
    | 'victims'
    | 'families'
  )[];
  /** What is there now, and what happens to it. */
  readonly existing_provision: string;
  /** How the service can change when need differs or moves. */
  readonly response: string;
};

/** Shares of the money set aside. */
export type LotBudget = {
  /** The share kept for small, locally bought work, in per cent. */
  readonly local_share?: Exact;
  /** Money that may be spent only on one group. */
  readonly ring_fenced?: readonly string[];
  /** The share kept for new ways of working, in per cent. */
  readonly innovation_share?: Exact;
  /** Shares kept for specialist services for one group. */
  readonly earmarks?: readonly LotEarmark[];
  /** The share of the budget of a public service that is kept to buy from voluntary organisations, in per cent. */
  readonly voluntary_share?: Exact;
};

/** How the winner pays the organisations that work for it. */
export type LotPartnerPayment = {
  /** The share of a partner’s costs that is paid before any result, in per cent. */
  readonly upfront?: Exact;
  /** What the payments are for. */
  readonly basis?: 'fixed' | 'activity' | 'results';
  /** How often partners are paid. */
  readonly every?: 'week' | 'month' | 'quarter' | 'year' | 'milestone';
  /** Whether money comes before or after the work. */
  readonly timing?: 'in-advance' | 'in-arrears';
  /** What a winner gains that pays its partners fixed sums. */
  readonly reward?: string;
};

/** One check-up at which part of the money for one person is paid. */
export type LotPaymentStage = {
  /** How many months after the start. */
  readonly after_months: Exact;
  /** What must be seen. */
  readonly progress: string;
  /** The share of the money for that person, in per cent. */
  readonly share: Exact;
};

/** How things stand in one area before the service starts. */
export type LotAreaBaseline = {
  /** The area. */
  readonly area: string;
  /** The figure, in the unit of the results. */
  readonly baseline: Exact;
};

/** What is measured where pay depends on results, and what it is compared with. */
export type LotResults = {
  /** `any-event`: the share of people to whom it happens at all, such as any new offence. `how-often`: how many times it happens. `both`: the second, if the first is met. `steps`: agreed steps that people reach. */
  readonly metric: 'any-event' | 'how-often' | 'both' | 'steps';
  /** The unit of baseline, target and hurdle. A fall from 50 to 45 per cent is 5 percentage points. */
  readonly unit?: 'percentage-points' | 'per-cent-of-baseline' | 'events-per-person' | 'people';
  /** By whom the number of events is divided: `everyone` in the group, or `those-with-an-event`. The two can move in opposite directions. */
  readonly denominator?: 'everyone' | 'those-with-an-event';
  /** The figure before the service starts. A rate is in per cent. */
  readonly baseline?: Exact;
  /** Whose figure it is and from when. */
  readonly baseline_from?: string;
  /** The figure of each area, where areas differ. */
  readonly baseline_by_area?: readonly LotAreaBaseline[];
  /** How much better than the baseline the result should be, in the unit above. */
  readonly target?: Exact;
  /** What must hold before any result is paid: no more people than before (`at-or-below-baseline`), fewer than before (`below-baseline`), or `none`. */
  readonly hurdle?: 'none' | 'at-or-below-baseline' | 'below-baseline';
  /** The least improvement that is paid, in the unit above. */
  readonly hurdle_by?: Exact;
  /** How many months each person is followed. */
  readonly window_months?: Exact;
  /** When progress is measured on the way, in months from the start. */
  readonly measured_at_months?: readonly Exact[];
  /** How many people are measured together. */
  readonly cohort?: Exact;
  /** Whether a bad result takes money away. */
  readonly deductions?: boolean;
  /** The most that bad results can take away, in per cent of the fee. */
  readonly deduction_cap?: Exact;
  /** Whether the provider must go on working with a person after the event that counts against it. */
  readonly keeps_working?: boolean;
};

/** One change that the service should bring about. */
export type LotOutcome = {
  /** A short name. */
  readonly id: string;
  /** The change, in one sentence. */
  readonly says: string;
  /** `headline`: the one change the whole service is for. `intermediate`: a step on the way. */
  readonly kind?: 'headline' | 'intermediate';
  /** `payment`: money depends on it. `evidence`: it shows what works and how to improve. `none`: it is only described. */
  readonly used_for?: 'payment' | 'evidence' | 'none';
  /** `leading`: an early sign. `lagging`: seen only later. */
  readonly timing?: 'leading' | 'lagging';
  /** The group it was made for, when not everyone. */
  readonly group?: string;
  /** Whose work it is measured on. */
  readonly measured_of?: 'lead-provider' | 'partners' | 'everyone';
  /** What exactly counts, so that two people would count the same. */
  readonly definition?: string;
  /** What is counted. */
  readonly unit?: string;
  /** Where the figures come from and who can see them. */
  readonly data_source?: string;
  /** Over how many months it is measured. */
  readonly window_months?: Exact;
  /** The figure before the service starts. */
  readonly baseline?: Exact;
  /** For how many months it must last. */
  readonly sustained_months?: Exact;
  /** Services outside this contract that also affect it. */
  readonly other_services?: readonly string[];
};

/** The body that decides what is bought in this lot and answers for it. */
export type LotLotCommissioner = {
  /** Its name. */
  readonly name: string;
  /** Whether it is a body of that area. */
  readonly local?: boolean;
  /** Other bodies that decide with it. */
  readonly with?: readonly string[];
};

/** What a question of social value is for. */
export type LotSocialValueQuestion = {
  /** The outcome it serves. */
  readonly outcome?: string;
  /** Why that is relevant to this contract and in proportion. */
  readonly relevance?: string;
  /** Whether only an amount in pounds is scored. */
  readonly measured_in_pounds?: boolean;
};

/** A group who are few here, and how they are served. */
export type LotLowNumberGroup = {
  /** The group. */
  readonly group: string;
  /** How many people a year. */
  readonly expected?: Exact;
  /** How they are served: together with other lots, by places bought one by one, by a specialist partner, or inside the lot. */
  readonly served_by: 'cross-lot' | 'spot-purchase' | 'specialist-partner' | 'within-lot';
};

/** How far the three provisions for women are required. */
export type LotWomenProvisions = {
  /** `required`, or `where-practicable`. */
  readonly mode: 'required' | 'where-practicable';
  /** How anyone can tell whether it is practicable. */
  readonly test?: string;
};

/** A local body that the service must fit into. */
export type LotLocalPartnership = {
  /** The body. */
  readonly body: string;
  /** Its area. */
  readonly area?: string;
  /** Whether it is a statutory partner, with whom every provider must work. */
  readonly statutory: boolean;
};

/** A prison from which people come, or in which the service works. */
export type LotPrison = {
  /** The prison. */
  readonly name: string;
  /** Whether it holds people from this area. */
  readonly local: boolean;
  /** `host-lead`: one provider leads there. `shared`: two providers share the prison. */
  readonly role?: 'host-lead' | 'shared';
  /** When the governor agreed to the work. */
  readonly governor_agreed_on?: string;
};

/** How the service works before and after release. */
export type LotThroughTheGate = {
  /** Whether workers come in from outside or are based in the prison. */
  readonly model: 'reach-in' | 'based-in-prison';
  /** Why there are enough workers to reach everyone before release. */
  readonly capacity?: string;
  /** How people held far away are reached. */
  readonly distance_plan?: string;
  /** The one officer who answers for each person. */
  readonly lead_officer?: string;
  /** What is delivered, and what is only pointed to. */
  readonly services?: readonly LotGateService[];
  /** Further work in prison that needs the governor’s agreement. */
  readonly extras?: readonly string[];
};

/** A service around release. */
export type LotGateService = {
  /** The service. */
  readonly id: string;
  /** Whether it is delivered here or elsewhere. */
  readonly duty: 'deliver' | 'signpost';
};

/** Something that must be done within a time. */
export type LotTimeLimit = {
  /** A short name. */
  readonly id: string;
  /** What must be done. */
  readonly says: string;
  /** How many. */
  readonly within: Exact;
  /** Hours, days, or business days. */
  readonly unit: 'hours' | 'days' | 'business-days';
  /** The moment the clock starts. */
  readonly from?: string;
};

/** A task around release, and who does it. */
export type LotResponsibility = {
  /** The task. */
  readonly task: string;
  /** Who does it. Left out: bidders say. */
  readonly owners?: readonly ('home' | 'host' | 'host-lead' | 'national-probation' | 'prison')[];
};

/** How restorative justice is offered. */
export type LotRestorativeJustice = {
  /** Who may ask for it. */
  readonly asked_by: readonly ('victim' | 'person-who-offended' | 'court' | 'provider')[];
  /** How a victim who asks is put in touch. */
  readonly route?: string;
};

/** A change that must be in place first. */
export type LotDependency = {
  /** What must be in place. */
  readonly name: string;
  /** How things stand. */
  readonly status: 'ready' | 'not-ready' | 'unknown';
  /** When it will be ready. */
  readonly ready_by?: string;
  /** How anyone knows. */
  readonly evidence?: string;
};

/** Whose sentences the lot covers. */
export type LotCohort = {
  /** The longest sentence covered, in months. */
  readonly sentence_months: Exact;
  /** Whether a sentence of exactly that length is in (`up-to`) or out (`under`). */
  readonly boundary?: 'up-to' | 'under';
};

/** How people are allotted to a provider. */
export type LotAllocation = {
  /** What decides. */
  readonly by: readonly (
    'risk-at-sentence' | 'need' | 'place' | 'group' | 'choice' | 'current-risk'
  )[];
  /** How often it is looked at again. */
  readonly reassessed_every_months?: Exact;
};

/** How news of rising risk or of a broken order reaches probation. */
export type LotEscalation = {
  /** Who is told. */
  readonly to: string;
  /** How they are told. */
  readonly route: string;
  /** The most hours between noticing and telling. */
  readonly within_hours: Exact;
  /** What happens at night and at weekends. */
  readonly out_of_hours?: string;
  /** How those who warned hear what came of it. */
  readonly feedback?: string;
  /** How anyone checks that broken orders are reported on time. */
  readonly audit?: string;
};

/** One thing that is tried when someone stops engaging. */
export type LotEngagementStep = {
  /** The step. */
  readonly says: string;
  /** Whether this step is recall to prison. */
  readonly recall?: boolean;
};

/** An agreement on sharing information. */
export type LotInformationSharing = {
  /** Whose information. */
  readonly with: string;
  /** What is shared. */
  readonly data: string;
  /** When it was signed. Left out: not yet. */
  readonly signed_on?: string;
};

/** How convictions of staff and mentors are dealt with. */
export type LotVetting = {
  /** `case-by-case`: someone weighs the risk for this person and this role. `barred`: anyone with a conviction is shut out. */
  readonly convictions: 'case-by-case' | 'barred';
  /** Whether the government’s baseline personnel security check is made. */
  readonly security_standard?: boolean;
  /** Whether a check by the Disclosure and Barring Service is made. */
  readonly dbs?: boolean;
  /** Who weighs the risk. */
  readonly decided_by?: string;
};

/** How local people choose projects for unpaid work. */
export type LotUnpaidWork = {
  /** How people put a project forward. */
  readonly route?: string;
  /** Who chooses, and how. */
  readonly chosen_by?: string;
};

/** Money kept for specialist services for one group. */
export type LotEarmark = {
  /** The group. */
  readonly group: string;
  /** Who keeps it. */
  readonly level?: 'national' | 'local';
  /** The share of the lot’s money, in per cent. */
  readonly share: Exact;
  /** Which organisations it is meant for. */
  readonly kept_for?: string;
};

/** What the service needs in staff. */
export type LotStaffing = {
  /** The most people one worker looks after at a time. */
  readonly most_people_per_worker?: Exact;
};

/** One thing that the provider does or sees to. */
export type LotService = {
  /** A short name. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** `deliver`: do it. `ensure`: see that it happens. `signpost`: tell people where it is. */
  readonly duty: 'deliver' | 'ensure' | 'signpost';
  /** The body whose service it already is, if another. */
  readonly owner?: string;
  /** A part of probation work that some say must stay public. */
  readonly function?:
    | 'offender-management'
    | 'high-risk-cases'
    | 'approved-premises'
    | 'victim-liaison'
    | 'court-and-parole-reports'
    | 'enforcement';
  /** The part of a sentence that it carries out. */
  readonly sentence_element?: string;
};

/** An organisation that holds a budget for small local work. */
export type LotLocalPartner = {
  /** Who it is. */
  readonly name: string;
  /** Its budget a year, in pounds. */
  readonly budget?: Exact;
  /** What it does for smaller organisations. */
  readonly duties?: readonly string[];
};

/** What happens when a contract ends early. */
export type LotEarlyEnd = {
  /** How much notice is given. */
  readonly notice: string;
  /** How people and records move on. */
  readonly exit_plan?: string;
  /** What protects those who work for the provider. */
  readonly partners?: string;
};

/** What a lot for one group is for. The group itself stands under `groups`. */
export type LotGroupLot = {
  /** Why there is a lot of its own. */
  readonly purpose?: string;
  /** Who exactly can use it. */
  readonly for_whom?: string;
  /** What it covers, and what stays with other services. */
  readonly covers?: string;
  /** When it begins and how it grows. */
  readonly timetable?: string;
};

/** The money for one year. */
export type LotYearValue = {
  /** Which year. */
  readonly year: string;
  /** The money, in pounds. */
  readonly value: Exact;
  /** How many months of service it is for. */
  readonly months?: Exact;
  /** How much of it is for getting started, in pounds. */
  readonly mobilisation?: Exact;
};

/** Something the buyer may order and need not. */
export type LotScheduleOption = {
  /** A short name for the option, unlike that of any line. */
  readonly id: string;
  /** What is priced. */
  readonly title: string;
  /** The unit. */
  readonly unit: string;
  /** How many units in all, for scoring. It is not a promise to buy. */
  readonly quantity: Exact;
  /** Whether its price is part of the price that is scored, or only fixed for later. */
  readonly counts: 'in-scored-price' | 'not-scored';
};

/** How payments of later years are brought to the money of one day. */
export type LotWholeLife = {
  /** The discount rate, in per cent a year. 0 means that a pound counts the same in every year. */
  readonly rate: Exact;
  /** The day in whose money the cost is told; the first year starts on it. */
  readonly base_on: string;
  /** When in its year a payment counts: at the `start` or at the `end`. The middle is not offered, because it needs square roots, which no exact figure can hold. */
  readonly timing: 'start' | 'end';
  /** By how much each payment rises for each full year from the base day, in per cent. Left out: payments do not rise. */
  readonly indexation?: Exact;
};

/** How an unusually low price is recognised: published figures and formulas, which are also the ones that are run, with cases that prove them. A price that a test picks out is asked about; it is never set aside by the test. */
export type WrittenLowPrice = {
  /** Says what this file is: always `low-price/1`, on the first line. */
  readonly format: 'low-price/1';
  /** The name of the test. */
  readonly title: string;
  /** The test in words good enough to print in a tender, with what is compared, and whether the figure itself counts. */
  readonly explains: string;
  /** The figures that belong to the test itself, by name. */
  readonly figures?: { readonly [name: string]: LowPriceFigure };
  /** Figures that the tender must give, by name. `ceiling` and `value` are taken from the lot where the tender gives none. */
  readonly settings?: { readonly [name: string]: LowPriceSetting };
  /** What a price is held against. One is enough to have it asked about. */
  readonly tests: readonly LowPriceTest[];
  /** What it is known to do wrong. */
  readonly weaknesses: readonly LowPriceWeakness[];
  /** Who asked for this and where to read it. */
  readonly because: LowPriceBecause;
  /** Cases that prove it, published ones where there are any. */
  readonly examples: readonly LowPriceCase[];
};

/** A figure of the test itself. */
export type LowPriceFigure = {
  /** What it is. */
  readonly title: string;
  /** The figure. */
  readonly is: Exact;
};

/** A figure that the tender must give. */
export type LowPriceSetting = {
  /** What it is. */
  readonly title: string;
  /** What it does. */
  readonly about: string;
  /** Its unit. */
  readonly unit?: string;
  /** A figure to show. */
  readonly example?: Exact;
};

/** One thing that a price is held against. */
export type LowPriceTest = {
  /** What results call it. */
  readonly name: string;
  /** The test in a few words. */
  readonly title: string;
  /** For which prices it is meant, as an expression. Left out: all. */
  readonly when?: string;
  /** Values worked out on the way, in order. */
  readonly steps: readonly LowPriceStep[];
  /** Whether the price is asked about. Known names: price, first_price, others_mean, next, next_dearer, lowest, highest, mean, median, count, prices (lowest first), the figures, the settings and the steps. */
  readonly flags: string;
  /** What came out, with expressions between `{{ }}`. */
  readonly says: string;
};

/** One value worked out on the way. */
export type LowPriceStep = {
  /** What later lines call it. */
  readonly name: string;
  /** What it is, in words. */
  readonly title: string;
  /** How it is worked out. */
  readonly is: string;
  /** The same in words, where the formula would not read well. */
  readonly how?: string;
  /** What it counts. Left out: a plain number. */
  readonly unit?: 'pounds';
};

/** Something the method is known to do wrong. */
export type LowPriceWeakness = {
  /** The weakness in one sentence. */
  readonly says: string;
  /** Who showed it. */
  readonly source: string;
};

/** Who asked for this and where to read it. */
export type LowPriceBecause = {
  /** The ids of the items in the inventory of the five source documents. */
  readonly inventory?: readonly string[];
  /** The document and the place in it. */
  readonly source?: string;
  /** The law, with section or regulation. */
  readonly law?: string;
  /** How well it is confirmed: read in the law itself, on a second-hand page, or on one such page only. */
  readonly confirmed?: 'primary' | 'secondary' | 'single-secondary';
  /** Where it was published. */
  readonly link?: string;
};

/** Prices, and what the test says of some of them. */
export type LowPriceCase = {
  /** What the case shows. */
  readonly title: string;
  /** Where it was published, with its name among the collected cases in brackets. */
  readonly source: string;
  /** The prices, first in the ranking first. */
  readonly prices: readonly Exact[];
  /** The same bids’ prices before an auction, where there was one. */
  readonly first_prices?: readonly Exact[];
  /** The figures that the tender gives. */
  readonly settings?: { readonly [name: string]: Exact };
  /** What the test says of a price. */
  readonly flags: readonly LowPriceFlag[];
  /** What a reader should know. */
  readonly note?: string;
};

/** One price of a case, and the tests that pick it out. */
export type LowPriceFlag = {
  /** Which of the prices, counted from 1. */
  readonly price: Exact;
  /** The tests that pick it out; none is an empty list. */
  readonly tests: readonly string[];
};

/** What the panel agreed for one bid in one lot, question by question, beside the individual scores and never over them. */
export type WrittenModeration = {
  /** Says what this file is: always `moderation/1`, on the first line. */
  readonly format: 'moderation/1';
  /** Anything a reader must know about this file, for example that it is invented. */
  readonly note?: string;
  /** The tender, with its exact version. */
  readonly tender: string;
  /** The lot. */
  readonly lot: string;
  /** The bid. */
  readonly bid: string;
  /** When the panel met. */
  readonly held_on: string;
  /** The member who led the meeting. */
  readonly chair: string;
  /** The agreed score for every question, in the order in which they were agreed. A score that is changed later stands again at the end, with `replaces`; nothing is overwritten. */
  readonly scores: readonly ModerationAgreed[];
};

/** The score the panel agreed for one question. The individual scores stay beside it in their sheets. */
export type ModerationAgreed = {
  /** The id of the question. */
  readonly criterion: string;
  /** The agreed score, on the question’s scale. */
  readonly agreed: Exact;
  /** The members who agreed it. */
  readonly agreed_by: readonly string[];
  /** The day it was agreed, where that is not the day on which the panel met. */
  readonly on?: string;
  /** Why the panel agreed this score, and why any individual score moved. */
  readonly reason: string;
  /** The score agreed before for this question, and why the panel changed it. The earlier entry stays above, as it is. */
  readonly replaces?: ModerationReplaced;
  /** Highest scores that were proposed for this answer, and what the panel did with each. */
  readonly caps?: readonly ModerationCapJudged[];
};

/** A highest score that was proposed, and what the panel did with it. */
export type ModerationCapJudged = {
  /** The cap, by its id in the shared question. */
  readonly cap: string;
  /** The highest score it proposes. */
  readonly at_most: Exact;
  /** Whether the panel kept to it. */
  readonly applied: boolean;
  /** Why not, when the panel departed from it. */
  readonly reason?: string;
};

/** An agreed score that a later one takes the place of. */
export type ModerationReplaced = {
  /** The score that was agreed before. */
  readonly agreed: Exact;
  /** Why the panel changed it. */
  readonly because: string;
};

/** Who a bidder or partner is. Written once, kept on the bidder’s own machine, and used again for the next tender. */
export type WrittenOrganisation = {
  /** Says what this file is: always `organisation/1`, on the first line. */
  readonly format: 'organisation/1';
  /** A short name used by bids to point at this organisation. Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Anything a reader must know about this file, for example that it is invented. */
  readonly note?: string;
  /** The full legal name. */
  readonly name: string;
  /** What kind of body it is in law. */
  readonly legal_form:
    | 'charity'
    | 'charitable-incorporated-organisation'
    | 'community-interest-company'
    | 'company-limited-by-guarantee'
    | 'company-limited-by-shares'
    | 'co-operative'
    | 'public-body'
    | 'other';
  /** Which part of the economy it belongs to. */
  readonly sector: 'voluntary' | 'private' | 'public' | 'mutual' | 'social-enterprise';
  /** Charity or company number, with the register it is on. */
  readonly registration?: string;
  /** Income in the last full year, in pounds. */
  readonly annual_income?: Exact;
  /** Money held that is free to spend, in pounds. */
  readonly reserves?: Exact;
  /** How many people it employs. */
  readonly staff?: Exact;
  /** Where it works. */
  readonly places?: readonly string[];
  /** The people it works with. */
  readonly groups?: readonly string[];
  /** Groups whose members lead it. */
  readonly led_by?: readonly string[];
  /** Policies it holds and can show. */
  readonly policies?: readonly string[];
  /** The postal address for letters, on one line. */
  readonly address?: string;
  /** Where letters about a bid are sent. */
  readonly contact?: string;
  /** Its registration on the central digital platform. */
  readonly central_platform?: OrganisationCentralPlatform;
  /** The share of its workforce that is disabled or disadvantaged, in per cent. */
  readonly disadvantaged_share?: Exact;
  /** How it pays its suppliers. */
  readonly payment_record?: OrganisationPaymentRecord;
  /** Levels of risk that it says it should not work with. */
  readonly does_not_serve?: readonly ('low' | 'medium' | 'high' | 'very-high')[];
  /** What was answered in a self-check and has no field of its own. `fairlot self-check` keeps it here and asks no more than it must next time. */
  readonly answers?: readonly OrganisationKeptAnswer[];
};

/** Its registration on the central digital platform. */
export type OrganisationCentralPlatform = {
  /** Its unique identifier. */
  readonly id: string;
  /** When its details were last brought up to date and shared. */
  readonly shared_on?: string;
};

/** How it pays its suppliers. */
export type OrganisationPaymentRecord = {
  /** The share of invoices paid in 60 days, in per cent. */
  readonly within_60_days: Exact;
  /** The average number of days to pay. */
  readonly average_days: Exact;
  /** The plan to pay faster, when there is one. */
  readonly action_plan?: string;
};

/** One answer, on one day. */
export type OrganisationKeptAnswer = {
  /** The question, by its name. */
  readonly question: string;
  /** The answer. Left out when it is not known. */
  readonly is?: Exact | string | readonly unknown[];
  /** True when the answer was “I do not know”. */
  readonly not_known?: boolean;
  /** The tender that it is about, by its id; left out when it is about the organisation alone. */
  readonly tender?: string;
  /** The lot that it is about. */
  readonly lot?: string;
  /** The gate that it is about. */
  readonly gate?: string;
  /** When it was answered. */
  readonly on: string;
};

/** A folder of rules that a tender applies by name and version. */
export type WrittenPack = {
  /** Says what this file is: always `pack/1`, on the first line. */
  readonly format: 'pack/1';
  /** The name of the pack. */
  readonly title: string;
  /** The version a tender pins, as in `clinks-2013@1`. It rises when a rule changes what it finds. */
  readonly version: Exact;
  /** What kind of rules it holds. */
  readonly kind:
    | 'law'
    | 'policy'
    | 'practice'
    | 'criteria'
    | 'price'
    | 'low-price'
    | 'gates'
    | 'scale'
    | 'payment'
    | 'calculators'
    | 'values'
    | 'reference'
    | 'guide'
    | 'choices'
    | 'models';
  /** What it asks for and for whom, in two or three plain sentences. */
  readonly about: string;
  /** Where it comes from. */
  readonly source: string;
  /** For a law pack: the law, as documents should name it. */
  readonly governs?: string;
  /** The procurements it is for. Left out: any. */
  readonly applies?: CheckApplies;
  /** The first commencement date it is for. */
  readonly from?: string;
  /** The last commencement date it is for. */
  readonly until?: string;
  /** What a reader might think is checked here but is not. */
  readonly not_checked?: readonly string[];
  /** For a law pack: documents that the law asks the buyer to give, with where it says so. */
  readonly owes?: readonly PackOwed[];
  /** Packs whose rules this one takes over, as `name@version`. The rules keep their own names. */
  readonly extends?: readonly string[];
  /** Rules of the extended packs that this pack does not want. */
  readonly leaves_out?: readonly string[];
  /** Settings of the extended packs' rules that this pack sets anew. */
  readonly sets?: readonly TenderRuleSetting[];
  /** What a reader might look for here, and why it is not here. */
  readonly left_out?: readonly string[];
};

/** A document that the law asks for. */
export type PackOwed = {
  /** Which document. */
  readonly document: 'assessment-summary';
  /** Where the law says so, as documents should name it. */
  readonly law: string;
};

/** Who assesses the bids, whom they represent, what interests they declared and who scores what. */
export type WrittenPanel = {
  /** Says what this file is: always `panel/1`, on the first line. */
  readonly format: 'panel/1';
  /** Anything a reader must know about this file, for example that it is invented. */
  readonly note?: string;
  /** The tender, with its exact version. */
  readonly tender: string;
  /** The member who leads moderation. */
  readonly chair: string;
  /** Everyone on the panel. */
  readonly members: readonly PanelMember[];
  /** Who scores which questions of which lots. */
  readonly assignments: readonly PanelAssignment[];
  /** People who have used the service and score some questions as a group of their own. These questions carry the group’s weight, and nobody else scores them. */
  readonly user_voice?: PanelUserVoiceGroup;
};

/** An interest that a member declared, and what was done about it. */
export type PanelConflict = {
  /** The id of the bidder’s or partner’s organisation. */
  readonly with: string;
  /** What the interest is. */
  readonly nature: string;
  /** When this interest was declared, if later than the declaration itself. */
  readonly declared_on?: string;
  /** What was decided. `recused`: scores nothing of that bid. `left-panel`: scores no bid at all. `scores-other-questions`: scores all but the questions under `not_scoring`. `leaves-meeting`: scores on their own, and is out of the room when the bid is discussed. `second-reader`: scores, and somebody without an interest reads each reason. `interest-ended`: gave the interest up. `no-action`: nothing had to change. Left out while nobody has decided: until then the member may not score that bid. */
  readonly managed_by?:
    | 'recused'
    | 'left-panel'
    | 'scores-other-questions'
    | 'leaves-meeting'
    | 'second-reader'
    | 'interest-ended'
    | 'no-action';
  /** The questions of that bid that the member does not score, when managed by `scores-other-questions`. */
  readonly not_scoring?: readonly string[];
  /** Who decided. */
  readonly decided_by?: string;
  /** When. */
  readonly decided_on?: string;
  /** Why that is enough. */
  readonly reason?: string;
};

/** One person who assesses bids, and what they declared. */
export type PanelMember = {
  /** A short name, used in sheets and moderation. */
  readonly id: string;
  /** The person’s name, or a role where names are not published. */
  readonly name: string;
  /** Whose view the person brings. */
  readonly represents:
    | 'commissioner'
    | 'voluntary-sector'
    | 'lived-experience'
    | 'technical'
    | 'finance'
    | 'equalities';
  /** Whether the person has a vote in the award. */
  readonly votes: boolean;
  /** The ids of organisations the person works for or helps to run. */
  readonly works_for?: readonly string[];
  /** When the person signed a declaration of interests. Needed before any bid is scored. */
  readonly declared_on?: string;
  /** Interests declared, each with what was done. */
  readonly conflicts?: readonly PanelConflict[];
};

/** Who scores what. */
export type PanelAssignment = {
  /** The lots. */
  readonly lots: readonly string[];
  /** The questions. */
  readonly criteria: readonly string[];
  /** The members who each score them on their own. */
  readonly members: readonly string[];
};

/** A group of people who have used the service, which scores its own questions and is reported apart. */
export type PanelUserVoiceGroup = {
  /** The members of the panel who are in the group. */
  readonly members: readonly string[];
  /** The questions that the group scores and nobody else. Their weight in the tender is the weight of the group. */
  readonly criteria: readonly string[];
  /** The smallest group whose individual scores may be shown. In a smaller one, a score could be traced to a person. */
  readonly least: Exact;
  /** What readers see of a smaller group: `together` shows only the score of the whole group; `with-panel` shows it without saying that the group gave it. */
  readonly if_fewer: 'together' | 'with-panel';
};

/** What a partner that a bid names confirms for itself: its part, its money, its risk and how many people it would be sent. */
export type WrittenPartner = {
  /** Says what this file is: always `partner/1`, on the first line. */
  readonly format: 'partner/1';
  /** Anything a reader must know about this file, for example that it is invented. */
  readonly note?: string;
  /** The tender that the bid answers, with its exact version: `id@version`. */
  readonly tender: string;
  /** The id of the bid that names the partner. */
  readonly bid: string;
  /** The short name that the bid gives the partner. */
  readonly partner: string;
  /** The partner’s full name. */
  readonly name?: string;
  /** The lots it would work in. Left out: all lots of the bid. */
  readonly lots?: readonly string[];
  /** What the partner would do, in its own words. */
  readonly role?: string;
  /** What the partner would be paid over the contract, in pounds. */
  readonly value?: Exact;
  /** How many people a year would be sent to the partner. 0 is an answer. */
  readonly referrals?: Exact;
  /** The share of its pay that depends on results, in per cent. 0 is an answer. */
  readonly at_risk?: Exact;
  /** Within how many days after its invoice the partner is paid. */
  readonly days_to_pay?: Exact;
  /** What it is paid in all when nobody is sent to it, in pounds. 0 is an answer. */
  readonly retainer?: Exact;
  /** What the partner understands will happen if nobody is sent to it. */
  readonly if_nobody_is_sent?: string;
  /** When the bidder first spoke to the partner about this bid. */
  readonly first_contact_on?: string;
  /** How often they have met or talked at length about this bid. */
  readonly meetings?: Exact;
  /** Whether the partner has read what the bid says of it. */
  readonly has_read_the_bid?: boolean;
  /** Who signs for the partner, by name or post. The tool cannot check a signature. */
  readonly signed_by?: string;
  /** When. Without it the file is a draft, and nothing in it counts as confirmed. */
  readonly signed_on?: string;
  /** How the buyer can reach the partner without going through the bidder. */
  readonly contact?: string;
};

/** One way to pay a provider, from the source that proposed or ran it: the structure, what a tender must still settle, who bears the risk, and who is for and against it. A tender names it under `payment`, as `use: doncaster-clawback@1`. */
export type WrittenPayment = {
  /** Says what this file is: always `payment/1`, on the first line. */
  readonly format: 'payment/1';
  /** The name of the model. */
  readonly title: string;
  /** How it works, in plain words to print in a tender. */
  readonly explains: string;
  /** The kind of payment that a tender states under `model`. */
  readonly model: 'block' | 'fee-for-service' | 'unit-price' | 'payment-by-results' | 'grant';
  /** Who pays whom, when, and what waits for results. */
  readonly structure: PaymentStructure;
  /** The parts of the money. */
  readonly components: readonly PaymentComponent[];
  /** What the model leaves open and the tender must give. */
  readonly parameters: readonly PaymentParameter[];
  /** What the model itself settles, for each calculator, by the names that it asks for. What the model leaves open is not here. */
  readonly figures?: { readonly [name: string]: PaymentSettled };
  /** Who stands to lose when results do not come. */
  readonly risk: PaymentRisk;
  /** What is known of the model. */
  readonly properties: PaymentProperties;
  /** Who proposed it or spoke for it. */
  readonly asked_by: readonly PaymentParty[];
  /** Who spoke against it. An empty list says that the sources name nobody. */
  readonly opposed_by: readonly PaymentParty[];
  /** A case worked through. */
  readonly worked_case: PaymentWorkedCase;
  /** Who asked for this and where to read it. */
  readonly because: PaymentBecause;
};

/** Who pays whom, when, and what waits for results. */
export type PaymentStructure = {
  /** Who pays whom. */
  readonly who_pays: string;
  /** When the money comes. */
  readonly when: string;
  /** What depends on results. */
  readonly on_results: string;
  /** When and how results are measured. */
  readonly measured?: string;
};

/** One part of the money. */
export type PaymentComponent = {
  /** A short name. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** What the money is for. */
  readonly pays_for: string;
  /** When it is paid, and by whom. */
  readonly paid: string;
  /** What must happen before it is paid or kept: nothing more, the work done, results for each person, results for the group, or savings. */
  readonly depends_on:
    'nothing' | 'work-done' | 'results-of-person' | 'results-of-group' | 'savings';
  /** What share of the fee it is, where the source says so. */
  readonly share?: PaymentShare;
};

/** A share of the fee, in per cent, as the source gives it. */
export type PaymentShare = {
  /** The lowest share. */
  readonly at_least?: Exact;
  /** The highest share. */
  readonly at_most?: Exact;
  /** What it is a share of. Left out: the source does not say. */
  readonly of?: 'total-contracted-fee' | 'full-contract-value' | 'annual-payment';
  /** Where the figure stands. */
  readonly source: string;
};

/** A figure or a date that the model leaves open and the tender must give. */
export type PaymentParameter = {
  /** A short name. */
  readonly id: string;
  /** What the tender must settle. */
  readonly asks: string;
  /** The field of the payment that holds it, where there is one. */
  readonly field?: string;
};

/** Who stands to lose when results do not come. */
export type PaymentRisk = {
  /** Who bears it. */
  readonly on: string;
  /** What that means for small providers. */
  readonly says: string;
  /** What happens to the money when the result is missed. */
  readonly if_missed: string;
};

/** What is known of the model. */
export type PaymentProperties = {
  /** True when providers are paid before results are known. */
  readonly money_before_results: boolean;
  /** True when a provider may have to pay money back. */
  readonly can_owe_money: boolean;
  /** True when a provider earns less because fewer people are sent to it. */
  readonly depends_on_referrals: boolean;
  /** True when an investor puts in money and bears the risk. */
  readonly outside_investor: boolean;
  /** True when results are compared with an earlier figure. */
  readonly needs_baseline: boolean;
};

/** Someone who asked for this way of paying, or spoke against it. */
export type PaymentParty = {
  /** The person or body. */
  readonly who: string;
  /** What they asked for or feared, in our own words. */
  readonly says?: string;
  /** The document and the place in it. */
  readonly source: string;
};

/** A case worked through, so that readers can follow the money. */
export type PaymentWorkedCase = {
  /** The case in a few words. */
  readonly title: string;
  /** True when a figure is made up to show the sum. */
  readonly illustrative: boolean;
  /** The sums, one a line. */
  readonly steps: readonly string[];
  /** Where the figures that are not made up stand. */
  readonly source: string;
  /** What a reader should know. */
  readonly note?: string;
};

/** Who asked for this and where to read it. */
export type PaymentBecause = {
  /** The ids of the items in the inventory of the five source documents. */
  readonly inventory?: readonly string[];
  /** The document and the place in it. */
  readonly source?: string;
  /** The law, with section or regulation. */
  readonly law?: string;
  /** How well it is confirmed: read in the law itself, on a second-hand page, or on one such page only. */
  readonly confirmed?: 'primary' | 'secondary' | 'single-secondary';
  /** Where it was published. */
  readonly link?: string;
};

/** What a model settles for one calculator, by the names that it asks for. */
export type PaymentSettled = { readonly [name: string]: Exact | string | boolean };

/** A set of positions that a tender adopts by naming it. It lies in a pack with the checks that hold a tender to it. */
export type WrittenPolicy = {
  /** Says what this file is: always `policy/1`, on the first line. */
  readonly format: 'policy/1';
  /** The name. */
  readonly title: string;
  /** What it stands for. */
  readonly about: string;
  /** Where it stands. */
  readonly positions: readonly PolicyPosition[];
  /** Who asked for this and where to read it. */
  readonly because: PolicyBecause;
};

/** Where this policy stands on one question the sources disagree about. */
export type PolicyPosition = {
  /** The question, by its number. */
  readonly question: string;
  /** The question in words. */
  readonly asks: string;
  /** The position in one sentence. */
  readonly says: string;
  /** Where it says so. */
  readonly source: string;
  /** The question as a file of `rules/choices/` names it. */
  readonly choice?: string;
  /** The position of that question that the policy adopts, by its id. */
  readonly position?: string;
};

/** Who asked for this and where to read it. */
export type PolicyBecause = {
  /** The ids of the items in the inventory of the five source documents. */
  readonly inventory?: readonly string[];
  /** The document and the place in it. */
  readonly source?: string;
  /** The law, with section or regulation. */
  readonly law?: string;
  /** How well it is confirmed: read in the law itself, on a second-hand page, or on one such page only. */
  readonly confirmed?: 'primary' | 'secondary' | 'single-secondary';
  /** Where it was published. */
  readonly link?: string;
};

/** How prices become points: the published formula, which is also the one that is run, with its weak points and its published cases. */
export type WrittenPrice = {
  /** Says what this file is: always `price/1`, on the first line. */
  readonly format: 'price/1';
  /** The name of the method. */
  readonly title: string;
  /** How it works, in words good enough to print in a tender. */
  readonly explains: string;
  /** Figures the tender must give, by name. */
  readonly settings?: { readonly [name: string]: PriceSetting };
  /** Figures that each bidder gives besides its price, by name; a bid writes them under `price.figures`. */
  readonly asks?: { readonly [name: string]: PriceAsked };
  /** What must hold of the settings. */
  readonly requires?: readonly PriceRequirement[];
  /** Values worked out on the way, in order. */
  readonly steps: readonly PriceStep[];
  /** The points, from the steps. Known names: weight, price, lowest, highest, mean, median, count; quality (the points of the bid for everything but the price), quality_weight (the most there are), best_quality and least_quality; the settings, the figures bidders are asked for, the steps; and `bids`, a list of all the bids compared, each with its price, its quality and those figures. */
  readonly points: string;
  /** For points that are more than plain arithmetic: how they were worked out, in words, with CEL between `{{ }}`. Left out: the formula with its figures. */
  readonly points_say?: string;
  /** The formula as people write it. */
  readonly shown_as: string;
  /** For a method that gives no points but one figure for price and quality together, held under `points`: whether the lowest or the highest figure comes first. Such a price criterion has a weight of 0. */
  readonly ranks_by?: 'ratio-lowest' | 'ratio-highest';
  /** The least points; a formula that gives less is raised to this. Left out: none. */
  readonly at_least?: string;
  /** The most points. Left out: none. */
  readonly at_most?: string;
  /** What happens to a price over the ceiling, when there is one. */
  readonly above_ceiling?: PriceSpecialCase;
  /** What happens at a price of zero. */
  readonly zero_price: PriceSpecialCase;
  /** What happens when there is one price only. */
  readonly one_bid: PriceSpecialCase;
  /** What happens when all prices are the same. */
  readonly all_equal: PriceSpecialCase;
  /** What is known of the method. */
  readonly properties: PriceProperties;
  /** What it is known to do wrong. */
  readonly weaknesses: readonly PriceWeakness[];
  /** Who asked for this and where to read it. */
  readonly because: PriceBecause;
  /** Published cases. */
  readonly examples: readonly PricePublishedCase[];
};

/** A figure that the tender must give. */
export type PriceSetting = {
  /** What it is. */
  readonly title: string;
  /** What it does. */
  readonly about: string;
  /** Its unit. */
  readonly unit?: string;
  /** What it could be: a figure, rows of a table, or the id of a criterion. */
  readonly example?: Exact | string | readonly unknown[];
  /** What the tender writes: one `figure` (so when left out), a `table` of rows with the columns below, or a `criterion`, the id of a criterion of the lot, which formulas then read as the points of the bid for it. */
  readonly is?: 'figure' | 'table' | 'criterion';
  /** For a table: the figures that a row may hold, by name. A row may leave one out; formulas ask with `has()`. */
  readonly columns?: { readonly [name: string]: string };
};

/** One value worked out on the way to the points. */
export type PriceStep = {
  /** What later lines call it. A step named `ratio` is the one a tender may round before weighting. */
  readonly name: string;
  /** What it is, in words. */
  readonly title: string;
  /** How it is worked out. */
  readonly is: string;
  /** For a step that is more than plain arithmetic: how it was worked out, in words, with CEL between `{{ }}`. Left out: the formula with its figures. */
  readonly says?: string;
};

/** What happens where the formula would be undefined or unfair. */
export type PriceSpecialCase = {
  /** `formula`: nothing special, the formula serves. `points`: gives the points below. `refuse`: the price gets no points until people decide. */
  readonly does: 'formula' | 'points' | 'refuse';
  /** The points given, as an expression. */
  readonly points?: string;
  /** The rule in words. */
  readonly says: string;
};

/** What is known of the method, for people who choose one. */
export type PriceProperties = {
  /** Whether a lower price never earns fewer points. */
  readonly cheaper_never_scores_less: boolean;
  /** Whether another bid can change the points. */
  readonly depends_on_rivals: boolean;
  /** Whether a bid that cannot win can change who does. */
  readonly loser_can_change_winner: boolean;
  /** Whether points can be less than nothing. */
  readonly can_go_below_zero: boolean;
  /** Whether doubling every price changes nothing. */
  readonly same_when_all_prices_scale: boolean;
};

/** Something the method is known to do wrong. */
export type PriceWeakness = {
  /** The weakness in one sentence. */
  readonly says: string;
  /** Who showed it. */
  readonly source: string;
};

/** Prices and points from a published source, which prove the formula. */
export type PricePublishedCase = {
  /** What the case is. */
  readonly title: string;
  /** Where it was published, with the case id. */
  readonly source: string;
  /** The points for price. */
  readonly weight: Exact;
  /** The prices, in order. */
  readonly prices: readonly Exact[];
  /** Figures the method needs. */
  readonly settings?: { readonly [name: string]: Exact | string | readonly unknown[] };
  /** Where the source rounds. */
  readonly rounding?: readonly TenderRoundingStage[];
  /** The points for each price; a word such as `refused` where there are none. */
  readonly points: readonly (Exact | string)[];
  /** What a reader should know. */
  readonly note?: string;
  /** For a method that weighs quality as well: the quality points of each bid. */
  readonly quality?: readonly Exact[];
  /** The most quality points there are. */
  readonly quality_weight?: Exact;
  /** What each bid gives besides its price, or earned for a criterion that the method names: a list for each name, in the order of the prices. */
  readonly figures?: { readonly [name: string]: readonly Exact[] };
};

/** Who asked for this and where to read it. */
export type PriceBecause = {
  /** The ids of the items in the inventory of the five source documents. */
  readonly inventory?: readonly string[];
  /** The document and the place in it. */
  readonly source?: string;
  /** The law, with section or regulation. */
  readonly law?: string;
  /** How well it is confirmed: read in the law itself, on a second-hand page, or on one such page only. */
  readonly confirmed?: 'primary' | 'secondary' | 'single-secondary';
  /** Where it was published. */
  readonly link?: string;
};

/** A figure that each bidder gives besides its price. */
export type PriceAsked = {
  /** What it is. */
  readonly title: string;
  /** What bidders must count, and how. */
  readonly about: string;
  /** Its unit. */
  readonly unit?: string;
};

/** Something that must hold of the figures the tender gives, before any price is scored. */
export type PriceRequirement = {
  /** What must hold, as an expression on the settings. */
  readonly is: string;
  /** What is wrong when it does not hold, in one sentence. */
  readonly says: string;
};

/** One thing that a person is asked, in plain words: why, what each word means, what may be answered, and when it matters. Not knowing is always an answer. */
export type WrittenQuestion = {
  /** Says what this file is: always `question/1`, on the first line. */
  readonly format: 'question/1';
  /** What the answer is called in lists, in a few words. */
  readonly title: string;
  /** The question itself, in one plain sentence. Gaps such as `{{lot.title}}` are filled from the tender. */
  readonly asks: string;
  /** Why it is asked, for whoever wants to know before answering. */
  readonly why: string;
  /** Words in the question that somebody may not know, explained on request. */
  readonly terms?: readonly QuestionTerm[];
  /** The heading it is asked under. */
  readonly part: string;
  /** Where it comes in the order of questions: lowest first. No two questions of a pack share one. */
  readonly place: Exact;
  /** What an answer is about. One about the `organisation` is kept for the next tender; the others are asked anew: once for a `tender`, for each `lot` that was picked, for each `gate` of those lots. */
  readonly for: 'organisation' | 'tender' | 'lot' | 'gate';
  /** What may be answered: a figure, `yes-no`, one `choice` or several `choices`, some of the tender’s `lots`, one `date` or several `dates`, a `list` of names, or a `text`. */
  readonly kind:
    | 'pounds'
    | 'per-cent'
    | 'months'
    | 'people'
    | 'number'
    | 'yes-no'
    | 'choice'
    | 'choices'
    | 'lots'
    | 'date'
    | 'dates'
    | 'list'
    | 'text';
  /** The answers to choose from, for the kinds `choice` and `choices`. */
  readonly choices?: readonly QuestionChoice[];
  /** The least that a figure can be. */
  readonly least?: Exact;
  /** The most that a figure can be. */
  readonly most?: Exact;
  /** True when a figure must be whole. */
  readonly whole?: boolean;
  /** True when a day must not be past. */
  readonly future?: boolean;
  /** An answer to show how it is written. */
  readonly example?: string;
  /** The field of the organisation’s file that keeps the answer. Left out: it is kept under `answers`. */
  readonly keeps?: string;
  /** For how many months an answer holds. After that the person is asked whether it is still so. Left out: it holds until somebody changes it. */
  readonly good_for_months?: Exact;
  /** A condition; the question is asked only where it is met. What is not known counts as not met. Left out: it is always asked. */
  readonly when?: string;
  /** Figures that the condition uses, by name. */
  readonly settings?: { readonly [name: string]: Exact | string };
  /** Who asked for this and where to read it. */
  readonly because: QuestionBecause;
  /** Cases that prove when it is asked. */
  readonly examples?: readonly QuestionCase[];
  /** What somebody may type, and what is understood: at least one that is taken and one that is refused, where one can be. Days are judged as if today were 1 January 2026. */
  readonly typed: readonly QuestionTyped[];
};

/** A word explained. */
export type QuestionTerm = {
  /** The word. */
  readonly term: string;
  /** What it means, in one plain sentence. */
  readonly means: string;
};

/** One of several answers. */
export type QuestionChoice = {
  /** The word that stands for it in files and conditions. */
  readonly value: string;
  /** What the person reads. */
  readonly shows: string;
};

/** A case, and whether the question is asked. */
export type QuestionCase = {
  /** The files and answers it is tried on: `tender`, `lot`, `gate`, `organisation`, `answer` and `on`, each as far as it matters. */
  readonly given: {};
  /** Whether it is asked then. */
  readonly asked: boolean;
};

/** What is typed, and what comes of it. */
export type QuestionTyped = {
  /** The line as it is typed. */
  readonly typed: string;
  /** What is understood. */
  readonly is?: Exact | string | boolean | readonly unknown[];
  /** True when it is refused, with a sentence that says why. */
  readonly refused?: boolean;
};

/** Who asked for this and where to read it. */
export type QuestionBecause = {
  /** The ids of the items in the inventory of the five source documents. */
  readonly inventory?: readonly string[];
  /** The document and the place in it. */
  readonly source?: string;
  /** The law, with section or regulation. */
  readonly law?: string;
  /** How well it is confirmed: read in the law itself, on a second-hand page, or on one such page only. */
  readonly confirmed?: 'primary' | 'secondary' | 'single-secondary';
  /** Where it was published. */
  readonly link?: string;
};

/** A list of facts that rules and documents look things up in. */
export type WrittenReference = {
  /** Says what this file is: always `reference/1`, on the first line. */
  readonly format: 'reference/1';
  /** The name of the list. */
  readonly title: string;
  /** What it is for. */
  readonly about: string;
  /** The entries. */
  readonly entries: readonly ReferenceEntry[];
  /** Who asked for this and where to read it. */
  readonly because: ReferenceBecause;
};

/** One entry of a list. */
export type ReferenceEntry = {
  /** A short name. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** What it is. */
  readonly about?: string;
  /** The first day it applies. */
  readonly from?: string;
  /** The last day. */
  readonly until?: string;
  /** The procurements it is for. */
  readonly applies?: CheckApplies;
  /** What a reader should know. */
  readonly note?: string;
  /** Where it is published. */
  readonly source?: string;
  /** What is known of the entry, as short names with a text, a number, or yes or no. */
  readonly facts?: { readonly [name: string]: string | Exact | boolean };
  /** Other names for the same thing. */
  readonly also?: readonly string[];
  /** Other entries of the list that this one needs. */
  readonly depends_on?: readonly string[];
};

/** Who asked for this and where to read it. */
export type ReferenceBecause = {
  /** The ids of the items in the inventory of the five source documents. */
  readonly inventory?: readonly string[];
  /** The document and the place in it. */
  readonly source?: string;
  /** The law, with section or regulation. */
  readonly law?: string;
  /** How well it is confirmed: read in the law itself, on a second-hand page, or on one such page only. */
  readonly confirmed?: 'primary' | 'secondary' | 'single-secondary';
  /** Where it was published. */
  readonly link?: string;
};

/** Everything that was worked out, with every step and the digest of every input. Written by the tool; do not edit it. Documents are made from it and calculate nothing. */
export type WrittenResult = {
  /** Says what this file is: always `result/1`, on the first line. */
  readonly format: 'result/1';
  /** The tender. */
  readonly tender: ResultTenderName;
  /** The tool. */
  readonly made_with: ResultMadeWith;
  /** One digest over all inputs. It is printed in letters, so that anyone can tell whether a file was changed since. */
  readonly digest: string;
  /** Which law governed it. */
  readonly law: ResultLaw;
  /** How assessors’ scores were combined, in words. */
  readonly combine: string;
  /** Where figures were rounded, in words. */
  readonly rounding: string;
  /** Every lot. */
  readonly lots: readonly ResultLotResult[];
  /** Every step of every figure. */
  readonly steps: readonly ResultStep[];
  /** Every file it was worked out from. */
  readonly inputs: readonly ResultInput[];
  /** How the lots were shared out, where the tender declares a rule for that. */
  readonly allocation?: ResultAllocation;
};

/** A number with its exact value, the way it is shown, and the step that made it. */
export type ResultFigure = {
  /** The exact value: a decimal that ends, or a fraction such as `2500/83`. */
  readonly exact: string;
  /** The value as readers see it. */
  readonly shown: string;
  /** The id of the step that made it. */
  readonly step?: string;
};

/** One thing that was worked out: what, how, from which figures and by whose rule. */
export type ResultStep = {
  /** The address of the step: lot, bid, criterion and what it is. */
  readonly id: string;
  /** What it is, in words. */
  readonly title: string;
  /** How it was worked out, with the numbers in it. */
  readonly how: string;
  /** The exact value. */
  readonly exact: string;
  /** The value as readers see it. */
  readonly shown: string;
  /** The ids of the steps it was worked out from. */
  readonly from: readonly string[];
  /** The rule or method that says so. */
  readonly rule?: string;
  /** Where the figure was read, for figures that people wrote: file and line. */
  readonly place?: string;
};

/** One file that the result was worked out from. */
export type ResultInput = {
  /** Its path from the tender’s folder, or from the tool’s own rules. */
  readonly file: string;
  /** What it is. */
  readonly format: string;
  /** The SHA-256 digest of its text, taken with LF line ends. */
  readonly sha256: string;
};

/** Which law governed the procurement, as far as the applied packs say, and what was not checked. */
export type ResultLaw = {
  /** The law that governed it, in words. */
  readonly regime: string;
  /** The law that the applied packs select; documents cite nothing else. */
  readonly cites: readonly string[];
  /** What was not checked. */
  readonly not_checked: readonly string[];
  /** Whether assessment summaries under the Procurement Regulations 2024, regulation 31, are owed. */
  readonly summaries_required: boolean;
};

/** What one assessor gave, and why. */
export type ResultIndividualScore = {
  /** The panel member. */
  readonly assessor: string;
  /** The member’s name or role. */
  readonly name: string;
  /** The score. */
  readonly score: string;
  /** The reason. */
  readonly reason: string;
};

/** The score that counts, and how it came about. */
export type ResultCombinedScore = {
  /** The score. */
  readonly score: string;
  /** The highest score on the scale. */
  readonly out_of: string;
  /** Every score that could be given, lowest first. */
  readonly scale?: string;
  /** What that level says, when the score is one of the levels. */
  readonly level?: string;
  /** How it was combined. */
  readonly how: 'consensus' | 'mean' | 'median' | 'trimmed-mean';
  /** Why the panel agreed it. */
  readonly reason?: string;
  /** Who agreed it. */
  readonly agreed_by?: readonly string[];
  /** When. */
  readonly agreed_on?: string;
  /** The scores that the panel had agreed before and changed, oldest first. Left out when nothing was changed. */
  readonly earlier?: readonly ResultEarlierScore[];
  /** Whether the agreed score differs from any individual one. */
  readonly moved: boolean;
  /** The gap between the highest and the lowest individual score. */
  readonly spread: string;
  /** All individual scores added up and divided by how many there are. Left out where readers may not see the scores of a small group. */
  readonly mean?: ResultScoreShown;
  /** The individual score in the middle, or the mean of the two in the middle. Left out with the mean. */
  readonly median?: ResultScoreShown;
  /** Whether the gap is wide enough that the tender asks the panel to discuss it. */
  readonly discuss: boolean;
};

/** What a bid earned for one sub-criterion. */
export type ResultSubCriterionResult = {
  /** The criterion. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** A question scored by people, a heading with sub-criteria, or the price. */
  readonly kind: 'question' | 'heading' | 'price';
  /** The points available. */
  readonly weight: string;
  /** The points earned. */
  readonly points: ResultFigure;
  /** The question that was asked. */
  readonly question?: string;
  /** The score that counts. */
  readonly combined?: ResultCombinedScore;
  /** What each assessor gave. */
  readonly individual?: readonly ResultIndividualScore[];
  /** Who scored it, when that is a group of its own: people who have used the service. */
  readonly scored_by?: string;
};

/** What a bid earned for one criterion. */
export type ResultCriterionResult = {
  /** The criterion. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** A question scored by people, a heading with sub-criteria, or the price. */
  readonly kind: 'question' | 'heading' | 'price';
  /** The points available. */
  readonly weight: string;
  /** The points earned. */
  readonly points: ResultFigure;
  /** The question that was asked. */
  readonly question?: string;
  /** The score that counts. */
  readonly combined?: ResultCombinedScore;
  /** What each assessor gave. */
  readonly individual?: readonly ResultIndividualScore[];
  /** Its sub-criteria. */
  readonly criteria: readonly ResultSubCriterionResult[];
  /** For the price: how the points were worked out, in a sentence. */
  readonly explains?: string;
  /** Who scored it, when that is a group of its own: people who have used the service. */
  readonly scored_by?: string;
};

/** What was decided about one gate. */
export type ResultGateResult = {
  /** The gate. */
  readonly gate: string;
  /** Its name. */
  readonly title: string;
  /** What people decided, or that nobody has yet. */
  readonly outcome: 'passes' | 'fails' | 'undecided';
  /** Who decided. */
  readonly by?: string;
  /** When. */
  readonly on?: string;
  /** Why. */
  readonly why?: string;
  /** What the tool proposes, beside what people decided. */
  readonly proposal?: ResultGateProposal;
};

/** Whether a bid reached a minimum. */
export type ResultThresholdResult = {
  /** What was held against the threshold: a criterion’s name or the total. */
  readonly of: string;
  /** The least that will do. */
  readonly at_least: string;
  /** What the bid got. */
  readonly got: string;
  /** Score, points or per cent, and which number. */
  readonly measured_in: string;
  /** Whether it was reached. */
  readonly reached: boolean;
  /** What follows if not. */
  readonly if_below: 'not-awarded' | 'reported';
  /** The same in a sentence. */
  readonly says: string;
};

/** One line of a summed price. */
export type ResultPriceLine = {
  /** The line. */
  readonly line: string;
  /** What is priced. */
  readonly title: string;
  /** The price of one unit. */
  readonly unit_price: string;
  /** How many in a year. */
  readonly quantity: string;
  /** How many years. */
  readonly years: string;
  /** Unit price × quantity × years. */
  readonly sum: string;
  /** Set where this is an option and not a line: whether its price is part of the scored price. */
  readonly option?: 'in-scored-price' | 'not-scored';
  /** What the line is worth in the money of the base day, year by year, where the price is a whole-life cost. */
  readonly whole_life_says?: string;
};

/** The price that was scored. */
export type ResultPriceResult = {
  /** The price as the bid gives it. */
  readonly offered: ResultFigure;
  /** The price that was scored, after any agreed correction. */
  readonly scored: ResultFigure;
  /** Whether a slip was put right. */
  readonly corrected: boolean;
  /** What was put right, and why. */
  readonly correction?: string;
  /** Each correction that was put to the bidder, with its answer, in the order of the record. */
  readonly corrections?: readonly ResultCorrection[];
  /** The lines it was summed from, when there is a price schedule. */
  readonly lines: readonly ResultPriceLine[];
  /** How a package changed the price, where the bid won with one. */
  readonly package_says?: string;
};

/** When a bid arrived and what was decided if it was late. */
export type ResultReceipt = {
  /** The moment. */
  readonly at: string;
  /** Whether that was after the deadline. */
  readonly late: boolean;
  /** Whether a late bid was accepted. */
  readonly accepted?: boolean;
  /** Why. */
  readonly why?: string;
};

/** What became of one bid in one lot. */
export type ResultBidResult = {
  /** The bid. */
  readonly bid: string;
  /** The bidder’s name. */
  readonly bidder: string;
  /** The bidder’s organisation. */
  readonly organisation: string;
  /** The bidder’s number on a public register, with the register. */
  readonly registration?: string;
  /** The bidder’s postal address. */
  readonly address?: string;
  /** Where letters go. */
  readonly contact?: string;
  /** Where the bid ended. */
  readonly status:
    | 'ranked'
    | 'below-threshold'
    | 'not-assessed'
    | 'withdrawn'
    | 'excluded'
    | 'late'
    | 'refused'
    | 'unresolved';
  /** The same in a sentence, with the reason. */
  readonly status_says: string;
  /** Whether the panel’s scores of this bid count, so that a letter with scores is owed. */
  readonly assessed: boolean;
  /** Whether it won the lot. */
  readonly winner: boolean;
  /** Its place, first is 1. Equal bids that nothing could separate share a place. */
  readonly rank?: Exact;
  /** Its place in words. */
  readonly rank_says?: string;
  /** When it arrived. */
  readonly received?: ResultReceipt;
  /** Every gate. */
  readonly gates: readonly ResultGateResult[];
  /** Every threshold. */
  readonly thresholds: readonly ResultThresholdResult[];
  /** The points of every criterion. */
  readonly criteria: readonly ResultCriterionResult[];
  /** The price that was scored. */
  readonly price?: ResultPriceResult;
  /** The points for everything but the price. */
  readonly quality?: ResultFigure;
  /** The total. */
  readonly total?: ResultFigure;
  /** The figure that decides the order, where the price method ranks by one figure for price and quality together and gives no points. */
  readonly ratio?: ResultFigure;
  /** What the low price test says of its price. */
  readonly low_price?: ResultLowPriceResult;
  /** How that figure was worked out, with its numbers. */
  readonly ratio_says?: string;
};

/** How equal bids were put in order. */
export type ResultTieResult = {
  /** The equal bids. */
  readonly bids: readonly string[];
  /** The tie-break that separated them, in words. */
  readonly by: string;
  /** Whether it separated them. */
  readonly settled: boolean;
  /** The same in a sentence. */
  readonly says: string;
};

/** The prices that the method compared. */
export type ResultPricesCompared = {
  /** The method. */
  readonly method: string;
  /** Its name. */
  readonly title: string;
  /** The formula as people write it. */
  readonly formula: string;
  /** How it works. */
  readonly explains: string;
  /** The bids whose prices were compared. */
  readonly bids: readonly string[];
  /** Which bids these are and why. */
  readonly says: string;
  /** What the method is known to do wrong. */
  readonly weaknesses: readonly string[];
  /** The title of the price criterion, where the lot has several. */
  readonly criterion?: string;
  /** For a method that gives one figure for price and quality together: whether the lowest or the highest comes first. */
  readonly ranks_by?: 'ratio-lowest' | 'ratio-highest';
  /** The same in words. */
  readonly order_says?: string;
};

/** What happened in one lot. */
export type ResultLotResult = {
  /** The lot. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** Whether there is a winner. */
  readonly outcome: 'award' | 'no-award' | 'undecided';
  /** The same in a sentence. */
  readonly outcome_says: string;
  /** The winning bid. */
  readonly winner?: string;
  /** The winner’s name. */
  readonly winner_name?: string;
  /** How prices were compared. */
  readonly prices?: ResultPricesCompared;
  /** Every bid for the lot: ranked bids first, in order; then the others by id. */
  readonly bids: readonly ResultBidResult[];
  /** How equal bids were put in order. */
  readonly ties: readonly ResultTieResult[];
  /** What people must decide before this lot has a result. */
  readonly unresolved: readonly string[];
  /** The test of unusually low prices, where the tender names one. */
  readonly low_price?: ResultLowPriceRule;
  /** Bids that left after they could be compared, where the points for price depend on rivals: the scores with each and without it. First the one that left first. */
  readonly rescored?: readonly ResultRescored[];
  /** How the prices of the other price criteria were compared, where the lot scores several lines of its schedule apart. */
  readonly other_prices?: readonly ResultPricesCompared[];
};

/** The tool that worked it out. */
export type ResultMadeWith = {
  /** Its name. */
  readonly name: string;
  /** Its version. */
  readonly version: string;
};

/** The tender this is the result of. */
export type ResultTenderName = {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** Its title. */
  readonly title: string;
};

/** One thing that a price was held against. */
export type ResultLowPriceOutcome = {
  /** The test. */
  readonly test: string;
  /** The test in a few words. */
  readonly title: string;
  /** `flagged`: people must ask. `waits`: something else must be settled first. `does-not-apply`: there is nothing to compare it with. */
  readonly outcome: 'flagged' | 'not-flagged' | 'does-not-apply' | 'waits';
  /** What came out, in a sentence. */
  readonly says: string;
};

/** What the low price test says of a price, and what people made of it. */
export type ResultLowPriceResult = {
  /** Whether the price is one that people must ask about. */
  readonly flagged: boolean;
  /** Where that stands, in a sentence or two. */
  readonly says: string;
  /** Each thing that it was held against. */
  readonly tests: readonly ResultLowPriceOutcome[];
  /** When the bidder was asked. */
  readonly asked?: string;
  /** The last day for its answer. */
  readonly reply_by?: string;
  /** Whether its explanation was accepted. */
  readonly accepted?: boolean;
  /** Why it was accepted, or why not. */
  readonly why?: string;
};

/** The test that says which prices people must ask about. */
export type ResultLowPriceRule = {
  /** The test and its version. */
  readonly test: string;
  /** Its name. */
  readonly title: string;
  /** The test in words. */
  readonly explains: string;
};

/** What a bid had at one time. */
export type ResultScoresThen = {
  /** Its points for price. */
  readonly price?: ResultFigure;
  /** How they came about. */
  readonly explains?: string;
  /** Its total, or the figure that decides instead. */
  readonly total?: ResultFigure;
  /** Its place. */
  readonly rank_says?: string;
};

/** A bid that stayed, with its scores before and after another left. */
export type ResultRescoredBid = {
  /** The bid. */
  readonly bid: string;
  /** Who made it. */
  readonly bidder: string;
  /** What it had while the other bid took part. */
  readonly before: ResultScoresThen;
  /** What it has without the other bid. */
  readonly after: ResultScoresThen;
};

/** A bid that left after it could be compared, with both score sets. */
export type ResultRescored = {
  /** The bid that left. */
  readonly bid: string;
  /** Who made it. */
  readonly bidder: string;
  /** How it left. */
  readonly left: 'withdrawn' | 'excluded';
  /** When. */
  readonly on: string;
  /** What it had itself. */
  readonly was: ResultScoresThen;
  /** Every bid that stayed. */
  readonly bids: readonly ResultRescoredBid[];
  /** Whether the order of the bids that stayed changed. */
  readonly order_changed: boolean;
  /** The same in words. */
  readonly says: string;
};

/** What the tool proposes about a gate, which decides nothing. */
export type ResultGateProposal = {
  /** `person`: nothing speaks against it, and people must judge the rest. */
  readonly outcome: 'passes' | 'person' | 'fails';
  /** Why, a sentence each. */
  readonly says: readonly string[];
  /** The rules that the bid was held against. */
  readonly rules: readonly string[];
};

/** How the lots were shared out, and why each went where it did. */
export type ResultAllocation = {
  /** The tender’s rule. */
  readonly rule: 'bidder-preference' | 'buyer-ranking' | 'best-total';
  /** The rule in words. */
  readonly says: string;
  /** What the winners of lots that depend on one another have together: points, or pounds where prices decide. Only where every way to share them out was compared. */
  readonly total?: ResultFigure;
  /** How it was settled that two ways to share the lots out were equal. */
  readonly tie_says?: string;
  /** Every lot. */
  readonly lots: readonly ResultAllocatedLot[];
  /** Every package that was compared, and what came of it. */
  readonly packages?: readonly ResultPackageCompared[];
};

/** Who would have come first in a lot, who gets it, and why. */
export type ResultAllocatedLot = {
  /** The lot. */
  readonly lot: string;
  /** Its name. */
  readonly title: string;
  /** The bid that wins it, where one does. */
  readonly winner?: string;
  /** The package whose prices were scored, where the winner’s package was chosen. */
  readonly package?: string;
  /** The bids that come before the winner in this lot and do not win it, best first. */
  readonly passed_over: readonly ResultPassedOver[];
  /** What happened to this lot, in words. */
  readonly says: string;
};

/** A bid that comes before the winner and does not win. */
export type ResultPassedOver = {
  /** The bid. */
  readonly bid: string;
  /** Why it does not win. */
  readonly says: string;
  /** What the lots would have together at best if this bid won the lot, where every way was compared and as many lots would have a winner. */
  readonly instead?: ResultFigure;
};

/** A package, and whether it was chosen. */
export type ResultPackageCompared = {
  /** The bid that offers it. */
  readonly bid: string;
  /** The package. */
  readonly package: string;
  /** Whether it was chosen. */
  readonly chosen: boolean;
  /** What came of it, in words. */
  readonly says: string;
  /** What the lots would have together at best with this package where it was not chosen, or without it where it was. Only if as many lots would have a winner. */
  readonly instead?: ResultFigure;
};

/** One correction of a price: what it was, what it was to be, why, and what the bidder said. */
export type ResultCorrection = {
  /** What is corrected: the price, or a line of the schedule. */
  readonly what: string;
  /** What the bid says. */
  readonly from: string;
  /** What it is corrected to. */
  readonly to: string;
  /** Why. */
  readonly why: string;
  /** Whether the bidder accepted it. A refused correction changes no price. */
  readonly answer: 'accepted' | 'refused';
  /** The day of that answer. */
  readonly answered_on: string;
};

/** A score that the panel agreed and later changed. */
export type ResultEarlierScore = {
  /** The score agreed then. */
  readonly score: string;
  /** Who agreed it. */
  readonly agreed_by: readonly string[];
  /** When. */
  readonly agreed_on: string;
  /** Why the panel agreed it then. */
  readonly reason: string;
  /** Why the panel changed it afterwards. */
  readonly changed_because: string;
};

/** A number made of scores, exactly and as readers see it. */
export type ResultScoreShown = {
  /** In full: a decimal where it ends, otherwise a fraction. */
  readonly exact: string;
  /** As readers see it. */
  readonly shown: string;
};

/** One way to take part, or not: what it means, what must hold for it, on which terms, and the first steps. A route is open, closed, or waits for a decision or a fact. */
export type WrittenRoute = {
  /** Says what this file is: always `route/1`, on the first line. */
  readonly format: 'route/1';
  /** What the route is called. */
  readonly title: string;
  /** What it means, in one or two plain sentences. */
  readonly explains: string;
  /** Where it comes in the order: lowest first. No two of a pack share one. */
  readonly place: Exact;
  /** A condition; the route is there only where it is met. Left out: always. */
  readonly when?: string;
  /** The considerations that bear on it, by name: one that fails closes it, one that a person must decide leaves it waiting. `gates` stands for every gate of the lot. */
  readonly needs: readonly string[];
  /** True for the route that is there only when every other is closed: not now, and what would change that. */
  readonly otherwise?: boolean;
  /** What it says when it is open, when it waits and when it is closed. */
  readonly says: RouteSays;
  /** What to ask for, or agree in writing, before taking this route. */
  readonly terms?: readonly RouteTerm[];
  /** What to do first. */
  readonly first_steps?: readonly string[];
  /** Who asked for this and where to read it. */
  readonly because: RouteBecause;
  /** Figures that the conditions use, by name. */
  readonly settings?: { readonly [name: string]: Exact | string };
  /** Cases that prove it; `outcomes` are what became of considerations. */
  readonly examples: readonly RouteCase[];
};

/** What it says for each state. */
export type RouteSays = {
  /** When nothing stands in the way. */
  readonly open: string;
  /** When a person must decide or a fact is missing. */
  readonly waits: string;
  /** When something closes it. */
  readonly closed: string;
};

/** A term to insist on. */
export type RouteTerm = {
  /** The term, with gaps that are filled from the tender and the answers. */
  readonly says: string;
  /** A condition; the term is there only where it is met. */
  readonly when?: string;
};

/** A case, and whether the route is open. */
export type RouteCase = {
  /** The files and answers it is tried on: `tender`, `lot`, `gate`, `organisation`, `answer` and `on`, each as far as it matters. */
  readonly given: {};
  /** What became of considerations, by name. */
  readonly outcomes?: { readonly [name: string]: 'passes' | 'person' | 'fails' | 'unknown' };
  /** What becomes of the route; `absent` when it is not there at all. */
  readonly gives: 'open' | 'waits' | 'closed' | 'absent';
};

/** Who asked for this and where to read it. */
export type RouteBecause = {
  /** The ids of the items in the inventory of the five source documents. */
  readonly inventory?: readonly string[];
  /** The document and the place in it. */
  readonly source?: string;
  /** The law, with section or regulation. */
  readonly law?: string;
  /** How well it is confirmed: read in the law itself, on a second-hand page, or on one such page only. */
  readonly confirmed?: 'primary' | 'secondary' | 'single-secondary';
  /** Where it was published. */
  readonly link?: string;
};

/** The scores an assessor may give, and what each one means when a question does not say it better. */
export type WrittenScale = {
  /** Says what this file is: always `scale/1`, on the first line. */
  readonly format: 'scale/1';
  /** The name of the scale. */
  readonly title: string;
  /** When to use it. */
  readonly about: string;
  /** Every score that may be given, lowest first. */
  readonly levels: readonly LotLevel[];
  /** Who asked for this and where to read it. */
  readonly because?: ScaleBecause;
};

/** Who asked for this and where to read it. */
export type ScaleBecause = {
  /** The ids of the items in the inventory of the five source documents. */
  readonly inventory?: readonly string[];
  /** The document and the place in it. */
  readonly source?: string;
  /** The law, with section or regulation. */
  readonly law?: string;
  /** How well it is confirmed: read in the law itself, on a second-hand page, or on one such page only. */
  readonly confirmed?: 'primary' | 'secondary' | 'single-secondary';
  /** Where it was published. */
  readonly link?: string;
};

/** The scores and reasons of one assessor for one bid in one lot, made before anyone sees anybody else’s. */
export type WrittenSheet = {
  /** Says what this file is: always `sheet/1`, on the first line. */
  readonly format: 'sheet/1';
  /** Anything a reader must know about this file, for example that it is invented. */
  readonly note?: string;
  /** The tender, with its exact version. */
  readonly tender: string;
  /** The lot. */
  readonly lot: string;
  /** The bid. */
  readonly bid: string;
  /** The panel member who scored. */
  readonly assessor: string;
  /** When the assessor began, if that was noted. */
  readonly started_on?: string;
  /** When the assessor finished and handed the sheet in. Without it the sheet is a draft: nothing on it counts yet, and it may leave questions out. */
  readonly signed_on?: string;
  /** Which wording of the questions and levels was scored: the first 16 digits of the SHA-256 digest of them, as the sheet that was handed out shows it. */
  readonly questions?: string;
  /** A score and a reason for every question assigned to this assessor. */
  readonly scores: readonly SheetScore[];
};

/** One assessor’s score for one question, with the reason. */
export type SheetScore = {
  /** The id of the question. */
  readonly criterion: string;
  /** A score on the question’s scale. */
  readonly score: Exact;
  /** Why this score: what in the bid earned it, and what was missing. */
  readonly reason: string;
};

/** The head of a document template: what the document is called, for whom one is made, and what it may show. The Markdown follows below it. */
export type WrittenTemplate = {
  /** Says what this file is: always `template/1`, on the first line. */
  readonly format: 'template/1';
  /** The title of the finished document. It may show fields in double braces. */
  readonly title: string;
  /** What the document is for, in one sentence. */
  readonly about: string;
  /** One document for the `tender`, for its `result`, for every `assessed-bid` of every lot, or for every `other-bid`, which was not assessed; for a `bid` that somebody prepares, or for every partner that it names, `bid-partner`; `payment-pack` for a lot and whoever must live with its payment. */
  readonly each:
    | 'tender'
    | 'result'
    | 'assessed-bid'
    | 'other-bid'
    | 'self-check'
    | 'bid'
    | 'bid-partner'
    | 'payment-pack'
    | 'guide';
  /** What the template may show: a file in `templates/reads/`. */
  readonly reads:
    | 'invitation'
    | 'report'
    | 'letter'
    | 'award-notice'
    | 'self-check'
    | 'supply-chain'
    | 'payment-pack'
    | 'guide';
  /** The name of the finished file, without its ending. It may show fields in double braces. */
  readonly file: string;
  /** The document is only made when there is this to show. Left out: it is always made. */
  readonly needs?: 'panel' | 'letter';
  /** The document is made only where this route of a guide is open or not settled in some lot, or when it is asked for by name. Left out: it is always made. */
  readonly route?: string;
};

/** A whole competition: what is bought, in which lots, how bids are judged, how the winner is paid, and which rules the buyer chose. */
export type WrittenTender = {
  /** Says what this file is: always `tender/1`, on the first line. */
  readonly format: 'tender/1';
  /** A short name for the tender. Bids name it. */
  readonly id: string;
  /** The version bidders answer. Raise it with every change and say what changed under `changes`. */
  readonly version: string;
  /** The name bidders will see. */
  readonly title: string;
  /** What is wanted and why, in a few plain sentences. */
  readonly summary: string;
  /** Anything a reader must know about this file, such as what in it is invented. */
  readonly note?: string;
  /** What each version changed, newest first. */
  readonly changes?: readonly TenderChange[];
  /** Earlier versions whose bids are still accepted. */
  readonly accepts_versions?: readonly TenderAcceptedVersion[];
  /** Who is buying. */
  readonly buyer: TenderBuyer;
  /** The facts that decide which law applies. */
  readonly procurement: TenderProcurement;
  /** The policy the buyer chose, as `name@version`. There is no hidden default. */
  readonly policy?: string;
  /** Other rule packs to check against, as `name@version`. */
  readonly rules?: readonly string[];
  /** Rules this tender departs from, each with a reason. They are printed for bidders to see. */
  readonly exceptions?: readonly TenderException[];
  /** The dates bidders need. */
  readonly timetable: TenderTimetable;
  /** Conditions that a bid passes or fails before it is scored. */
  readonly gates?: readonly TenderGate[];
  /** The lots written in this file. */
  readonly lots?: readonly WrittenLot[];
  /** Lots in files of their own, as paths from this file. They come after `lots`. */
  readonly lot_files?: readonly string[];
  /** Why the work was divided as it was. */
  readonly lotting?: TenderLotting;
  /** How many lots one bidder may bid for or win. */
  readonly lot_limits?: TenderLotLimits;
  /** What bids are judged on, for every lot that has no `criteria` of its own. */
  readonly criteria?: readonly LotCriterion[];
  /** What weights mean and what they add up to. */
  readonly weighting: TenderWeighting;
  /** Where figures are rounded and which value decides the order. */
  readonly rounding: TenderRounding;
  /** How several assessors’ scores become one. */
  readonly assessment: TenderAssessment;
  /** How equal bids are put in order, tried from first to last. Empty: a tie is left for people to settle. */
  readonly ties: readonly TenderTieBreak[];
  /** How and when the provider is paid. */
  readonly payment: LotPayment;
  /** What protects organisations that work for the winner. */
  readonly supply_chain?: TenderSupplyChain;
  /** The buyer’s check of its own interests. */
  readonly conflicts?: TenderConflictsAssessment;
  /** How people who use the service shaped the tender. */
  readonly user_voice?: TenderUserVoice;
  /** Conversations held before the notice. */
  readonly engagement?: readonly TenderEngagement[];
  /** Whether enough organisations could bid. */
  readonly market_readiness?: TenderMarketReadiness;
  /** Requirements for equality, each with how it is assessed. */
  readonly equality?: readonly TenderEqualityRequirement[];
  /** What happens to bidders if the competition is stopped. */
  readonly cancellation?: TenderCancellation;
  /** Risks that could change the contract later. */
  readonly known_risks?: readonly string[];
  /** Questions asked and answered. */
  readonly clarifications?: readonly TenderClarification[];
  /** Every document bidders need. */
  readonly documents?: readonly TenderDocument[];
  /** Words explained. */
  readonly glossary?: readonly TenderGlossaryEntry[];
  /** Figures of rules that this tender sets itself. */
  readonly settings?: readonly TenderRuleSetting[];
  /** Where this tender stands on questions that the sources disagree about, when it does not simply follow its policy. */
  readonly choices?: readonly TenderChoice[];
  /** Where the competition stands. While it is `paused`, bidders are told why and when it starts again. */
  readonly status?: 'draft' | 'open' | 'paused' | 'closed' | 'cancelled';
  /** Why the competition is paused and when it starts again. */
  readonly pause?: TenderPause;
  /** What is not decided yet. A tender that is open for bids has nothing here. */
  readonly undecided?: readonly string[];
  /** How the buyer had regard to the four objectives of the Procurement Act 2023, section 12(1). */
  readonly objectives?: TenderObjectives;
  /** What stands in the way of small and medium suppliers, and what was decided about each. */
  readonly small_supplier_barriers?: readonly TenderBarrier[];
  /** How the buyer had regard to the national policy statement on procurement, or in Wales to the Welsh one. */
  readonly policy_statement?: string;
  /** Bidders treated differently from others, and why. */
  readonly different_treatment?: readonly TenderDifferentTreatment[];
  /** Talks with the market before the notice, as the Procurement Act 2023 calls them. */
  readonly market_engagement?: TenderMarketEngagement;
  /** Through whom organisations were told of the tender, and when. */
  readonly dissemination?: readonly TenderDissemination[];
  /** Events at which possible partners can meet. */
  readonly events?: readonly TenderEvent[];
  /** Money to help organisations get ready to bid. */
  readonly capacity_building?: readonly TenderCapacityBuilding[];
  /** Other competitions, funds or holidays that fall in the time for bidding. */
  readonly clashes?: readonly TenderClash[];
  /** Shocks that leave organisations with less capacity to bid. */
  readonly market_conditions?: readonly TenderMarketCondition[];
  /** How bidders were asked about the process and the portal itself. */
  readonly process_consulted?: string;
  /** What earlier competitions taught, and what was changed because of it. */
  readonly lessons_learned?: readonly TenderLesson[];
  /** When and how the arrangements are reviewed while they run. */
  readonly review_points?: readonly string[];
  /** A register of organisations that have shown their proficiency already. */
  readonly register?: TenderRegister;
  /** The systems that the provider has to use. */
  readonly information_systems?: TenderInformationSystems;
  /** Where bids are sent. */
  readonly portal?: TenderPortal;
  /** How the buyer makes what it publishes usable by disabled people. */
  readonly accessibility?: TenderAccessibility;
  /** How the buyer had due regard to equality (Equality Act 2010, section 149). */
  readonly equality_duty?: TenderEqualityDuty;
  /** How the buyer considered social value before it began (Social Value Act 2012). */
  readonly social_value?: TenderSocialValueNote;
  /** The test of whether to buy a service or to run it in house. */
  readonly public_interest_test?: TenderInterestTest;
  /** What the provider will be measured by while the contract runs. */
  readonly kpis?: readonly TenderKpi[];
  /** Why no measures of this kind suit the contract. */
  readonly kpis_not_suitable?: string;
  /** How long records of the procurement are kept, and by whom. */
  readonly records?: TenderRecords;
  /** Whether staff are expected to transfer to the provider. */
  readonly staff_transfer?: 'yes' | 'no' | 'unknown';
  /** How transferred staff, and others on the contract, are treated no less favourably. */
  readonly staff_terms?: string;
  /** What the Welsh language standards ask of this tender and service, or why they ask nothing. */
  readonly welsh_language?: string;
  /** Limits that the buyer set for what it asks of bidders. */
  readonly proportionality?: TenderProportionality;
  /** The terms of a grant, when this is one. */
  readonly grant?: TenderGrant;
  /** The subsidy that the money would be, when it is one. */
  readonly subsidy?: TenderSubsidy;
  /** Money set aside for grants beside this competition. */
  readonly grant_set_aside?: TenderGrantSetAside;
  /** Who may give grants, and up to what amount. */
  readonly delegations?: readonly TenderDelegation[];
  /** Help while organisations move to a new way of being paid. */
  readonly transition?: TenderTransition;
  /** What a strategy costs, element by element, and where the money comes from. */
  readonly strategy_funding?: readonly TenderStrategyFunding[];
  /** A fund that was announced beside this competition. */
  readonly fund?: TenderFund;
  /** Bodies that will check the service, and where people can complain. */
  readonly oversight?: readonly TenderOversight[];
  /** How people who use services and voluntary organisations take part in planning, in the change-over and in every year. */
  readonly involvement?: readonly TenderInvolvement[];
  /** How the service will tackle race inequality, and with whom that was worked out. */
  readonly race_equality?: TenderRaceEquality;
  /** The person who leads on equality for the buyer. */
  readonly equalities_lead?: TenderEqualitiesLead;
  /** Gaps between groups that the figures show, each with a decision. */
  readonly disparities?: readonly TenderDisparity[];
  /** The yearly plan that this competition follows from. */
  readonly annual_plan?: TenderAnnualPlan;
  /** Needs that another public body must meet, and how that is arranged. */
  readonly gaps?: readonly TenderGap[];
  /** The board that steers commissioning. */
  readonly board?: TenderBoard;
  /** Others who buy the same service in the same place. */
  readonly other_commissioners?: readonly TenderOtherCommissioner[];
  /** Changes that people must be told of in good time. */
  readonly notices?: readonly TenderNoticeOfChange[];
};

/** What a version changed. */
export type TenderChange = {
  /** The version. */
  readonly version: string;
  /** When. */
  readonly on: string;
  /** What changed. */
  readonly what: string;
  /** Why. */
  readonly why: string;
  /** Where the change makes award criteria more exact while the competition runs: what shows that the law allows it. */
  readonly refines?: TenderRefinement;
};

/** An earlier version whose bids are still good. */
export type TenderAcceptedVersion = {
  /** The version. */
  readonly version: string;
  /** Why a bid for it needs no change. */
  readonly reason: string;
};

/** Who is buying and who answers for it. */
export type TenderBuyer = {
  /** The full legal name. */
  readonly name: string;
  /** The kind of authority. Which law applies depends on it. */
  readonly authority_type:
    | 'central'
    | 'sub_central'
    | 'devolved_welsh'
    | 'transferred_ni'
    | 'devolved_scottish'
    | 'school'
    | 'private_utility';
  /** Where questions go. */
  readonly contact: string;
  /** Postal address. */
  readonly address?: string;
  /** Web address. */
  readonly website?: string;
  /** Whether the government’s procurement policy notes bind this buyer. Left out: they bind a `central` authority and no other. */
  readonly policy_notes_bind?: boolean;
  /** What the buyer expects to spend under relevant contracts in the financial year, in pounds. */
  readonly yearly_spend?: Exact;
  /** The notice of contracts to come. */
  readonly pipeline?: TenderPipeline;
  /** Where the buyer publishes its objectives for socially responsible procurement (Wales). */
  readonly wellbeing_objectives?: string;
  /** Where the buyer publishes its procurement strategy. */
  readonly procurement_strategy?: string;
  /** Where the buyer publishes its register of contracts. */
  readonly contracts_register?: string;
  /** What kind of commissioner it is. */
  readonly kind?:
    | 'ministry'
    | 'national-service'
    | 'probation-region'
    | 'probation-trust'
    | 'police-and-crime-commissioner'
    | 'local-authority'
    | 'health-body'
    | 'joint-board'
    | 'other';
  /** Other commissioners who share this purchase. */
  readonly jointly_with?: readonly string[];
  /** The post that answers for this purchase. */
  readonly accountable?: string;
};

/** The facts that decide which law and which policy apply. */
export type TenderProcurement = {
  /** The day of the tender notice. Law is chosen by this date, never by today’s. */
  readonly commenced_on: string;
  /** Whose law. */
  readonly jurisdiction: 'england' | 'wales' | 'scotland' | 'northern_ireland' | 'uk';
  /** The kind of contract. Most social care and probation services are light touch. */
  readonly contract_type:
    'goods' | 'services' | 'works' | 'light_touch' | 'concession' | 'utilities';
  /** How the competition runs. */
  readonly procedure:
    | 'open'
    | 'restricted'
    | 'competitive_flexible'
    | 'direct_award'
    | 'framework_call_off'
    | 'below_threshold';
  /** The kinds of service, as CPV codes in quotes. */
  readonly cpv: readonly string[];
  /** The most that could be paid over all lots with every extension, in pounds. */
  readonly estimated_value: Exact;
  /** Whether that value includes VAT. */
  readonly vat: 'inclusive' | 'exclusive' | 'not-stated';
  /** How much of that value is extensions and options, in pounds. */
  readonly options_value?: Exact;
  /** The number of the public notice. */
  readonly notice?: string;
  /** Whether this is a contract or a grant. */
  readonly funding_route: 'contract' | 'grant';
  /** Why a contract was chosen and not a grant. */
  readonly route_reason?: string;
  /** Whose arrangement it is, when that changes which law applies (Procurement Act 2023, section 114). */
  readonly arrangement?: 'own' | 'reserved' | 'devolved_welsh' | 'transferred_ni';
  /** True when the value cannot be estimated. The law then treats it as above the threshold. */
  readonly value_uncertain?: boolean;
  /** The estimated value in one year, VAT included, in pounds. */
  readonly value_per_year?: Exact;
  /** The estimated value of other contracts that could reasonably be one contract with this, in pounds. */
  readonly related_value?: Exact;
  /** The good reason for valuing those contracts apart. */
  readonly split_reason?: string;
  /** For a framework: the most that could be paid under every contract awarded through it, in pounds. */
  readonly call_offs_value?: Exact;
  /** Why the procedure is in proportion to what is bought. */
  readonly procedure_reason?: string;
  /** Whether the tender is open to whoever sees it, and not only to suppliers chosen beforehand. */
  readonly advertised?: boolean;
  /** Who alone may bid, when the contract is reserved. */
  readonly reserved?: TenderReserved;
  /** The tier that the buyer’s contract tiering gave, which sets how strict financial tests are. */
  readonly tier?: string;
};

/** A rule this tender departs from, openly. */
export type TenderException = {
  /** The rule, as findings name it. */
  readonly rule: string;
  /** Why. */
  readonly reason: string;
  /** Who decided. */
  readonly by: string;
  /** When. */
  readonly on: string;
};

/** The dates bidders need. */
export type TenderTimetable = {
  /** When the notice was published. */
  readonly notice_on: string;
  /** The last moment to ask a question. */
  readonly questions_by?: string;
  /** When the last answer is published. */
  readonly answers_by?: string;
  /** The last moment a bid may arrive. A bid that arrives in that same minute is in time. */
  readonly deadline: string;
  /** When bidders will be told. */
  readonly decision_on?: string;
  /** The last day of the pause before the contract is signed. */
  readonly standstill_ends_on?: string;
  /** When the service starts. */
  readonly starts_on: string;
  /** When suppliers were invited to ask to take part, in a procedure with stages. */
  readonly participation_invited_on?: string;
  /** The last day to ask to take part. */
  readonly participation_by?: string;
  /** When tenders were invited. Left out: the day of the notice. */
  readonly tenders_invited_on?: string;
  /** Whether tenders may be sent electronically. */
  readonly electronic?: boolean;
  /** Whether every document was there when tenders were invited. */
  readonly documents_together?: boolean;
  /** Why the time to tender may be shorter. */
  readonly shortened?: 'urgent' | 'planned-notice' | 'dynamic-market' | 'preselected';
  /** The day of the planned procurement notice. */
  readonly planned_notice_on?: string;
  /** Whether a buyer that is not central government agreed the time with the suppliers it had selected. */
  readonly time_agreed?: boolean;
  /** The days that the buyer found a provider needs between the decision and the start. */
  readonly mobilisation_days?: Exact;
  /** Dates that moved. */
  readonly changes?: readonly TenderDateChange[];
  /** How many weeks the buyer reckons pass between two meetings of a bidder’s trustees. */
  readonly trustee_weeks?: Exact;
  /** When every bidder gets its assessment summary. */
  readonly summaries_on?: string;
  /** When the contract award notice is published. */
  readonly award_notice_on?: string;
  /** When the contract is signed. */
  readonly contract_on?: string;
  /** When the contract details notice is published. */
  readonly details_notice_on?: string;
  /** When a copy of the contract is published. */
  readonly contract_copy_on?: string;
};

/** A condition that a bid passes or fails before it is scored. */
export type TenderGate = {
  /** A short name. Left out, it is the name of the shared gate. */
  readonly id?: string;
  /** A shared gate, with its version. It brings title, question, evidence, purpose and what follows for a bid that fails, and the tool proposes whether a bid passes. People decide all the same. */
  readonly use?: string;
  /** What is different from the shared gate and why; bidders read it. */
  readonly changed?: string;
  /** The name bidders will see. */
  readonly title?: string;
  /** What bidders are asked. */
  readonly question?: string;
  /** What shows it. */
  readonly evidence?: string;
  /** What the condition is for and why it is no more than the work needs. */
  readonly purpose?: string;
  /** When it must be met. Insurance, for one, can wait until award. */
  readonly needed_by?: 'bid' | 'award' | 'start';
  /** Whether a bid that fails is not assessed at all. */
  readonly disqualifies?: boolean;
  /** What the condition is about: the bidder’s legal and financial `capacity`, its technical `ability`, or `other`. */
  readonly assesses?: 'capacity' | 'ability' | 'other';
  /** The least yearly turnover or income asked for, in pounds. */
  readonly minimum_turnover?: Exact;
  /** The insurance asked for, in pounds. */
  readonly insurance_cover?: Exact;
  /** Whether a partner may meet the condition for the bidder. Left out: it may. */
  readonly partners_may_meet?: boolean;
  /** Whether a bidder on the approved register need not show it again. */
  readonly met_by_register?: boolean;
  /** Why the service needs the policy that is asked for. */
  readonly needed_by_service?: string;
  /** What it costs a bidder to meet or show it, in pounds. */
  readonly cost_to_bidder?: Exact;
};

/** Why the work was divided as it was. */
export type TenderLotting = {
  /** Why this number of lots, or none. */
  readonly rationale: string;
  /** What is done for small local services that could be lost. */
  readonly mitigation?: string;
  /** How many areas with bodies of their own that buy services the work covers. */
  readonly local_areas?: Exact;
  /** Sizes of lot that were considered. */
  readonly options?: readonly TenderLotOption[];
  /** Where it is published which work others may do, and which they may not. */
  readonly boundary_statement?: string;
};

/** How many lots one bidder may bid for or win. */
export type TenderLotLimits = {
  /** The most lots one bidder may bid for. */
  readonly most_bid?: Exact;
  /** The most lots one bidder may win. */
  readonly most_awarded?: Exact;
  /** How lots are shared out when a bidder comes first in more than it may win. */
  readonly rule?: string;
  /** What becomes of a bid for more lots than `most_bid`: `all-refused` refuses all of it; `first-preferences` keeps the lots that stand first in the bid’s own `lot_preference` and refuses the others. Left out, people decide. */
  readonly if_more?: 'all-refused' | 'first-preferences';
  /** The rule that shares lots out when a bidder comes first in more than it may win. `bidder-preference`: each bidder keeps the lots it put first in its `lot_preference`, and the others pass to the next bid. `buyer-ranking`: lots are awarded in the order of `lot_order`, each to the best bid whose bidder may still win one. `best-total`: every possible way to share the lots out is compared. As many lots as possible have a winner, and then the `objective` decides. Where that would be too many ways to try, the tool says so and leaves it to people. */
  readonly allocate?: 'bidder-preference' | 'buyer-ranking' | 'best-total';
  /** For `best-total`: the winners’ points added up, highest first, or their prices added up, lowest first. Prices alone leave quality out. */
  readonly objective?: 'total-points' | 'total-price';
  /** For `buyer-ranking`: every lot, in the order in which they are awarded. */
  readonly lot_order?: readonly string[];
  /** Whether a bidder may offer lower prices for several lots together. Left out, it may not. Needs `best-total`. */
  readonly packages?: 'allowed';
  /** What becomes of a lot when every bidder that could win it has reached its limit: people decide, or no contract is awarded. Left out, people decide. */
  readonly if_none_left?: 'people-decide' | 'no-award';
};

/** What weights mean and what they add up to. */
export type TenderWeighting = {
  /** What the weights of the criteria add up to, exactly. */
  readonly total: Exact;
  /** Whether weights are percentages, which must add up to 100, or points. */
  readonly unit: 'percent' | 'points';
  /** `of-total`: sub-criteria add up to the weight of their criterion. `of-parent`: they are percentages of it and add up to 100. */
  readonly sub_criteria: 'of-total' | 'of-parent';
};

/** One point at which a figure is rounded. */
export type TenderRoundingStage = {
  /** What is rounded: the `score` of a question once several assessors’ scores are put together, its `share` of the top of the scale before it is weighted, the `ratio` in a price method before it is weighted, the points of a `question`, of a `criterion`, or the `total`. */
  readonly stage: 'score' | 'share' | 'ratio' | 'question' | 'criterion' | 'total';
  /** How many decimal places are kept. */
  readonly places: Exact;
  /** How. `half-up` is what most people learn at school. */
  readonly mode: 'half-up' | 'half-even' | 'truncate' | 'up';
};

/** Where figures are rounded, how many places are shown, and which value decides the order. */
export type TenderRounding = {
  /** Every point at which a figure is rounded. Empty: nothing is rounded before it is shown. */
  readonly stages: readonly TenderRoundingStage[];
  /** How many decimal places readers see. */
  readonly shown_places: Exact;
  /** Whether the exact totals or the totals as shown decide the order. Ties depend on it. */
  readonly ranks_on: 'exact' | 'shown';
};

/** How the scores of several assessors become one. */
export type TenderAssessment = {
  /** `consensus`: the panel agrees one score on the scale, with a reason. `mean`, `median` and `trimmed-mean` are worked out from the individual scores; `trimmed-mean` leaves out the highest and the lowest, as `trim` says. */
  readonly combine: 'consensus' | 'mean' | 'median' | 'trimmed-mean';
  /** A gap between the highest and the lowest individual score that the panel must discuss. */
  readonly spread_to_discuss?: Exact;
  /** When the whole model was tried with made-up bids. */
  readonly tried_on?: string;
  /** What the trial showed. */
  readonly tried?: string;
  /** When assessors see the prices. */
  readonly prices_seen?: 'after-quality' | 'with-quality';
  /** How an unusually low price is recognised, in words of your own, and what happens then. `low_price` names a test that the tool works out. */
  readonly low_price_test?: string;
  /** The test that says which prices people must ask about. It never sets a bid aside. */
  readonly low_price?: TenderLowPrice;
  /** How slips of arithmetic in a price are put right. */
  readonly price_corrections?: string;
  /** The rule for a bid whose lines do not come to the total that it states. With it, a bid may price each line and state the total too; the tool finds where the two differ. */
  readonly corrections?: TenderCorrections;
  /** What happens where an answer is missing or does not apply. */
  readonly missing_answers?: string;
  /** Whether assessors know each bidder only by a letter until the record of decisions says `unblinded`. */
  readonly blind?: boolean;
  /** `two`: the prices of a lot stay sealed until its quality scores are locked and the opening of prices is recorded. `one`: they are open from the start. */
  readonly envelopes?: 'one' | 'two';
  /** For `trimmed-mean`: how many scores are left out, and how many assessors it takes. */
  readonly trim?: TenderTrim;
};

/** One way to put equal bids in order. They are tried from first to last. */
export type TenderTieBreak = {
  /** More points for `quality`; the lower `price`; more points for one `criterion`; the bid `received` first; or a `drawn-lot`, which people draw and record. */
  readonly by: 'quality' | 'price' | 'criterion' | 'received' | 'drawn-lot';
  /** Which criterion, when `by` is `criterion`. */
  readonly criterion?: string;
};

/** What protects organisations that work for the winner. */
export type TenderSupplyChain = {
  /** The most days in which the winner pays its partners. */
  readonly days_to_pay?: Exact;
  /** The least a partner’s work is worth, in pounds. */
  readonly minimum_value?: Exact;
  /** The standard of conduct that bidders sign. */
  readonly standard?: string;
  /** Who settles complaints. */
  readonly arbiter?: string;
  /** Whether the arbiter is independent of the buyer. */
  readonly arbiter_is_independent?: boolean;
  /** How a partner can complain without being named. */
  readonly anonymous_complaints?: string;
  /** How the buyer checks that partners are paid in time. */
  readonly spot_checks?: string;
  /** A partner that every bidder must work with. */
  readonly required_partner?: string;
  /** Why the buyer could have awarded the work to that partner directly. */
  readonly required_partner_reason?: string;
  /** How each named partner confirms its part. */
  readonly partner_confirmation?: string;
  /** Whether bidders must say how many people each partner would be sent. */
  readonly referrals_declared?: boolean;
  /** Whether bidders must say how much risk each partner would bear. */
  readonly risk_declared?: boolean;
  /** How conduct in the supply chain is reviewed. */
  readonly review?: string;
  /** How good work by a partner is seen and rewarded. */
  readonly rewards?: string;
  /** What the standard asks, and how it is watched after the award. */
  readonly clauses?: readonly TenderClause[];
  /** The terms that subcontracts use, with their version. */
  readonly terms?: string;
  /** What protects partners and the people served if the main provider fails. */
  readonly prime_failure?: string;
  /** What the main provider passes on to partners, and how fast. */
  readonly information?: TenderInformation;
  /** What partners must do to register: nothing, little, or as much as a main provider. */
  readonly registration?: 'none' | 'light' | 'full';
  /** Where and how often the share of front-line work done with voluntary organisations is published. */
  readonly share_published?: string;
  /** Whether others may buy through the main provider without competition, and where that is listed. */
  readonly direct_awards?: TenderDirectAwards;
};

/** The buyer’s check of its own interests. */
export type TenderConflictsAssessment = {
  /** When it was made. The law asks for it before the notice. */
  readonly assessed_on: string;
  /** When it was last looked at again. */
  readonly reviewed_on?: string;
  /** What was done where people might wrongly see a conflict. */
  readonly perceived?: string;
  /** Whether a part of the buyer’s own organisation bids. */
  readonly buyer_bids?: boolean;
  /** How those who bid are kept apart from those who decide. */
  readonly separation?: string;
};

/** How people who use the service shaped this tender. */
export type TenderUserVoice = {
  /** Who was asked. */
  readonly who: string;
  /** How. */
  readonly how: string;
  /** What changed because of it. */
  readonly what_changed: string;
  /** What helped people to take part. */
  readonly support?: TenderVoiceSupport;
};

/** One conversation with the market or with communities. */
export type TenderEngagement = {
  /** When. */
  readonly on: string;
  /** With whom. */
  readonly who: string;
  /** How. */
  readonly how: string;
  /** What was learnt and what changed. */
  readonly found: string;
  /** The stage at which it was held. */
  readonly stage?: 'need' | 'design' | 'specification' | 'procurement';
  /** The id of the organisation, when it was one. */
  readonly organisation?: string;
  /** Whether the other side promised secrecy. */
  readonly nda?: boolean;
  /** When the notes were published. */
  readonly notes_published_on?: string;
  /** Which groups took part. */
  readonly groups?: readonly (
    | 'service-users'
    | 'people-with-convictions'
    | 'families'
    | 'mentors'
    | 'victims'
    | 'sentencers'
    | 'communities'
    | 'voluntary-sector'
    | 'ethnic-minority-led'
    | 'ethnic-minority-service-users'
  )[];
};

/** Whether enough organisations could bid. */
export type TenderMarketReadiness = {
  /** When. */
  readonly assessed_on: string;
  /** How. */
  readonly method: string;
  /** How many could bid. */
  readonly organisations?: Exact;
  /** What was found. */
  readonly findings: string;
};

/** One requirement for equality, and how bids are held to it. */
export type TenderEqualityRequirement = {
  /** A short name. */
  readonly id: string;
  /** The requirement. */
  readonly says: string;
  /** The id of the criterion or gate that assesses it. */
  readonly assessed_by?: string;
};

/** What happens to bidders if the competition is stopped. */
export type TenderCancellation = {
  /** How they are told. */
  readonly notice: string;
  /** Whether costs are repaid. */
  readonly costs?: string;
  /** Whether work can be used again. */
  readonly reuse?: string;
};

/** A question from a bidder and the answer all bidders got. */
export type TenderClarification = {
  /** When it was asked. */
  readonly asked_on: string;
  /** When it was answered. */
  readonly answered_on?: string;
  /** The question. */
  readonly question: string;
  /** The answer. */
  readonly answer?: string;
  /** The id of the document that the answer changes. */
  readonly changes_document?: string;
};

/** A document bidders need. */
export type TenderDocument = {
  /** A short name. */
  readonly id: string;
  /** A name that says what it is. */
  readonly name: string;
  /** Its version. */
  readonly version?: string;
  /** Who it is for. */
  readonly applies_to?: string;
  /** Whether anyone may read it. */
  readonly public?: boolean;
  /** Why not, if it is not public. */
  readonly reason?: string;
  /** The version that this one replaces. */
  readonly supersedes?: string;
  /** What changed since that version. */
  readonly change_summary?: string;
  /** Whether disabled people can use it: headings, reading order, text for pictures. */
  readonly accessible?: boolean;
  /** Why making it accessible would be a disproportionate burden, and where that was assessed. */
  readonly burden_assessment?: string;
  /** Ids of other documents that it must be read with. */
  readonly related?: readonly string[];
  /** How it fits the change from one service to the next. */
  readonly fits?: string;
  /** For a summary: what it does not say. */
  readonly leaves_out?: string;
};

/** A word explained. */
export type TenderGlossaryEntry = {
  /** The word. */
  readonly term: string;
  /** What it means, in plain words. */
  readonly means: string;
};

/** A figure of a rule that this tender sets itself. It may ask for more than the rule; to ask for less, give an exception too. */
export type TenderRuleSetting = {
  /** The rule, as findings name it. */
  readonly rule: string;
  /** The name of the setting. */
  readonly setting: string;
  /** The figure. */
  readonly is: string | Exact | boolean;
};

/** Where this tender stands on one question that the sources disagree about. */
export type TenderChoice = {
  /** The question, by the name of its file. */
  readonly question: string;
  /** The position that the buyer takes, by its id. */
  readonly position: string;
  /** Why, for bidders to read. Needed where it differs from the tender's policy. */
  readonly why?: string;
};

/** A pause in the competition. */
export type TenderPause = {
  /** Why. */
  readonly reason: string;
  /** When it starts again. */
  readonly until: string;
};

/** How the buyer had regard to each objective. */
export type TenderObjectives = {
  /** Value for money. */
  readonly value_for_money?: string;
  /** The most public benefit. */
  readonly public_benefit?: string;
  /** Sharing information, so that suppliers understand what is wanted and why. */
  readonly sharing_information?: string;
  /** Acting with integrity, and being seen to. */
  readonly integrity?: string;
};

/** One thing that stands in the way of small and medium suppliers. */
export type TenderBarrier = {
  /** What stands in the way. */
  readonly barrier: string;
  /** What was decided: removed, made smaller, or kept, and why. */
  readonly decision: string;
};

/** A difference in how suppliers are treated. */
export type TenderDifferentTreatment = {
  /** Who is treated differently. */
  readonly who: string;
  /** What difference between them justifies it. */
  readonly reason?: string;
  /** What was done so that nobody gains an unfair advantage. */
  readonly steps?: string;
};

/** Talks with the market before the notice. */
export type TenderMarketEngagement = {
  /** Whether there were any. */
  readonly held: boolean;
  /** The number of the preliminary market engagement notice. */
  readonly notice?: string;
  /** When that notice was published. */
  readonly notice_on?: string;
  /** Why there was no such notice. */
  readonly reason?: string;
  /** What was done so that nobody who took part gains an unfair advantage. */
  readonly mitigations?: string;
  /** Suppliers whose advantage could not be removed. */
  readonly unfair_advantage?: readonly string[];
  /** Whether those suppliers are treated as excluded. */
  readonly shut_out?: boolean;
};

/** One channel through which the tender was made known. */
export type TenderDissemination = {
  /** Through whom. */
  readonly through: string;
  /** When. */
  readonly sent_on: string;
  /** Whether it reaches voluntary organisations in particular. */
  readonly voluntary?: boolean;
};

/** An event for possible bidders. */
export type TenderEvent = {
  /** When. */
  readonly on: string;
  /** What. */
  readonly what: string;
  /** Which network of voluntary organisations helped. */
  readonly with_network?: string;
};

/** Money to help organisations get ready. */
export type TenderCapacityBuilding = {
  /** Where. */
  readonly area?: string;
  /** How much, in pounds. */
  readonly amount: Exact;
  /** When it opens. */
  readonly opens_on?: string;
  /** When it closes. */
  readonly closes_on: string;
};

/** Something else that falls in the time for bidding. */
export type TenderClash = {
  /** What. */
  readonly what: string;
  /** Its first day. */
  readonly from: string;
  /** Its last day. */
  readonly until: string;
  /** What kind. */
  readonly kind?: 'competition' | 'grant' | 'holiday' | 'other';
  /** Why the dates were kept all the same. */
  readonly accepted?: string;
};

/** A shock. */
export type TenderMarketCondition = {
  /** What. */
  readonly what: string;
  /** Since when. */
  readonly since: string;
  /** Whether bidders were given more time. */
  readonly deadline_extended?: boolean;
};

/** A lesson. */
export type TenderLesson = {
  /** From what. */
  readonly from: string;
  /** What was changed. */
  readonly change: string;
};

/** A register of approved organisations. */
export type TenderRegister = {
  /** Its name. */
  readonly name: string;
  /** Where it is published. */
  readonly where?: string;
};

/** Systems that the provider has to use. */
export type TenderInformationSystems = {
  /** Who provides them. */
  readonly provided_by: 'buyer' | 'provider';
  /** What they cost the provider, in pounds. */
  readonly cost_to_provider?: Exact;
  /** What they are. */
  readonly what?: string;
};

/** Where bids are sent. */
export type TenderPortal = {
  /** Its name. */
  readonly name: string;
  /** Whether it is free of charge. */
  readonly free?: boolean;
  /** Whether it is generally available or works with systems that are. */
  readonly open_to_all?: boolean;
  /** Whether disabled people can use it. */
  readonly accessible?: boolean;
};

/** How what is published is made usable by all. */
export type TenderAccessibility = {
  /** Where the accessibility statement is. */
  readonly statement?: string;
  /** When it was last reviewed. */
  readonly reviewed_on?: string;
  /** When the documents and pages were checked. */
  readonly checked_on?: string;
};

/** How the buyer had due regard. */
export type TenderEqualityDuty = {
  /** When. */
  readonly considered_on: string;
  /** Ending discrimination, harassment and victimisation. */
  readonly eliminate?: string;
  /** Removing or reducing disadvantage. */
  readonly disadvantage?: string;
  /** Meeting different needs. */
  readonly needs?: string;
  /** Encouraging people to take part. */
  readonly participation?: string;
  /** Fostering good relations. */
  readonly foster?: string;
  /** Whether the provider will carry out public functions. */
  readonly public_functions?: boolean;
  /** What the contract says on the provider’s own duty. */
  readonly provider_clause?: string;
};

/** How social value was considered. */
export type TenderSocialValueNote = {
  /** When. */
  readonly considered_on: string;
  /** How what is bought might improve the well-being of the area. */
  readonly improves?: string;
  /** How the procurement secures that. */
  readonly secures?: string;
  /** Why that is relevant and in proportion. */
  readonly relevant?: string;
  /** Whether people were consulted on it. */
  readonly consulted?: boolean;
  /** Why they were or were not. */
  readonly consultation_reason?: string;
};

/** A public interest test. */
export type TenderInterestTest = {
  /** When. */
  readonly made_on: string;
  /** What was found. */
  readonly found: string;
};

/** A key performance indicator. */
export type TenderKpi = {
  /** What is measured. */
  readonly title: string;
  /** How often it is assessed, in months. */
  readonly assessed_every_months?: Exact;
  /** The target. */
  readonly target?: string;
};

/** How records are kept. */
export type TenderRecords = {
  /** Who keeps them. */
  readonly kept_by: string;
  /** Until when. */
  readonly kept_until?: string;
};

/** Limits that the buyer set itself. The sources give no figures, so each is the buyer’s own. */
export type TenderProportionality = {
  /** The most words asked for each £10,000 of the value. */
  readonly most_words?: Exact;
  /** The most yearly turnover asked, as a multiple of the value in one year. */
  readonly most_turnover?: Exact;
  /** The most insurance asked, as a multiple of the value. */
  readonly most_insurance?: Exact;
  /** The fewest weeks in which bidders can prepare a bid. */
  readonly least_window_weeks?: Exact;
};

/** The terms of a grant. */
export type TenderGrant = {
  /** The amount of one grant, in pounds. */
  readonly amount?: Exact;
  /** Whether it pays for core costs. */
  readonly core_costs?: boolean;
  /** Whether it belongs to a light-touch programme of small grants. */
  readonly light_touch?: boolean;
  /** Priorities that the work must follow. */
  readonly must_align_to?: readonly string[];
  /** When the money must be spent. */
  readonly spend_by?: string;
  /** Whether money can be taken back when results are missed. */
  readonly clawback?: boolean;
  /** Whether numbers of people are a condition. */
  readonly volumes?: boolean;
  /** Whether it was open to competition. */
  readonly competed?: boolean;
  /** Why it was given without competition. */
  readonly direct_reason?: string;
  /** The senior person who answers for it. */
  readonly responsible_owner?: string;
  /** Where the business case is. */
  readonly business_case?: string;
  /** Where the terms on eligible spending are. */
  readonly agreement?: string;
  /** How recipients and the risk of fraud are checked. */
  readonly due_diligence?: string;
  /** What is to come of it. */
  readonly outputs?: string;
  /** How it is followed up. */
  readonly monitoring?: string;
  /** How those who manage it were trained. */
  readonly training?: string;
  /** The rules that the programme follows. */
  readonly rules?: string;
};

/** The subsidy that the money would be. */
export type TenderSubsidy = {
  /** What kind. */
  readonly kind: 'none' | 'minimal-financial-assistance' | 'public-economic-interest' | 'other';
  /** How much, in pounds. */
  readonly amount?: Exact;
  /** When it is given. */
  readonly given_on?: string;
  /** For how many years the recipient is told to keep its record. */
  readonly record_years?: Exact;
};

/** Money set aside for grants. */
export type TenderGrantSetAside = {
  /** How much, in pounds. */
  readonly amount?: Exact;
  /** What share of the budget, in per cent. */
  readonly share?: Exact;
  /** Who may give it. */
  readonly holder?: string;
};

/** Who may give a grant. */
export type TenderDelegation = {
  /** The role. */
  readonly role: string;
  /** Up to how much, in pounds. */
  readonly most: Exact;
};

/** Help during a change. */
export type TenderTransition = {
  /** How much, in pounds. */
  readonly fund?: Exact;
  /** Until when. */
  readonly until: string;
};

/** One element of a strategy. */
export type TenderStrategyFunding = {
  /** The strategy. */
  readonly strategy: string;
  /** The element. */
  readonly element: string;
  /** What it costs, in pounds. */
  readonly amount: Exact;
  /** Where the money comes from. Left out: it is not known. */
  readonly source?: string;
};

/** A fund beside the competition. */
export type TenderFund = {
  /** Its name. */
  readonly title: string;
  /** What it is for. */
  readonly purposes?: readonly string[];
  /** How money is given. */
  readonly criteria?: string;
  /** How much there is, in pounds. */
  readonly amount?: Exact;
  /** When it opens. */
  readonly opens_on?: string;
};

/** The pipeline notice. */
export type TenderPipeline = {
  /** The first day of the financial year. */
  readonly year_starts_on: string;
  /** When it was published. */
  readonly notice_on?: string;
};

/** Who alone may bid. */
export type TenderReserved = {
  /** For whom. */
  readonly kind:
    | 'supported-employment'
    | 'public-service-mutual'
    | 'small-and-medium'
    | 'voluntary-and-community'
    | 'local'
    | 'uk';
  /** A second condition that holds beside the first. */
  readonly also?: 'small-and-medium' | 'voluntary-and-community';
  /** The area, for local suppliers. */
  readonly area?: string;
  /** How many counties or London boroughs the area is. */
  readonly areas?: Exact;
  /** When it was decided. */
  readonly decided_on?: string;
  /** Whether the notice says so. */
  readonly stated?: boolean;
};

/** A date that moved. */
export type TenderDateChange = {
  /** Which date. */
  readonly what: 'deadline' | 'decision' | 'start' | 'other';
  /** What it was. */
  readonly from: string;
  /** What it is. */
  readonly to: string;
  /** Why. */
  readonly reason?: string;
  /** For whom alone the date moved. Left out: for every bidder. */
  readonly only_for?: string;
};

/** A body that checks the service. */
export type TenderOversight = {
  /** The body. */
  readonly body: string;
  /** What it looks at. */
  readonly checks: string;
  /** How to reach it with a complaint. */
  readonly complaints?: string;
};

/** One way in which people take part in planning. */
export type TenderInvolvement = {
  /** Who takes part. */
  readonly who: 'service-users' | 'voluntary-sector';
  /** In planning the change-over, or in the plan of every year. */
  readonly stage: 'change-over' | 'yearly-plan';
  /** With a seat on the board that decides, or through wider consultation. */
  readonly way: 'board-seat' | 'consultation';
  /** How it is done. */
  readonly how?: string;
};

/** How the service will tackle race inequality. */
export type TenderRaceEquality = {
  /** What will be done. */
  readonly how: string;
  /** Which organisations led by people from ethnic minorities, and which people who use services, took part. */
  readonly worked_out_with?: string;
  /** Which recommendations of the Lammy Review are followed. */
  readonly recommendations?: string;
  /** What is done in the spirit of the Review that it does not list. */
  readonly beyond?: string;
};

/** The person who leads on equality. */
export type TenderEqualitiesLead = {
  /** The post. */
  readonly who: string;
  /** Whether the post is senior enough to lead. */
  readonly senior: boolean;
  /** Whether the person sits on the board of the service. */
  readonly on_board?: boolean;
};

/** A gap between groups that the figures show. */
export type TenderDisparity = {
  /** What was measured. */
  readonly measure: string;
  /** For whom it is worse. Name the group as exactly as the figures allow. */
  readonly group: string;
  /** How large it is. */
  readonly gap: string;
  /** Whether the gap is explained or will be mended. */
  readonly decision?: 'explain' | 'reform';
  /** The explanation, or what will change. */
  readonly says?: string;
  /** When the change will be made. */
  readonly due?: string;
};

/** What helped people to take part. Give what applies. */
export type TenderVoiceSupport = {
  /** What people learnt first. */
  readonly training?: string;
  /** What was paid back. */
  readonly expenses?: string;
  /** What people were paid for their time. */
  readonly payment?: string;
  /** How it was made possible for everyone. */
  readonly access?: string;
};

/** A size of lot that was considered. */
export type TenderLotOption = {
  /** How large. */
  readonly scale: 'local' | 'police-area' | 'sub-regional' | 'regional' | 'national';
  /** What speaks for it. */
  readonly for: string;
  /** What speaks against it. */
  readonly against: string;
  /** Who says so. */
  readonly source?: string;
};

/** One point of a standard for supply chains. */
export type TenderClause = {
  /** What it asks. */
  readonly says: string;
  /** The question that the contract manager asks. */
  readonly asks?: string;
  /** What answers it. */
  readonly evidence?: string;
};

/** What is passed on to partners. */
export type TenderInformation = {
  /** What is passed on. */
  readonly items: readonly string[];
  /** Within how many days. */
  readonly most_days?: Exact;
  /** True when the main provider records what was passed on and when. */
  readonly log?: boolean;
};

/** Work bought through the main provider without competition. */
export type TenderDirectAwards = {
  /** Whether it may happen. */
  readonly allowed: boolean;
  /** Where it is listed, with reasons. */
  readonly log?: string;
};

/** A yearly plan for commissioning. */
export type TenderAnnualPlan = {
  /** The year it is for. */
  readonly year: string;
  /** Where to read it. */
  readonly where: string;
  /** When it was published. */
  readonly published_on?: string;
};

/** A need that another public body must meet. */
export type TenderGap = {
  /** What is needed. */
  readonly need: string;
  /** Which body must meet it. */
  readonly responsible?: string;
  /** How voluntary organisations are engaged and paid there. */
  readonly route?: string;
  /** Whom to ask. */
  readonly contact?: string;
};

/** A board that steers commissioning. */
export type TenderBoard = {
  /** Who chairs it. */
  readonly chair: string;
  /** Who sits on it. */
  readonly members: readonly (
    | 'health'
    | 'local-authorities'
    | 'sentencers'
    | 'victims'
    | 'community'
    | 'voluntary-sector'
    | 'lived-experience'
    | 'police'
    | 'probation'
  )[];
  /** To whom it answers. */
  readonly accountable_to?: string;
};

/** Someone else who buys the same service in the same place. */
export type TenderOtherCommissioner = {
  /** Who it is. */
  readonly name: string;
  /** How the two work together. */
  readonly joint?: string;
};

/** A change that people must be told of in good time. */
export type TenderNoticeOfChange = {
  /** What changes. */
  readonly what: string;
  /** When people were told. */
  readonly told_on: string;
  /** When it takes effect. */
  readonly from: string;
  /** How many days of notice were promised. */
  readonly notice_days: Exact;
};

/** A published test of unusually low prices, with the figures that it leaves to the tender. */
export type TenderLowPrice = {
  /** The test, with its version. */
  readonly use: string;
  /** The figures that the test asks for, by name. */
  readonly settings?: { readonly [name: string]: Exact };
};

/** What counts where lines and total differ, and what follows when the bidder refuses the correction. Nothing is corrected without the bidder. */
export type TenderCorrections = {
  /** What counts: the `unit-price` of each line, the stated `total`, or `none` of the two, so that people ask first. */
  readonly prevails: 'unit-price' | 'total' | 'none';
  /** What follows when the bidder refuses a correction: the bid is `excluded`, its price stays `as-submitted`, or `people-decide` and record it. */
  readonly if_refused: 'excluded' | 'as-submitted' | 'people-decide';
};

/** Which scores a trimmed mean leaves out. */
export type TenderTrim = {
  /** How many of the highest scores, and how many of the lowest, are left out of the mean. */
  readonly each_end: Exact;
  /** The fewest assessors whose scores may be trimmed. With fewer there is no score, and the tool never makes one up. */
  readonly least: Exact;
};

/** What shows that award criteria could be made more exact during the competition. */
export type TenderRefinement = {
  /** Where the tender notice or the documents said that this could happen. */
  readonly foreseen_in?: string;
  /** Why no bidder that is already out would have stayed in under the refined criteria. */
  readonly lets_nobody_back?: string;
  /** When the changed notice or documents were published. */
  readonly republished_on?: string;
};

/** A figure set by law, policy or good practice, with the dates it is in force and where it is published. Rules and documents name it; they never repeat it. */
export type WrittenValue = {
  /** Says what this file is: always `value/1`, on the first line. */
  readonly format: 'value/1';
  /** What it is. */
  readonly title: string;
  /** The unit. */
  readonly unit: string;
  /** Who sets it. */
  readonly basis: 'format' | 'law' | 'government policy' | 'guidance' | 'sector' | 'tender';
  /** The value from each date on, oldest first. */
  readonly dated: readonly ValueDated[];
  /** Who asked for this and where to read it. */
  readonly because?: ValueBecause;
};

/** The value from one date on. */
export type ValueDated = {
  /** The first day it is in force. */
  readonly from: string;
  /** The last day, when there is one. */
  readonly until?: string;
  /** The value. */
  readonly is: string | Exact | boolean;
  /** Where it is published. */
  readonly source: string;
};

/** Who asked for this and where to read it. */
export type ValueBecause = {
  /** The ids of the items in the inventory of the five source documents. */
  readonly inventory?: readonly string[];
  /** The document and the place in it. */
  readonly source?: string;
  /** The law, with section or regulation. */
  readonly law?: string;
  /** How well it is confirmed: read in the law itself, on a second-hand page, or on one such page only. */
  readonly confirmed?: 'primary' | 'secondary' | 'single-secondary';
  /** Where it was published. */
  readonly link?: string;
};
