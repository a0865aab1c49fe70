/** How firmly, and by whom, something is said. */
export type Modality =
  | 'stated' | 'committed' | 'wished' | 'hedged' | 'deferred' | 'denied' | 'asked' | 'reported' | 'quoted';

/** Verbs whose negation says that something is not done, known or in place. */
const done = `measured?|track(?:ed)?|log(?:ged)?|record(?:ed)?|keep|kept|stored?|know|known|plan(?:ned)?|intend(?:ed)?|foreseen?|budgeted|estimated?|calculated?|tested|train(?:ed)?|monitor(?:ed)?|watched|checked|decided?|agreed?|defined?|named?|assign(?:ed)?|exist|cover(?:ed)?|considered|discuss(?:ed)?|worked out|looked|thought|settled|chosen|written|costed|priced|quantified|drawn up|offered?|built|possible|available|appointed|claim(?:ed)?|expect(?:ed)?|appl(?:y|icable)|reviewed|documented|retain(?:ed)?|collected|been (?:asked|timed|counted)|switch(?:ed)?|stop(?:ped)?|overrul(?:e|ed)|revers(?:e|ed)|correct(?:ed)?|undone?|turn(?:ed)? off|trac(?:e|ed)|explain(?:ed)?|tell|say`;
const negatedAuxiliary = "(?:do|does|did|have|has|had|is|are|was|were|will|can|could|would|should)(?: not|n['’]t)|cannot|can['’]t|won['’]t";

/** A negation that may deny what the clause is about. */
export const negation = new RegExp([
  String.raw`\b(?:is|are|was|were|be|been|exists?|have|has|had|see|sees|make|makes|made|plan|claim|foresee) (?:currently |yet |simply |as yet |quite simply )?(?:no|none)\b`,
  String.raw`^\W*(?:no|none|neither|nobody|no one|nothing|not|n/a)\b`,
  String.raw`\b(?:nobody|no one|no-one|nothing) (?:is|has|was|will|can|in|about|here|knows?|ever)\b`,
  String.raw`\b(?:${negatedAuxiliary})(?: (?:yet|ever|been|be|currently|now|have|to|being|formally|really|even))* (?:${done})\b`,
  String.raw`\bnot (?:yet |been |be )+(?:${done})\b`,
  String.raw`\bthere(?: is|['’]s| are| will be) (?:no|none|not)\b`,
  String.raw`\bwithout (?:any|a) (?:plan|limit|owner|record|budget|check|review|test|fallback)\b`,
  String.raw`\b(?:lacks|lacking|is missing|are missing|out of scope|unknown)\b`,
  String.raw`\bwithout (?:exception|appeal|recourse)\b`,
].join('|'), 'i');

/** To be the only one who has something is a claim, however it is negated. */
export const exclusive = /\b(?:nobody|no (?:one|body|other|firm|competitor|rival|start-?up|vendor|bank|insurer))\b.{0,40}\b(?:else|has|have|had|holds?|owns?|can (?:copy|buy|match|rip|follow|have)|could|knows?|like (?:us|ours|we)|but us|except us)\b|\bno (?:one|body) else\b|\bnobody else\b|\b(?:nobody|no one) but\b/i;

