import { anyOf, phrase } from '../flags/phrase.ts';

/**
 * What a passage says for or against being part of a proposal.
 * `ask`: money or approval is asked for; `form`: the kind of document that asks; `plan`: the writer's own intention;
 * `return`: money in and money out; `target`: a date for it; `subject`: AI by name; `machine`: something that reads, judges or learns, whatever it is called;
 * `rival`: another technology that may be the real subject; the rest are other kinds of document.
 */
export type ProposalSign = 'ask' | 'form' | 'plan' | 'return' | 'target' | 'subject' | 'machine' | 'rival' | OtherKind;
export type OtherKind = 'readme' | 'tutorial' | 'template' | 'record' | 'report' | 'article' | 'product' | 'coursework';

interface Wording {
  readonly sign: ProposalSign;
  readonly weight: number;
  /** Read in headings only, in the document's first heading only, or in text only; anywhere where absent. */
  readonly where?: 'heading' | 'title' | 'text';
  readonly words: RegExp;
}

const amount = String.raw`(?:(?:[€$£¥₹₩]|(?:[a-z]{1,2}\$|eur|usd|gbp|chf|sek|nok|dkk|pln|czk|huf|inr|rs|aud|cad|nzd|sgd|zar|jpy|cny)\s?)\s?\d[\d.,' ]*(?:\s?(?:[kmb]|bn|mn|million|billion|lakh|crore)(?![a-z]))?|\d[\d.,' ]*\s?(?:k|m|million|lakh|crore)?\s?(?:€|eur|usd|gbp|chf|sek|nok|dkk|pln|czk|huf|inr|kr|euros?|dollars?|pounds|francs|kronor|kroner|crowns|rupees|rand)(?![a-z]))`;
const body = anyOf`board( of directors)?, (executive |steering |investment |capital |management |finance |audit |general |joint |budget |programme |technology )*(committee|forum|council), executive (board|team|group), leadership( team)?, management( board| team)?, group management, council, directors?, CFO, CEO, CTO, CIO, COO, CISO, chief [a-z]+ officer, sponsors?, investors?, funders?, the (fund|funding round)`;
const money = anyOf`funding, funds, budget, money, investment, financing, allocation, envelope, resources, grant, headcount, capex`;
const machine = anyOf`software, computer, machine, assistant, engine, bot, robot, system, tool, service, programme, camera, planner, writer, it`;
const knows = anyOf`reads?, drafts?, writes?, suggests?, ranks?, predicts?, classif(y|ies), sorts?, recogni[sz]es?, learns?, forecasts?, guess(es)?, scores?, proposes?, decides?, extracts?, summari[sz]es?, transcribes?, recommends?, prioriti[sz]es?, thinks?, triages?, interprets?, spots?, prepares? the first, makes (it|something|things) up, hallucinates?`;

const anyAmount = new RegExp(amount, 'i');

/** The first amount of money in some words, as it stands there. */
export function amountIn(words: string): string | undefined {
  return anyAmount.exec(words)?.[0].replace(/[.,\s]+$/, '');
}

