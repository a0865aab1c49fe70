import type { Flag } from '../types.ts';
import { anyOf, phrase } from './phrase.ts';

const decided = anyOf`decisions?, reasons?, reasoning, logic, scores?, engine, model, system, algorithm, outcome, result, verdict, allocation, ranking, rejections?, removals?, weights?, inner workings, workings, mechanism, how it (works|decides|arrives)`;
const see = anyOf`
  inspected, explained, explain, seen, see, see into, overruled, overrule, overridden, override, reversed, reverse, appealed, appeal, audited, audit, questioned, question, stopped, stop, challenged, challenge, corrected, correct, undone, undo, shown, contested, contest, traced, trace
  taken back, withdrawn, revoked, recalled, looked into, look into, look inside, understood, understand, interpreted, interpretable, explainable, restored, restore, changed, change, disputed, dispute, intervene, interfere, examined, opened, disclosed, revealed, justified, known, reconstructed, revised, influenced, altered
`;
const cannot = anyOf`cannot, can not, can't, could not, need not, needn't, may not, neither can nor need, nor need, no longer be, is not able to, are not able to, is unable to, are unable to, will not be able to, won't be able to, does not need to, do not need to, need never`;

export const blackBox: Flag = {
  id: 'flag/black-box',
  signal: 'risk',
  title: 'Black box',
  marks: 'automated decisions nobody can see into, stop or overrule, presented as acceptable',
  spares: 'full automation of a step that is logged and reversible',
  message: 'A decision that nobody can see into, stop or overrule passes neither risk nor legal.',
  answer: 'Log each decision with its reasons, and name who may stop or overrule it.',
  examples: {
    good: [
      'Refunds under €20 are paid automatically; each is logged and can be reversed within 30 days.',
      'The score comes with its three strongest reasons, and the analyst can overrule it.',
    ],
    bad: [
      'Applications are rejected automatically, and **the reasons cannot be inspected**.',
      'Once it is live, it decides **on its own and nobody can intervene**.',
    ],
  },
  reading: {
    signs: [
      phrase`(go|goes|is|are|gets?|sent|booked|saved|paid|issued|released|closed) [^.;|]{0,30}without (any |a )?(human (involvement|intervention|review)|handler|clerk|adviser|agent|person|employee)[^.;|]{0,60}`,
      phrase`(without|no) (the )?(possibility|option|way|means|chance) (to|of) (hold(ing)?|stop(ping)?|revers(e|ing)|chang(e|ing)|overrul(e|ing)|correct(ing)?) (it|them|back)[^.;|]{0,30}`,
      phrase`(cannot|can't|may not|can not|will not|won't|not be able to|no permission to|no right to) (be able to )?(be )?(chang|alter|revers|overrul|overrid|amend|correct|revok)(e|ed|es|den)? (afterwards|later|by|an?|the|any|it|what|decisions?|outcomes?)[^.;|]{0,50}(model|engine|system|machine|outcome|priority|decision|agent|leader|staff|anybody|anyone|afterwards)[^.;|]{0,30}`,
      phrase`(do not|don't|does not|doesn't|cannot|can't|nobody|no one) (know|knows|see|sees|tell|say|explain|understand|understands) (how|why) (the|it|a|its|each) [^.;]{3,60}(need to|matter|care|fine|accept|mind|not necessary)[^.;|]{0,20}`,
      phrase`(there is|there's|with|has|have|and) no (human|person|man|one) in the loop[^.;|]{0,30}`,
      phrase`no (log|record|trace|history|protocol)s? (is|are|will be) (kept|written|stored|made) [^.;|]{0,30}(why|decisions?|decided|reasons?|rejected|refused)[^.;|]{0,30}`,
      phrase`(without|not|no) (any )?(need|needing|having|obligation|duty|requirement) (to|for) (explain|justify|justification|explanation|disclose|give reasons|human (review|approval|intervention|sign-off|oversight)|approval|anyone to)[^.;|]{0,40}`,
      phrase`(decisions?|verdicts?|scores?|rejections?|results?|removals?|rankings?) (of|by|from) (the )?(machine|computer|system|model|engine|algorithm|software|AI) (is|are|stand|stands|will be) (final|binding|irrevocable|not (open|subject) to|beyond|to be (accepted|followed|obeyed))[^.;|]{0,30}`,
      phrase`(opaque|inscrutable|unfathomable|a mystery|a secret)[^.;|]{0,60}(acceptable|fine|not a (problem|concern)|no (problem|concern)|does not matter|doesn't matter|by design|we accept|irrelevant|so be it|strength|intended)`,
      phrase`(won't|will not|not|never|nor|neither) (be |are |is )?told (why|how|the reasons?|which)[^.;|]{0,40}`,
      phrase`(doesn't|does not|won't|will not|refuses to|cannot|may not|do not|don't) (disclose|reveal|say|explain|publish|share) (how|why|what|the (logic|weights|reasons|formula|model))[^.;]{0,60}(don't|do not|need not|needn't|fine|accept|no need|enough|suffices|not necessary|unnecessary)[^.;|]{0,30}`,
      phrase`(machine|computer|system|model|engine|algorithm|software|AI|score) (has|have|gets|keeps) the (last|final) (word|say)`,
      phrase`(there is|there's|with|has|have|and) no (appeal|recourse|review|explanation|redress) (against|from|to|for|of) [^.;|]{2,40}`,
      phrase`${anyOf`applicants?, customers?, patients?, sellers?, buyers?, users?, staff, reps, employees?, members?, suppliers?, drivers?, moderators?, clerks?, agents?, claimants?, candidates?, students?, tenants?, people, they, those (concerned|affected|rejected)`} (cannot|can not|can't|are not able to|are unable to|may not|will not be able to|have no (right|way|means) to) (appeal|object|contest|dispute|overrule|override|question|challenge|reverse|see why|learn why|ask why|intervene)[^.;|]{0,40}`,
      phrase`(is|are|will be) (not|neither) ((fully|easily|readily) )?(explainable|interpretable|transparent|traceable|auditable|reviewable|contestable)[^.;|]{0,40}`,
      phrase`(automatic(ally)?|automated|on its own|by itself|autonomous(ly)?|unattended)[^.;|]{0,40}(with no|without any|without|and no|with neither) (human |manual )?(review|oversight|intervention|audit trail|approval|supervision|explanation|appeal|check|trace|log)[^.;|]{0,40}`,
      phrase`(have to|has to|must|will have to|simply|just) (simply |just )?trust (it|the (score|model|engine|system|machine|result|algorithm|ranking))`,
      phrase`(overruling|overriding|appealing|questioning|stopping|correcting|inspecting|explaining|contesting|reversing) (it|them|decisions?|(the|a|an|its|their|single|individual) [a-z]+) (is|are|will be) (not|neither|never|im)( ?[a-z]+){0,2} ?(foreseen|provided for|planned|possible|intended|allowed|needed|envisaged|necessary)`,
      phrase`how (the|a|an|each|its) [a-z ]{2,25} (is|are|was) (arrived at|reached|made|calculated|computed|determined|decided|set|derived) … ${cannot} (be )?${see}( [^.;|]{0,40})?`,
      phrase`(the )?${decided} … ${cannot} (be )?(fully |readily |in any way |easily )?${see}( [^.;|]{0,60}(acceptable|strength|simple|by design|fine|for itself|advantage|efficient|needed|necessary))?`,
      phrase`${cannot} (be )?(fully |readily )?${see} … (acceptable|strength|by design|advantage|that is fine|on purpose|intended|intentionally|feature|so be it|we accept|need(ed)? to)`,
      phrase`(neither can nor need be|need not be|nor need(s)? (it |they )?(to )?be|does not need to be|do not need to be|needn't be) ${see}( step by step)?`,
      phrase`(too complex|too complicated|too intricate|too subtle|far beyond) … (to (be )?${see}|human (comprehension|understanding)|for (humans|people|anyone|staff|users|reps|managers|clerks))`,
      phrase`(no|neither|nobody|no one|not even|none of|nor) … (need|needs|has|have|is able|are able|can|could|may|is entitled|are entitled) (to )?(overrule|override|intervene|interfere|challenge|reverse|question|appeal|((know|see|explain|understand|say|tell|be told)[^.;|]{0,40} (why|reasons?|which|how)))`,
      phrase`no (manual |human |local )?(possibility|way|means|option|right|button|mechanism|provision|route|path|facility|need|reason|opportunity|recourse|plan|intention) (to|of|for) (an? )?((human|manual) )?(look into|look inside|object|intervene|intervening|interven(e|tion)|overrul(e|ing)|overrid(e|ing)|override|appeal|inspect|explain|stop|correct|correction|review|reverse|see|challenge|undo|contest|question|explanations?|approval|involve|oversight)( [^.;|]{0,50})?`,
      phrase`(no|without|sellers get no|there is no|has no|have no|with no|offers no|offering no|nor) ((concept of |need for |right of |means of |possibility of |avenue of |form of |provision for )(human |manual )?(appeal|appeals|overrides?|approval|recourse|explanations?)|(appeal|appeals|recourse|explanations?|reasons? given))( [^.;|]{0,60}(acceptable|final|needed|intend|by design|simple|necessary|foreseen|planned|provided|given|offered|possible))?`,
      phrase`(appeals?|overrides?|manual corrections?|explanations?|corrections?|human (review|intervention|oversight|approval)|explainability|transparency|intervention)( [a-z ]{0,30})? (is|are|was|were|will be|being|would be)( [a-z]+)? (not|neither|no longer|deliberately not|intentionally not|un)( ?[a-z]+){0,2} ?(foreseen|planned|needed|necessary|possible|provided|required|intended|offered|supported|envisaged|desired)`,
      phrase`(appeals?|manual corrections?|human (review|intervention|oversight)|explanations?|override) (not|never) (foreseen|planned|needed|possible|required|provided|necessary)`,
      phrase`(decision|score|verdict|ranking|removal|rejection|result|engine|allocation|it) … (is|are|stands as|stands|shall be|will be) (always )?(final|binding|irrevocable|not open to (question|appeal|discussion|challenge)|beyond (question|appeal|dispute)|irreversible|not (to be )?(questioned|discussed|overruled|explained))`,
      phrase`black[- ]box( [^.;|]{0,60})? (acceptable|fine|not a (problem|concern)|no (problem|concern)|matters? (little|not)|by design|(and )?that is (fine|acceptable)|we accept)|(accept(ed|able)?|embrace|comfortable with|don't mind|do not mind) … black[- ]box`,
      phrase`(it |the [a-z]+ )?(fully autonomous(ly)?|entirely autonomous(ly)?|full autonomy|completely automatically|(decides?|acts?|runs?|works?|closes?|rejects?|approves?|operates?|answers?) (fully autonomously|entirely on its own|completely on its own|on its own|by itself))[^.;]{0,40}(without|no|not|never) ((any|a|further|need for|the need for) )*(human|manual|person|people|review|oversight|supervision|intervention|explanation|correction)[^.;|]{0,40}`,
      phrase`(declin(es?|ing)|reject(s|ing)?|approv(es?|ing)|remov(es?|ing)|decid(es?|ing)|block(s|ing)?|dismiss(es|ing)?|cancel(s|ling)?|refus(es?|ing)) … (without (any )?(explanation|giving (a |any )?reasons?|human (review|involvement|intervention|oversight|in the loop)|appeal|a person (seeing|looking)|anyone (seeing|knowing|being asked)|reasons?))`,
      phrase`trust (will come|comes) with (experience|time|use)|trust the (machine|algorithm|model|engine|score)`,
      phrase`(not|never|nobody|no one)[^.;|]{0,40} (how|why|in which way) (it|the (model|engine|system|score|algorithm|decision|allocation)) (decides|decided|works|arrives|is made|comes about|reaches|got)[^.;|]{0,40}`,
      phrase`(nobody|no one|none of (us|them)|no (person|human|clerk|agent|user|manager|employee|operator|analyst|patient|customer|applicant|one in [a-z ]{3,20})) (will be able to|can|could|may|is able to|is allowed to|is meant to) ${see}( [^.;|]{3,50})?`,
      phrase`(get|gets|given|give|gives|receive|receives|told|with|and) no (reason|reasons|explanation|justification|right of appeal|chance to (appeal|object|reply))( [^.;|]{3,30})?`,
      phrase`(decisions?|decided|decides|runs|operates|acts|allocated|rejected|refused|approved|dismissed) [^.;|]{0,40}?without (any )?(human|manual) (involvement|intervention|review|approval|oversight|control|check|supervision)( [^.;|]{3,40})?`,
      phrase`not (visible|transparent|shown|open|disclosed|comprehensible|traceable) (to|for) [^.;|]{3,40}(does not need|need not|is fine|acceptable|by design|intended)( to be)?`,
      phrase`(there is|there's|has|have|with|offers|we foresee|provides?) no (off[- ])?(switch|button|lever|brake|stop|hook|interface|menu|setting)s? (to|for|that|by which) [^.;|]{3,40}`,
      phrase`(explanations?|reasons?|appeals?|overrides?|corrections?) (of|for|against|by) [^.;|]{3,40} (is|are) (not|neither) (foreseen|planned|provided|possible|needed|required|intended|offered|available)`,
      phrase`in which way … cannot be seen[^.;|]{0,30}`,
      phrase`(applicants?|customers?|clients?|users?|staff|employees|people|sellers?|patients?|suppliers?|candidates?|tenants?|claimants?|drivers?|nobody|anyone|they|those affected|reps|agents|clerks|managers) (are|is|will|be|do|does|will be|can|would)( be)? (not|never|no longer|n't)( be)? (told|informed|given (a |any |the )?(reason|reasons|explanation)s?|shown|notified|asked|consulted|see|learn|know)( (why|how|which|of|about|the reason))?[^.;|]{0,40}`,
      phrase`(nobody|no one|none of us|not even (the|our) [a-z]+|neither [a-z ]{3,30}) (will |would |can |could |is |has |needs? to |need )?(be able to )?(say|explain|know|tell|see|understand|told)( [a-z]+){0,2} (why|how|what|which)[^.;|]{0,50}`,
      phrase`(staff|people|clerks|managers|agents|reps|users|operators|nurses|doctors|humans?|dispatchers|planners|moderators|employees|teams|supervisors|buyers|underwriters|nobody|the [a-z]+)( [a-z]+)? (cannot|can not|can't|may not|will not be able to|are not able to|are unable to|have no (way|means|possibility|right|power)( of| to)?|must not) (intervene|overrule|override|interfere|stop|see|inspect|change|correct|reverse|appeal|question|object|veto|influence|overruling|intervening|contest|undo)[^.;|]{0,60}`,
      phrase`no (way|means|possibility|option|right|mechanism|route|facility|need|provision) … (overrule|override|intervene|appeal|inspect|explain|reverse|contest|challenge|object|see into|look into)[^.;|]{0,40}`,
      phrase`(how|why|the way) (the |it |our )?(model|engine|system|it|algorithm|score|decision|AI|vendor's [a-z]+)?( [a-z]+){0,5} (is|are|remains?|stays?) (not known|unknown|opaque|a mystery|hidden|a secret|the vendor's secret|unclear|not disclosed)[^;|]{0,70}(not|no|fine|acceptable|comfortable|problem|enough|accept)[^.;|]{0,20}`,
      phrase`(does not|do not|will not|won't|doesn't|don't) (disclose|reveal|publish|share|explain|show) (the |its |their |any )?(logic|reasons?|reasoning|weights|criteria|workings|inner workings|how [a-z ]+)[^.;|]{0,50}(comfortable|fine|acceptable|accept|no problem|content|happy|strength|right)[^.;|]{0,20}`,
      phrase`(human|manual) (review|oversight|approval|intervention|control|check(s|ing)?|sign-off) (is|are|has been|have been|was|were|will be) ([a-z]+ )?(removed|abolished|dropped|eliminated|dispensed with|switched off|superfluous|unnecessary|obsolete|a thing of the past|not needed|no longer needed|redundant)[^.;|]{0,40}`,
      phrase`(on its own|by itself|alone|autonomously|automatically|unattended)[^.;|]{0,50}(without (any ?one|anybody|a human|human|people|a person|asking|telling|explanation|reasons?|review)|nobody|no one|no human|cannot intervene|no appeal|not told)[^.;|]{0,50}`,
      phrase`(explanations?|explainability|transparency|reasons?|justifications?|an audit trail|traceability|oversight) (is|are|would be|will be) (simply |therefore |thus )?(unnecessary|superfluous|not (needed|necessary|required|important|a priority|relevant)|irrelevant|overrated|a luxury|pointless|secondary)[^.;|]{0,50}`,
      phrase`(a )?black[- ]box[^.;]{0,30}(but|and)[^.;]{0,60}(works|fine|good enough|acceptable|all that (counts|matters)|how it should|trust|accept|live with)[^.;|]{0,30}`,
      phrase`(that is how it should be|good enough for us|we (can|will|are willing to) live with (that|it|this)|which we are comfortable with)`,
    ],
    unless: [
      phrase`(goes|go|passes?|passed|handed|sent|routed|left|falls) to (a|an|the|our) ([a-z]+ )?(person|people|human|clerk|agent|nurse|team|analyst|lead|supervisor|colleague|expert)`,
      /^without (?!human|manual|a person)/g,
      phrase`${anyOf`
        (old|existing|previous|present|current|legacy) (system|tool|engine|software|rules?), (nobody|no one|none) … but (the|a|an), except, (supervisor|manager|judge|doctor|nurse|clinician|committee|court|regulator)'s, and we stop, prompts?, audit (log|trail) (cannot|can not|can't),
        logged, log, logs, undone with, can be undone, undo, reversible, can be reversed, revers(e|ed) within, one click, halt, cancelled, until (a|the|it|they|someone|somebody|they have)|unless, always a person, human decides, a person decides, before (it|they|we|anything) (is|are|goes|has), may be cancelled, may overrule
        (we|I) (do not|don't|would not|will not) (accept|want|allow|permit|like), not acceptable, unacceptable, is (a|the) (risk|problem|gap|reason|concern|weakness), must be able, should be able, risk, concern, worry, rejected because, that is why, therefore we, so we, not yet, today, at present, currently, personal data, patient data, customer data, without approval
      `}`,
    ],
    evenDenied: true,
  },
};