/** Burdens: to be without them is a promise. */
export const negatedBurden = /\b(?:no|not an?|nothing|never|without|n['’]t|not) (?:(?:new|extra|additional|further|separate|second|other|more|another|single|one|single one|need|needs|has|have|to|have to|has to|must|will|be|is|change|changes|learn|install) )*(?:new|extra|additional|further|separate|second|change|changes|changed|replace|replaces|replaced|migration|install|installed|installation|log-?in|logins?|password|windows?|tabs?|portal|apps?|tool|tools|screens?|clicks?|retraining|downtime|disruption|re-?keying|learn|leave|leaves|leaving|move|moves|touch|touched|switch|adopt|hardware|headcount|hires?|hiring|customer data|personal data|names?)\b/i;

/** Negations that undo each other: nothing happens unless, until, before, without. */
export const doubleNegation = /\b(?:no|not|never|nothing|nobody|none|cannot|n['’]t|neither)\b.*\b(?:unless|until|till|before|without|except|but for|other than)\b|\bwithout .{0,60}\b(?:nothing|no|not)\b|\b(?:no|nothing|nobody|none)\b.{0,40}\b(?:that|which|who)\b.{0,40}\bnot\b/i;

const machines = '(?:assistant|machine|model|system|software|computer|tool|robot|algorithm|service|bot|program|ai)';

/** What the machine is kept from doing, or cannot do and leaves to people, is said about people. */
export const leftToPeople = new RegExp([
  String.raw`\b(?:no|not|n['’]t|never|nothing|none)\b.{0,60}\bby (?:the|a|an|any) ${machines}\b`,
  String.raw`\bno ${machines}\b.{0,20}\b(?:will|shall|may|can|ever|speaks?|writes?|decides?|sends?)\b`,
  String.raw`^\W*(?:what|whatever|where|if|when) (?:it|the ${machines}) (?:does not|doesn['’]t|cannot|can['’]t|is not|isn['’]t)\b.*\b(?:goes?|go|stays?|remains?|falls?|comes?|is|are|gets?|will) (?:to|with|back|read|put|left|sent|seen|shown|be)\b`,
].join('|'), 'i');

/** Expressions with a negation in them that deny nothing; "No," answers a question that was asked before. */
export const idioms = /^\W*no,(?! .*(?:\b(?:no|not|nobody|nothing|never)\b|n['’]t\b))|\b(?:no (?:later|more|less|fewer|longer|sooner|doubt|matter|earlier|worse|higher|lower) (?:than)?|not (?:only|just|merely|least|later than|more than|less than|fewer than)|whether or not|if not|or not|nothing but|no\. ?\d+|not to mention)\b/gi;

export const quotation = /^["“„«][^"“”„«»]*["”»][.!]?$/s;

/** Cues by modality, first match wins: what takes a clause's weight away is looked for before what adds to it. */
export const cues: readonly (readonly [Modality, RegExp])[] = [
  ['asked', /\?["”')\]]*\s*$/],
  ['deferred', /\b(?:tb[dca]|to be (?:decided|defined|determined|agreed|discussed|confirmed|clarified|settled|worked out)|yet to be|remains? (?:to be|open|a question)|(?:still|left) open|undecided|at a later (?:stage|date|point|time)|(?:might|may|could|can) (?:come|follow|be (?:added|looked at|considered)) later|no opinion|look(?:ed|ing)? (?:at|into) .{0,60}\b(?:later|after|next)|later phase|phase later|will (?:be )?(?:follow (?:separately|later)|decided later|addressed later|looked at)|is going to be settled|once (?:we know|it is available|available)|has (?:still )?to be (?:decided|agreed|found|defined)|for .{0,20} to say later|rather have once|nearer the time|too early to)\b|^\W*(?:whether|how|who|what|which|when|where|why)\b.*\b(?:is|are|remains?) (?:a (?:question|matter|discussion)|(?:still )?open|something|unclear|not (?:yet )?(?:decided|known|settled)|for)\b/i],
  ['reported', /\baccording to (?:a|an|its|their|analysts|gartner|mckinsey|forrester|the (?:vendor|supplier|provider|association|press|media|website|brochure|annual report|study|survey|literature))\b|\b(?:gartner|mckinsey|forrester|bcg|deloitte|analysts?|the (?:vendor|supplier|provider|association|literature)|a (?:recent |well-known )?(?:survey|study)|studies)(?:['’]s brochure|['’]s website)? (?:says?|claims?|promises|quotes|advertises|reports?|shows?|found|expects?|puts?|estimates?)\b|\b(?:competitors?|rivals?|other (?:companies|firms|banks|hospitals|cities|councils|insurers|shops|plants)|a (?:dutch|german|french|large|big|neighbouring|well-known) [a-z]+) (?:already |have |has |now )*(?:ship|use|run|cut|save|publish|report|had|re-grades?|clears?|sells?)(?:s|es|d|ed)?\b|\b(?:their|its) (?:brochure|website) (?:says?|claims?)\b|\bshowcase customer\b|\btold the conference\b|\b(?:as one reads|so we read)\b|\bneighbouring (?:authority|town|council|plant)\b/i],
  // Irony: what the writer passes on without believing it.
  ['reported', /\b(?:so-called|supposedly|allegedly|(?:we|i|one|they) (?:are|am|is|were|was|have been|has been) (?:told|assured|promised|given to understand) (?:that|the|it|this)|(?:the|their|a) (?:brochure|leaflet|flyer|slides?|deck|sales ?(?:man|woman|person|people|rep|team)|consultants?) (?:says?|promises?|assures?|assured|swears?|insists?|claims?|tells|told|has it)|or so (?:we|they|i|the [a-z]+) (?:are|am|say|says|is|tell|believe)|if (?:you|one) (?:believes?|trusts?) (?:the|their|it)|famous last words|with a straight face)\b/i],
  ['wished', /\b(?:would like|would be nice|would welcome|ideally|we hope|hopefully|hope to|wish(?:es)? (?:to|for|that)|ought to|aspire|our ambition|one day|dream)\b/i],
  ['hedged', /\b(?:could|might|perhaps|maybe|possibly|potentially|in principle|we (?:expect|believe|think|assume)|likely|probably|presumably|should|as needed|where appropriate|if necessary|as appropriate|tends? to|in general|generally)\b/i],
  ['committed', /\b(?:will|shall|we['’]ll|going to|must|agreed|signed|committed?|guarantees?|guaranteed|approved|has passed)\b|\b(?:no|not|never|nothing|nobody|cannot)\b.*\b(?:unless|until|before|without)\b/i],
];
