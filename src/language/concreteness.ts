/** What makes a statement concrete enough to be held to. */
export type Kind =
  | 'figure' | 'money' | 'share' | 'time' | 'date' | 'cadence' | 'threshold' | 'consequence'
  | 'role' | 'check' | 'agreement' | 'standard' | 'writeBack' | 'unchanged' | 'exclusive';

const numberWords = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|million|lakh|crore|dozens?|half|halves?|halved|halving|third|quarter|fifth|tenth|once|twice|thrice|doubled?|doubles|tripled?|tenfold|one (?:in|of|out of|per)|per cent|percent';
const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const units = 'seconds?|minutes?|hours?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|months?|quarters?|years?|shifts?';

const patterns: Readonly<Record<Kind, RegExp>> = {
  figure: new RegExp(String.raw`\d|\b(?:${numberWords})\b`, 'i'),
  money: /[€$£¥₹₺]\s?\d|\d[\d.,]*\s?(?:[€$£¥₹%]|k\b|m\b|million|lakh|crore|cents?\b|pence\b|euros?\b|dollars?\b|pounds?\b|francs?\b|kroner\b|kronor\b|rupees?\b|rand\b)|\b[A-Z]{3}\s?\d/,
  share: new RegExp(String.raw`%|\b(?:per cent|percent|half|a third|two thirds|a quarter|all|every|each|both|none|always|never|whoever|whatever|any|nobody|everybody|everyone|(?:\d+|one|${numberWords}) (?:of|in|out of) (?:a |the |every )?(?:\d+|${numberWords}))\b`, 'i'),
  time: new RegExp(String.raw`\b(?:\d[\d.,]*|an?|the same|${numberWords})[\s-](?:working |calendar |business )?(?:${units})\b|\b\d+\s?(?:s|ms|min|h|d)\b|\bovernight\b|\bat once\b|\bimmediately\b|\binstantly\b|\b24/7\b|\b\d\d:\d\d\b|\bround the clock\b|\bo'clock\b`, 'i'),
  date: new RegExp(String.raw`\b(?:20\d\d|fy\s?\d\d|q[1-4]|h[12]|${months}|spring|summer|autumn|winter|easter|christmas|year-end|${weekdays}|week \d+|month \d+|day \d+)\b`, 'i'),
  cadence: new RegExp(String.raw`\b(?:daily|nightly|hourly|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|every|each|per|a) (?:\w+ ){0,2}(?:${units}|${weekdays})\b|\b(?:daily|nightly|hourly|weekly|fortnightly|monthly|quarterly|yearly|annually|continuously|${weekdays}s|once a|twice a)\b`, 'i'),
  threshold: /\b(?:under|below|above|over|exceed(?:s|ing)?|more than|less than|fewer than|at least|at most|up to|beyond|pass(?:es)? \d|limit|threshold|ceiling|cap)\b|[<>≥≤]/i,
  consequence: /\b(?:stops?|stopped|pages?|paged|alerts?|alarms?|pauses?|paused|escalat\w+|reverts?|reverted|disabled?|halts?|halted|refus\w+|block(?:s|ed)?|freez\w+|switch(?:es|ed)? off|turn(?:s|ed)? off|rolls? back|rolled back|falls? back|goes? back|returns? to|rings?|calls?|suspend\w*|withdraw\w*|retrain\w*)\b/i,
  role: /\b(?:manager|lead(?:er)?|head|chief|officer|engineers?|analysts?|clerks?|nurses?|director|operators?|supervisors?|reviewers?|editors?|planners?|dispatchers?|inspectors?|controllers?|lawyers?|counsel|registrar|deputy|foreman|secretary|treasurer|warden|matron|on-call|on call|rota|stand-?by|duty|team|desk|group|department|committee|board|owner|administrator|auditors?|dr|mr|mrs|ms|prof)\b|\b[A-Z]\p{Ll}+ [A-Z]\p{Ll}+\b/u,
  check: /\b(?:tested|tried|measured|timed|counted|metered|audited|rehears\w+|drill\w*|exercised?|practised|sampled|samples?|verified|proven|checked|reconcil\w+|audits?|test|trial|pilot|invoice|log|bill)\b/i,
  agreement: /\b(?:signed|approved|agreed|consent\w*|cleared|passed|granted|contract\w*|licen[cs]\w+|exclusive\w*|certif\w+|accredit\w+|patent\w*|decree|statut\w+|law|rights?|permission|accepted|adopted|endorsed|statement|opinion|protocol)\b/i,
  standard: /\b(?:iso|soc ?2|gdpr|nist|hipaa|dpia|article \d+|ai act|dora|mdr|gxp|itil|sox|pci|fda|ce mark|basel|iec|en \d+|policy|framework|act|regulation|guideline)\b/i,
  writeBack: /\b(?:writ(?:es?|ten|ing)|wrote|stor(?:es|ed)|sav(?:es|ed)|post(?:s|ed)|add(?:s|ed)|attach(?:es|ed)|append(?:s|ed)|comes? back|goes? back|put(?:s)? back|returns?|updat(?:es|ed)|fields?|read-only|version|v\d)\b/i,
  unchanged: /\b(?:no|not an?|nothing|never|without|stays?|remains?|same|unchanged|as (?:today|before|now|they do|he does|she does))\b/i,
  exclusive: /\b(?:nobody|no one|only|alone|ours|exclusive\w*|sole|no other|none of|own)\b/i,
};

/** What is known of the text that was asked about last: each passage is asked about for many criteria in turn. */
const last = { text: '', kinds: new Map<Kind, boolean>() };

function has(text: string, kind: Kind): boolean {
  if (last.text !== text) {
    last.text = text;
    last.kinds.clear();
  }
  let known = last.kinds.get(kind);
  if (known === undefined) last.kinds.set(kind, known = patterns[kind].test(text));
  return known;
}

/** Whether a text has any of these kinds; true where none is asked for. */
export function hasAny(text: string, kinds: readonly Kind[]): boolean {
  return kinds.length === 0 || kinds.some((kind) => has(text, kind));
}

/** The kinds that a text has, in the order of their definition. */
export function kindsIn(text: string): Kind[] {
  return (Object.keys(patterns) as Kind[]).filter((kind) => patterns[kind].test(text));
}