/** In the order in which they are tried. */
export const wordings: readonly Wording[] = [
  // Asking.
  { sign: 'ask', weight: 4, words: phrase`(we|i|i am|we are|i'm|${body})( is| are)?( therefore| now| hereby)? (ask|asks|asked|asking|request|requests|requesting|seek|seeks|seeking|recommend|propose|invited|approve|approves|release|releases) [^.!?|]{0,80}?${amount}` },
  { sign: 'ask', weight: 3, words: phrase`(ask|asks|asked|asking|request|requests|requested|requesting|seek|seeks|seeking|sought|apply|applying|recommend|recommends|propose|release|approve|approves|approval|sanction|grant|endorse|authori[sz]e|fund|bid|yes or a no|need ok)[^.!?]{0,80}?${amount}` },
  { sign: 'ask', weight: 3, words: phrase`${amount}[^.!?|]{0,40}(is|are) (asked for|requested|sought|needed|required)` },
  { sign: 'ask', weight: 3, words: phrase`((requested|required|requesting|proposed) (investment|budget|funding|amount|sum)|(investment|budget|funding|amount|sum|approval|total) ?(required|requested|request|needed|sought|ask)|total budget requested|investment ask|the ask)( [^.;]{0,30})?[:|]?[^.;]{0,20}${amount}` },
  { sign: 'ask', weight: 3, words: phrase`(request|ask|asks|asking|seek|seeks|seeking|apply|applying|appeal|approval) (you |us |(the |this )?${body} )?(for|to release|to approve|of)( the| an?| your| its)? ([a-z-]+ ){0,4}${money}` },
  { sign: 'ask', weight: 3, words: phrase`${body} (is|are|be|was) (asked|invited|requested|recommended) to` },
  { sign: 'ask', weight: 3, words: phrase`(that|recommends?|recommend that|ask|request) (the |our )?${body} (approves?|endorses?|releases?|funds?|agrees?|authori[sz]es?|sanctions?)` },
  { sign: 'ask', weight: 3, words: phrase`(please|we ask you to|i ask you to|decision|recommendation|need)( needed| required| asked| requested)?:? ?(to )?(approve|sanction|fund|endorse|release|sign off|proceed with)` },
  { sign: 'ask', weight: 3, words: phrase`(ask|asks|asking|request|requested|need|budget)( for|:)? ?(${amount}|[£€$]?\d+ ?[km])|${amount} from the ([a-z-]+ )?(fund|budget|reserve|pot)` },
  { sign: 'ask', weight: 2, words: phrase`(approve|endorse|release|authori[sz]e|secure) (the |an? |our |this |initial |seed |first )*([a-z0-9-]+ ){0,3}(${money}|pilot|proof of concept|poc)` },
  { sign: 'ask', weight: 2, words: phrase`(for|subject to) (the )?(decision|approval|endorsement|sanction)( in principle)?( of| by| at|(?= ?[.,;|*)]|$))|(decision|approval) (needed|required|sought|asked|requested)|for review and approval|presented for the endorsement|approval in principle|approval of [^.]{0,40} sought` },
  { sign: 'ask', weight: 2, where: 'heading', words: phrase`(the )?(ask|asks|request|decision (asked|needed|required|requested|sought)|(investment|funding|budget|capital) (request|required|ask|needed|requested)|what (we|i|the [a-z]+) (ask|need|am asking|is asked|are asked|want|am asked)( for)?|recommendations?|decisions?|next steps and approval|approval|what i want( instead)?)` },
  { sign: 'ask', weight: 1, words: phrase`(to|prepared for|presented to|audience|for) ?: ?(the )?([a-z-]+ )?${body}` },
  { sign: 'ask', weight: 1, words: phrase`(for|to) (the |our )?(${body}|([a-z-]+ ){1,4}(group|board|committee|panel)),? [^.]{0,40}\d{4}` },
  // The form.
  { sign: 'form', weight: 3, where: 'title', words: phrase`(business|investment|funding) (case|proposal|memo|memorandum|paper|request|justification|plan)|board (paper|pitch|pre-read|deck)|proposals?|discussion paper|pre-read|pr/faq|(grant|funding) (application|proposal)|roi analysis|investment justification|rfc|request for comments|product requirements( document)?|prd|memorandum|business plan|pitch` },
  { sign: 'form', weight: 2, words: phrase`(investment|funding|business) (justification|case|proposal) (for|to|outlines|sets out|makes|presents)|this (business case|proposal|memo|paper|pitch|request)|type ?: ?(investment|business case|proposal)|purpose ?: ?(for )?(approval|decision|discussion)|status ?: ?(for )?(approval|discussion|decision|in review|draft \d|ready for [a-z]+)|board deck|(committee|board|council) paper|paper \d+ (for|to) the|subject ?: [^|]{0,60}(approval|case|request|proposal|funding|budget|fund)|funding round` },
  // The writer's own plan.
  { sign: 'plan', weight: 1, words: phrase`(we|i|this (paper|document|proposal|business case|memo|kep|rfc|prd)) (therefore |now |would like to |also )*(propose|proposes|recommend|recommends|intend|intends|plan to|want to|want|aim to|suggest|defines|outlines|request|requests|would like|are building|will build|will introduce|will deploy)` },
  { sign: 'plan', weight: 1, words: phrase`(is proposed|it is proposed|what is proposed|proposed (solution|approach|system|investment|project)|our (goal|aim|target) is|idea:|aim:|in phase (one|two|1|2)|(target|planned) (launch|go-live|roll-?out))` },
  { sign: 'target', weight: 1, where: 'text', words: phrase`(by|until|before|from) (the )?(end of )?(\d{1,2} )?(january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|spring|summer|autumn|winter|year-end|fy)[ -]?(20)?\d\d` },
  // Money in, money out.
  { sign: 'return', weight: 1, words: phrase`(payback( period)?|pays? back|paid back|break[- ]?even|net present value|npv|irr|return on investment|roi|is back (in|after|by)|investment is|one-off|one-time|outlay|annual (savings?|benefits?)|(savings?|benefits?|costs?|return) (of|is|are|per|a) [^.]{0,20}(year|month|annum)|a year (less|saved|back|net)|net (benefit|saving|effect|contribution)|running (cost|charge)s?|run cost)[^.]{0,60}\d|(costs?|wants?|takes?|saves?|saved|worth|spend|spent|prices?|pays?|paid|invest[a-z]*|fee|charges?|benefits?|revenue) [^.;]{0,40}${amount}|${amount}[^.]{0,40}(a year|for the (first )?year|per year|yearly|annually|a month|per month|each year|one-off|one-time|once|saved|in savings|savings|to (buy|build|install|run))` },
  // AI by name.
  { sign: 'subject', weight: 1, words: phrase`(?<!using (modern )?)(ai|a\.i\.|artificial intelligence|gen-?ai|generative|machine learning|(?<!\d )ml|mlops|llmops|llms?|(large )?language models?|gpt(-[a-z0-9.-]+)?|chatgpt|copilots?|deep learning|neural( net| nets| networks?)?|chatbots?|voicebots?|rag|retrieval-augmented|computer vision|nlp|natural language|agentic|ai-[a-z]+|machine-assisted|predictive (maintenance|models?|analytics)|fine-tun(ed|ing)|classifiers?|vision model|speech model|forecasting model|ranking model|(two-tower|graph|vision) transformers?|reinforcement learning|embeddings|re-?train(ed|ing|s)?|gemini|mistral|llama|openai|anthropic|training data|trained model|inference|hallucinat(e|es|ing|ions?))(?! (development|coding) tools)` },
  { sign: 'machine', weight: 2, where: 'text', words: phrase`(the |an? |our |this )?([a-z-]+ )?(model|classifier|algorithm|network)s?,? (then |first |that |which |will |can |to |would |is |does ){0,3}${knows}( [^.;|]{3,40})?` },
  { sign: 'machine', weight: 1, where: 'text', words: phrase`(the |an? |our |this )?${machine}( with [a-z]+ [a-z]+)?,? (then |first |also |already |only |that |which |will |can |to |would |could |should |has |have |is |does ){0,3}(not )?${knows}( [^.;|]{3,40})?` },
  { sign: 'machine', weight: 1, where: 'text', words: phrase`(the|a|an|our) (language |ai |forecasting |vision |trained )?(model|bot|assistant|copilot|classifier|algorithm)(?! (of|for) (the )?(business|cost))|auto-(re-?)?(book|draft|repl|tag|rout|classif|match|pric|translat|summaris|summariz|transcrib|grad|scor|answer|moderat)[a-z]*ing` },
  { sign: 'machine', weight: 1, where: 'text', words: phrase`(model|software|computer|system|planner|machine|tool|camera|assistant|agent)[a-z, ]{0,30} (that|which) (reads|learns|ranks|drafts|writes|looks|gives|predicts|moves|answers|sees|checks|suggests|forecasts)( [^.;|]{3,40})?|(drafted|automatic|machine-assisted|automated) (first )?(pre-)?(replies|reading|answers|letters|triage|drafts|rebooking|review|classification|coding|moderation)|(trained|trains|retrained|retraining|learns?|learning) (on|from) (our |old |past |the |historical )?[a-z ]{3,30}|what (the )?(computer|machine|model|system|software) (thinks|decided|suggests|proposes|has (seen|read))|(the )?(model|computer|machine|software) (is|was|will be|can be|thinks) (wrong|mistaken|unsure|not sure)|false (alarms?|positives?|negatives?)` },
  // Another subject.
  { sign: 'rival', weight: 1, words: phrase`(multi-?cloud|cloud migration|single[- ]cloud|cloud provid[a-z]+|migrat(e|ion|ing)|terraform|kubernetes|cdn|graphql|data cent(re|er)s?|saas|erp|website|blockchain|smart contracts?|on-premises|disaster recovery|active-active|data residency|vendor lock-in|mobile app|web app|hosting|servers?|aws|azure|gcp|payroll|server[- ]side|front[- ]?end|back[- ]?end|legacy (system|platform|software)|(our|the|a) (own )?(new )?(app|portal|website|platform)|(replace|build) [^.;|]{0,30}(saas|software|platform|app)|modern[iu][sz](e|ation|ing)|rewrite|refactor(ing)?)` },
  // Other kinds of document.
  { sign: 'readme', weight: 2, where: 'heading', words: phrase`(?<=^[^a-z]*)(installation|install|installing|usage|quick ?start|getting started|api( reference)?|licen[cs]e|contributing|contributors|changelog|change log|badges|prerequisites|sponsors|backers|examples?|options|configuration|browser support|tests|development|troubleshooting|faq)(?=[^a-z]*$)` },
  { sign: 'readme', weight: 2, where: 'text', words: phrase`(npm (i|install|run)|yarn add|pnpm (add|install)|pip install|git clone|docker (run|compose|pull)|brew install|cargo (add|install)|go get|npx [a-z]|mit licen[cs]e|licen[cs]ed under|pull requests (are )?welcome|open an issue|node\.js|browserify|this (package|module|library|plugin|repo|repository))` },
  { sign: 'tutorial', weight: 2, words: phrase`(learning (objectives?|goals?|focus|outcomes?)|study time|reading time|you will learn|you'll learn|in this (chapter|module|lesson|tutorial|guide|article|post|unit|course)|exam|quiz|exercise \d|lab \d|key takeaways?|step-by-step|this (guide|tutorial|article|module|chapter)|comprehensive guide|previous: |next: |table of formulas)` },
  { sign: 'tutorial', weight: 1, words: phrase`(your (organi[sz]ation|company|business|team|stakeholders|project|environment)|best practices?|common (mistakes|pitfalls)|how to [a-z]+|for example, (a|an|if|suppose)|imagine|let's|you (can|should|need to|must|may) )` },
  { sign: 'tutorial', weight: 3, where: 'heading', words: phrase`(what is|what are|how to|why use|understanding|introduction to|building (a|your|the) business case|create a|calculating) [^?]{2,60}\??` },
  { sign: 'template', weight: 3, where: 'title', words: phrase`(template|sample|boilerplate|checklist)` },
  { sign: 'template', weight: 1, words: /(?:\[+|<+|\{{2})\s?(?:enter|insert|name|your|describe|list|company|project|date|dd|amount|x+|department|role|specify|add|number|value|e\.g|title|yes|high|if|what|who|how)[^\]>}]{0,60}[\]>}]+|\[\$?\s?[x#_]+\s?[%a-z]*\]/g },
  { sign: 'template', weight: 3, words: phrase`(this template|use this template|replace (the|all) (text|placeholders?|brackets?)|delete (this|the) (section|instructions?|text)|fill (in|out) (the|this|each)|instructions for (use|authors))` },
  { sign: 'record', weight: 5, where: 'title', words: phrase`(case study|case studies|post-?mortem|retrospective|lessons learned|incident( report)?|interview|experiment(al)?( results)?|meeting minutes|minutes of [a-z ]+|meeting notes|notes (on|from)|changelog|release notes|adr(-?\d+)?|decision record|model card|model risk|polic(y|ies)|guidelines?|handbook|terms (of|and)|runbook|playbook|readme|how-to|tutorial|guide|critique|analysis of|review of|strategic analysis|(status|progress|annual|analysis|test|experiment|research) report|blueprint|task:|design doc|cost (analysis|estimation|comparison)|roadmap|newsletter|course|lecture|syllabus|agenda|curriculum)` },
  { sign: 'record', weight: 2, words: phrase`(attendees|in attendance|apologies for absence|minutes of the|action items|incident (commander|timeline|number)|time to resolve|status ?: ?(accepted|superseded|done|resolved|closed|live product|deprecated)|changelog|score ?: ?\d ?/ ?\d+|strengths ?:|gaps ?:|this policy applies|policy owner|adr-\d+|model card)` },
  { sign: 'report', weight: 1, words: phrase`((was|were) (rolled out|launched|deployed|implemented|adopted|measured)|after the (\d-week |[a-z]+ )?pilot|we (learned|learnt|found|observed|rolled out|launched|shipped|migrated|built|implemented)|in hindsight|what went (well|wrong)|lessons? learn(ed|t)|i (built|made|created|wrote)|the (results|outcome) (show|showed|was|were))` },
  { sign: 'article', weight: 2, words: phrase`(published ?(on|date|at)?:|publishdate|readtime|min read|excerpt|author ?: ?"|ms\.(date|author|topic|service)|subscribe|share this|originally published|date analy[sz]ed|source ?: ?[a-z ]*article|about the author|hashtags?|layout ?: ?post)` },
  { sign: 'product', weight: 2, words: phrase`(available (now|today|on the app store)|sign up (now|today|free)|download (now|today|it)|free trial|pricing plans|live product|public[- ]safe prototype|this prototype|try it (now|today|free))` },
  { sign: 'coursework', weight: 3, words: phrase`(nanodegree|capstone|coursework|assignment|hackathon|kaggle|bootcamp|thesis|semester|student project|portfolio project|conference talk|a (new )?talk (titled|on|about))` },
];
