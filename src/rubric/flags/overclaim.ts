import type { Flag } from '../types.ts';
import { anyOf, phrase } from './phrase.ts';

const failure = anyOf`
  errors?, mistakes?, hallucinations?, hallucinat(e|ing), risks?, bias(es)?, fraud, false positives?, false negatives?, false alarms?, misrouting, misclassifications?, downtime, oversights?, human error, failures?, defects, wrong answers?, incorrect answers?, wrong advice, bugs, losses, liability
`;
const subject = anyOf`it, computers?, machines?, software, algorithm, robots?, system, model, assistant, AI, agent, agents, engine, platform, copilot, solution, bot, tool, technology, classifier, answers?`;

export const overclaim: Flag = {
  id: 'flag/overclaim',
  signal: 'risk',
  title: 'Overclaim',
  marks: 'perfection or absence of risk: "eliminates errors", "100 % accurate", "cannot hallucinate", "risk-free"',
  spares: 'a stated target of under 100 %, or a limited guarantee of a deterministic part',
  message: 'Nothing that learns is perfect, and a claim that it is makes the rest doubtful.',
  answer: 'Say how often it will be wrong, and what contains it.',
  examples: {
    good: [
      'We aim for 97 % correct answers; the rest is caught in review.',
      'The amount is copied from the invoice by rule, so it cannot differ from it.',
    ],
    bad: [
      'The model **eliminates errors** in coding.',
      'Answers are **100 % accurate**.',
      '**It cannot hallucinate**, because it looks everything up.',
    ],
  },
  reading: {
    signs: [
      phrase`(it|engine|model|system|brain|assistant|software|solution|machine|algorithm|ai) (simply |just |by design )?(cannot|can't|can not|is unable to|is incapable of) (mis[a-z]+|err|lie|invent|make (up|mistakes|errors)|hallucinat[a-z]+|fail|be (wrong|fooled|biased|mistaken))`,
      phrase`(errors?|mistakes?|[a-z-]+ errors|delays|fraud) (will be |are |become )?(a )?things? of the past`,
      phrase`fail-safe`,
      phrase`(patients?|customers?|users?|clients?|members?|nobody|no one|staff|people|children|data|money|we) (is|are) (never|at no time|at no point) (ever )?(at risk|in danger|exposed|harmed|affected)`,
      phrase`(nothing|not a thing) (that|which) (could|can|might) (possibly )?(be|go) (wrong|amiss)`,
      phrase`puts? an end to (all |any |every )?${failure}`,
      phrase`(make|makes|making|render|renders) (any |all |every )?${failure} impossible`,
      phrase`no (wrong|false|incorrect|faulty|erroneous) [a-z]+ (will|can|shall|could) (ever|again|any longer|possibly)[^.;|]{0,40}`,
      phrase`(immune|impervious) (to|from) (errors?|bias|hallucinations?|attacks?|mistakes?|fraud|manipulation|drift)`,
      phrase`(free|devoid) (of|from) (any |all )?(errors?|bias(es)?|risks?|hallucinations?|mistakes?|faults?)(?! (in|on) )`,
      phrase`(impossible|inconceivable|unthinkable) (for|that) (it|the (model|system|assistant|bot|ai|engine|software)|a (wrong|false) [a-z]+) … (err|fail|hallucinat[a-z]+|wrong|mistakes?|invent|leave|leak|sent|happen)`,
      phrase`(we|i) (can )?(fully |safely )?(exclude|rule out) (any |all |every )?(errors?|mistakes?|risks?|hallucinations?|failures?|damage|misuse)`,
      phrase`(nothing|no harm|no damage|no error|no mistake) (can|could|will|is going to) (ever )?(happen|go wrong|slip through|occur|escape it)`,
      phrase`(superhuman|better than any (human|person|expert|clerk|doctor)|never (gets |be )?(tired|distracted|wrong|mistaken))`,
      phrase`there (will be|are|is) no (more )?(wrong|false|incorrect|missed|late|lost) [a-z]+( any ?more)?(?! (in|among|this|last|so))`,
      phrase`(danger|risk|possibility|chance) of (a |an |any )?[a-z -]{3,40}? (is|are) (thereby |thus |therefore |then |completely |entirely |fully )*(excluded|eliminated|ruled out|removed|banished|abolished)`,
      phrase`(makes?|making|make) (absolutely |practically )?no (mistakes?|errors?)`,
      phrase`(right|correct|accurate|reliable) (every time|each time|every single time|in every case|in all cases|without exception|at all times)`,
      phrase`${subject} … (cannot|can not|can't|could not|will not|won't|does not|doesn't|is unable to|is not able to|is incapable of|never) (ever )?(hallucinat(e|es|ing)|err|errs|fail|fails|make (a |any )?(mistakes?|errors?)|makes (a |any )?(mistakes?|errors?)|go(es)? wrong|be wrong|get(s)? (it|things|anything) wrong|invent anything|lie|lies|miss(es)? (a |any)[a-z]*)`,
      phrase`(the )?(assistant|model|system|AI|agent|it|LLM) (cannot|can't) (reveal|leak|produce|disclose) (wrong [a-z]+|any [a-z]+|personal data)`,
      phrase`(cannot|can not|can't) (hallucinate|err|be wrong|fail|go wrong|be fooled|make mistakes)`,
      phrase`(completely |totally |fully |entirely |permanently )?(eliminat(es?|ed|ing)|eradicat(es?|ed|ing)|abolish(es|ed|ing)?|banish(es|ed)?|removes?|rules? out|exclud(es?|ing)) ((all|any|every|the|human|manual|possible|costly|such|processing|data|data-entry|entry|forecasting|coding|medication|billing|further|remaining) )*${failure}( [a-z ]{0,30}(once and for all|for good|forever|altogether|entirely|completely))?`,
      phrase`${failure} (is|are|will be|were|being|become)( now| then| therefore| thus| simply| entirely| completely| fully)* (eliminated|impossible|excluded|ruled out|eradicated|a thing of the past|history|solved|avoided altogether|prevented entirely|out of the question|fully mitigated|non-existent)`,
      phrase`(therefore |thus )?(fully|completely|entirely|totally) (mitigated|safe|secure|reliable|error-free|risk-free|accurate|under control|bias-free|unbiased)`,
      phrase`(residual |remaining )?risks? (is|are|being) (effectively |practically |virtually |essentially |basically |therefore )*(zero|nil|non-existent|nonexistent|none|eliminated|absent|excluded)`,
      phrase`(risk|error|hallucination|bias|mistake)[- ]free( [a-z ]{3,40})?`,
      phrase`zero[- ](risk|errors?|hallucinations?|mistakes?|defects?|failures?|error rate|false positives?|wrong [a-z]+)( [a-z ]{3,40})?`,
      phrase`(there (is|are|will be)|carries|poses|with|without|bears|involves|has|have) (absolutely |practically |virtually )?(no |any )?(residual |remaining |downside )?risks?( in (a |the )?[a-z]+| to the [a-z]+| whatsoever| of [a-z]+| at all)?(?= ?[.,!|;:"]|$| whatsoever| at all)`,
      phrase`no (possibility|chance|danger|risk|room|scope|way) (of|for|that|to) ([a-z]+ ){0,4}(errors?|mistakes?|wrong|hallucinat[a-z]+|fail(ure|ing)?|human error|incorrect|misjudg[a-z]+|err)( [a-z ]{3,40})?`,
      phrase`(100|one hundred|a hundred) ?(%|per cent|percent)[ -](accura(te|cy)|reliab(le|ility)|correct(ness)?|secure|security|safe|safety|precis(e|ion)|certain(ty)?|compliant|compliance|error-free|success( rate)?|guaranteed|right|recall|trustworthy|of (errors|all))(, guaranteed)?`,
      phrase`(accuracy|reliability|precision|correctness|detection|success rate)( rate)?( is| of| will be| at|:)? (100|a hundred|one hundred) ?(%|per cent|percent)`,
      phrase`(never|not once) (wrong|fails?|failed|errs?|hallucinates?|makes? (a |any )?(mistakes?|errors?)|miss(es)? (a|an|any|one) [a-z]+|gets? (it|things|anything) wrong|be wrong|sleeps?, (never )?(tires?|errs?)|leaks?)`,
      phrase`(is|are|will be|being|be) (always|invariably) (right|correct|accurate|reliable)`,
      phrase`(infallible|infallibly|flawless|flawlessly|foolproof|fool-proof|fail-?proof|bullet-?proof|perfectly (accurate|reliable|safe|secure)|perfect (accuracy|reliability|answers|recall|results)|absolutely (safe|secure|reliable|accurate|certain)|watertight|unhackable|failsafe)`,
      phrase`guarantee(s|d|ing)? ((that )?(every|all|each|no|any|perfect|correct|accurate|relevant|flawless|error-free|full|complete|total|compliance|success|the right|100)( [a-z-]+){0,6})`,
      phrase`(nothing (can|could|will|is able to) (go|be) wrong|no more (errors|mistakes)|no errors(?= ?[.!]| any ?more| ever|$)|no (more )?hallucinations(?= ?[.,!;]|$| any ?more| ever))`,
      phrase`(every|all|each) (answers?|decisions?|outputs?|results?|invoices?|quotations?|predictions?) (is|are|will be) (always )?(correct|right|accurate|perfect|flawless|error-free)`,
      phrase`(zero|none|0 ?%), (for all time|for ever|forever|for good|always)`,
      phrase`(error|miss|failure|defect|complaint|hallucination|mistake)s?( rate)?( [^|.;]{0,40})? ?\|[^|]{0,60}\| ?(zero|0 ?%|none)`,
      phrase`(absolutely|practically|virtually|simply|literally|entirely) (no|zero|without) risks?( [a-z]+)?`,
      phrase`(errors?|mistakes?|leaks?|data leaks?|breaches|fraud|wrong [a-z]+|hallucinations?|failures?|bias|outages?|false [a-z]+|mishaps?|misuse) (are|is|become|becomes|will be|are simply|are technically) (now |therefore |simply |technically |practically )*(impossible|inconceivable|unthinkable|excluded|ruled out|out of the question)`,
      phrase`(errors?|mistakes?|leaks?|breaches|wrong [a-z]+|hallucinations?|failures?|incidents?) (cannot|can not|can't|will not|won't|can no longer|will never|never|will no longer) (ever )?(occur|happen|arise|be made|slip through|get through)( any ?more| again)?`,
      phrase`(every|all|each|any)( single| the)? ([a-z-]+ ){1,3}(is|are|will be|gets?) (always )?(processed|handled|answered|classified|read|caught|detected|flagged|spotted|identified|routed|paid|coded) (correctly|perfectly|accurately|without (exception|error|fail|a single [a-z]+)|flawlessly|automatically and correctly)(, without exception)?`,
      phrase`(catch(es)?|detects?|finds?|spots?|identif(y|ies)|prevents?|stops?|recogni[sz]es?|blocks?) (every|every single|each and every|all|100 ?% of( the| all)?|any and all) (possible |fraudulent |defective |wrong |potential |last )*(errors?|mistakes?|frauds?|fraudulent [a-z]+|claims?|defects?|risks?|anomal(y|ies)|threats?|attacks?|cases?|issues?|cancers?|tumours?|faults?|duplicates?|violations?|breach(es)?)`,
      phrase`(works?|perform(s|ing)?|runs?|answers?|functions?) (perfectly|flawlessly|faultlessly|impeccably|without (fail|any (error|mistake|failure)s?|errors?|a single (error|mistake)))[^.;|]{0,30}`,
      phrase`(bias|hallucinations?|errors?|mistakes?|risks?|fraud|human error|discrimination) (is|are|has been|have been|will be|was|were) ((completely|entirely|fully|totally|finally|permanently|thus|therefore|once and for all) )*(removed|solved|eliminated|eradicated|abolished|overcome|conquered|banished|neutrali[sz]ed|gone(?! (through|over)))( by [a-z ]{3,30})?(?! in (the|some|most))`,
      phrase`(always|invariably|infallibly) (gives?|gets?|provides?|produces?|delivers?|finds?|makes?|takes?|knows?|returns?|right|correct) (the )?(right|correct|perfect|best|true|accurate) [a-z]+`,
      phrase`(error|failure|miss|defect|hallucination|complaint)s?( rate)?( after launch| with AI| target| in future)? ?\| ?(0 ?%|zero|none)(?= ?(\||$))`,
      phrase`(completely|totally|absolutely|perfectly|fully|entirely) (safe|secure|reliable|trustworthy|accurate|unbiased|harmless|objective|neutral)( and [a-z]+)?`,
      phrase`(downside|residual risk|risk|exposure) (is|remains|will be) (nil|zero|non-existent|none|nonexistent)`,
      phrase`(never|not ever) (give|gives|produce|produces|return|returns|send|sends|make|makes|output|outputs) (a |an |any )?(wrong|false|incorrect|bad|misleading|inaccurate) [a-z]+`,
      phrase`there (is|are|will be) no (danger|danger whatsoever|downside|risk) (for|to) [^.;|]{3,40}`,
      phrase`${failure} (do|does|can|could|will) ?(not|n't) (occur|happen|arise|exist)`,
      phrase`(compliance|correctness|accuracy|quality|security|safety|privacy|fairness|truthfulness) (is|are|will be) (fully |always |thereby |thus |therefore )*guaranteed( at all times)?`,
    ],
    unless: [
      phrase`(training|test|check|exam|budget) (error|failure)s?`,
      phrase`${anyOf`
        determinis(m|tic|tically), by a rule, check digit, checksum, arithmetic, no part in it, this and nothing else, computed by, calculated by, risk-free rate, schema, database constraint
        (is|are) not (risk|error|bias|hallucination)-free, may, might, (not|n't|never) (eliminate|remove|guarantee|promise|claim|expect|be (perfect|flawless)), nobody (can|could), no (system|model|one|vendor) (can|is), at no risk to, nothing is
        no (errors|mistakes) (were|was|found|in the), zero (errors|mistakes) in, found no, with no errors, where there is no risk, if there is no risk
      `}`,
    ],
  },
};
