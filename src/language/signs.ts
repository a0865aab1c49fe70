import type { Token } from './tokens.ts';

/**
 * Signs of how something is said and how concretely: words and two-word phrases, a table.
 * A sign is present where any of its words is; the order of the signs is the order of the features.
 */
const table: readonly (readonly [sign: string, words: string])[] = [
  ['negation', "no not never none nobody nothing without nor neither cannot can't won't don't doesn't isn't aren't didn't wasn't hardly"],
  ['deferral', 'tbd tbc tba later pending undecided to_be not_yet yet_to remains_to will_follow in_due due_course still_open not_decided nobody_has open_point open_question be_decided be_defined be_agreed be_discussed once_we later_stage'],
  ['wish', 'would ideally hope hopes hopefully wish ought could might may perhaps maybe possibly should aspire potentially would_like in_principle'],
  ['hedge', 'expect expected believe think likely probably presumably seems seem appears generally typically usually as_needed where_appropriate if_necessary as_usual roughly about around approximately'],
  ['commitment', "will shall we'll going_to must committed commit guarantee agreed signed approved"],
  ['obligation', 'must has_to have_to needs_to required is_to are_to'],
  ['others', 'competitor competitors rival rivals vendor vendors supplier suppliers survey study studies gartner mckinsey analysts industry elsewhere published conference claims claim reports according_to other_companies other_firms case_study'],
  ['own', 'we our us i my ours'],
  ['currency', '€ $ £ ¥ ₹ eur usd gbp chf sek nok dkk inr cad aud pln euro euros dollar dollars pound pounds kronor kroner krone kr franc francs rupee rupees cent cents pence lakh crore'],
  ['percent', '% percent percentage points pp'],
  ['month', 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter'],
  ['quarter', 'q h fy half-year quarter quarters'],
  ['seconds', 'second seconds minute minutes min mins ms hour hours'],
  ['days', 'day days week weeks'],
  ['months', 'month months year years quarter quarters'],
  ['cadence', 'daily weekly monthly quarterly yearly annually hourly nightly every each_week each_month each_day each_quarter each_night each_morning per_day per_week per_month per_year a_day a_week a_month a_year once_a twice_a monday mondays tuesday wednesday thursday friday fridays'],
  ['number word', 'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half third twice double doubled doubles halve halved halves tenfold dozen'],
  ['threshold', 'under below above over exceeds exceeding falls drops rises threshold limit cap ceiling minimum maximum beyond passes reaches more_than less_than fewer_than at_least at_most up_to < > ≥ ≤'],
  ['condition', 'if when once unless until whenever before after otherwise'],
  ['consequence', 'stops stopped stop pages paged page alert alerts alarm pauses paused escalate escalated escalates incident revert reverts disable disabled halt halts refuse refused refuses block blocked blocks freeze freezes switch_off switched_off switches_off turned_off roll_back rolled_back rolls_back falls_back fall_back goes_back go_back returns_to'],
  ['role', 'manager lead head officer engineer engineers analyst analysts clerk clerks nurse nurses agent agents director operator operators supervisor supervisors reviewer reviewers editor editors planner planners dispatcher dispatchers inspector inspectors controller lawyer lawyers doctor doctors driver drivers teacher teachers underwriter underwriters caseworker caseworkers'],
  ['team', 'team teams desk on-call rota shift board committee council department unit group staff colleagues squad office'],
  ['generic', 'significant significantly substantial seamless seamlessly robust comprehensive appropriate various several many strong powerful best cutting-edge world-class state-of-the-art leading leverage holistic scalable end-to-end continuous continuously stakeholders'],
  ['system word', 'api apis webhook webhooks rest endpoint export import event events queue interface connector sap salesforce zendesk servicenow jira oracle sharepoint crm erp ehr wms mes dms slack teams excel'],
  ['change', 'from today instead currently existing already before now'],
  ['money word', 'cost costs price budget invoice bill spend revenue margin saving savings save saves investment benefit fee licence license opex capex'],
  ['evaluation', 'accuracy precision recall sample samples sampled evaluation eval test tests score golden benchmark drift complaint complaints audit review reviewed'],
  ['log', 'log logs logged record recorded records trace traced stored stores store retain retained kept retention history audit_trail'],
  ['data', 'data dataset datasets records history archive images labelled labels years corpus readings'],
  ['approval', 'legal security privacy compliance dpo works_council ethics committee board steering gdpr iso soc dpia approved signed review'],
  ['training', 'training trained train course workshop session sessions hours onboarding e-learning briefing'],
  ['pilot', 'pilot phase stage wave step shadow rollout roll-out group groups canary volunteers go-live gate'],
  ['switch', 'flag switch toggle kill fallback rollback off disable revert old_path'],
  ['table bar', '|'],
  ['question', '?'],
  ['colon', ':'],
];

const index = new Map<string, number[]>();
table.forEach(([, words], sign) => {
  for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), sign]);
});

/** The words that begin a phrase of two. */
const phraseStarts = new Set([...index.keys()].filter((key) => key.includes('_')).map((key) => key.slice(0, key.indexOf('_'))));

export const signNames: readonly string[] = [
  ...table.map(([sign]) => sign),
  'numbers', 'two numbers', 'year', 'capitalised', 'acronym', 'identifier', 'short', 'length', 'commas', 'quotation', 'parenthesis', 'row', 'field', 'quoted', 'several',
];

/** How the passage stands in its block. */
export interface Standing {
  readonly kind: 'sentence' | 'row' | 'field' | 'heading';
  readonly quoted: boolean;
  /** Several passages read together. */
  readonly several: boolean;
}

/** Presence of every sign, 0 to 1, in the order of `signNames`, written into `target` from `at`. */
export function writeSigns(text: string, tokens: readonly Token[], standing: Standing, target: Float32Array, at: number): void {
  let numbers = 0;
  let year = 0;
  let capitalised = 0;
  let acronym = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    mark(index.get(token.text), target, at);
    const next = tokens[i + 1];
    if (next !== undefined && phraseStarts.has(token.text)) mark(index.get(`${token.text}_${next.text}`), target, at);
    if (token.stem === '#') {
      numbers++;
      if (/^20[2-3]\d$/.test(token.text)) year = 1;
    } else {
      const first = text.charCodeAt(token.start);
      if (first >= 65 && first <= 90) {
        const length = token.end - token.start;
        const second = text.charCodeAt(token.start + 1);
        if (length >= 2 && second >= 65 && second <= 90) acronym++;
        else if (i > 0 && length >= 3) capitalised++;
      }
    }
  }
  const rest = [
    Math.min(1, numbers / 6), numbers >= 2 ? 1 : 0, year, Math.min(3, capitalised) / 3, Math.min(3, acronym) / 3,
    /[a-z]_[a-z]|[a-z]-\d|\/[a-z]+\/|\bv\d|[{}]/.test(text) ? 1 : 0,
    tokens.length < 8 ? 1 : 0, Math.min(1, tokens.length / 40), Math.min(1, text.split(',').length / 5),
    /["“”„«]/.test(text) ? 1 : 0, text.includes('(') ? 1 : 0,
    standing.kind === 'row' ? 1 : 0, standing.kind === 'field' ? 1 : 0, standing.quoted ? 1 : 0, standing.several ? 1 : 0,
  ];
  target.set(rest, at + table.length);
}

function mark(signs: readonly number[] | undefined, target: Float32Array, at: number): void {
  if (signs !== undefined) for (const sign of signs) target[at + sign] = 1;
}
