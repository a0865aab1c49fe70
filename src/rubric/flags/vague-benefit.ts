import type { Flag } from '../types.ts';
import { anyOf, phrase } from './phrase.ts';

const great = anyOf`
  significant, substantial, considerable, dramatic, drastic, huge, massive, enormous, tremendous, vast, immense, major, great, greater, meaningful, material, marked
  noticeable, remarkable, impressive, outstanding, exceptional, extraordinary, unprecedented, exponential, transformational, transformative, game-changing, step-change
  compelling, attractive, handsome, excellent, superb, splendid, formidable, stunning, siz(e)?able, appreciable, notable, radical, profound, untold, far-reaching, immeasurable
  powerful, obvious, undeniable, incredible, amazing, phenomenal, superior, unparalleled, unmatched, incalculable, lasting
  massively higher, much (higher|better|lower|faster|more), far (higher|better|greater|more|lower), (significantly|substantially|considerably|dramatically|vastly|massively) (higher|better|lower|improved|reduced|greater|more|faster|enhanced|increased)
`;
const greatly = anyOf`
  significantly, substantially, considerably, dramatically, drastically, hugely, massively, enormously, tremendously, vastly, immensely, greatly, markedly, noticeably, remarkably
  exponentially, radically, fundamentally, materially, appreciably, profoundly, manifold, many times over, by leaps and bounds, beyond recognition, by far, a great deal, a lot, sharply, steeply
  to (new|unprecedented) (heights|levels), to the next level, to a new level, in no time, step change
`;
const benefit = anyOf`
  (cost |time |efficiency |productivity )?savings?, productivity, efficiency, efficiencies, value, benefits?, ROI, return on investment, returns?, payback, uplifts?, gains?, improvements?
  satisfaction, margins?, margin expansion, profits?, profitability, revenues?, growth, throughput, conversion, retention, competitiveness, morale, engagement, loyalty, time to market, reductions?
  agility, effectiveness, impact, advantages?, relief, turnaround, synergies, results, outcomes, cost reduction, cost advantage, upside, payoff, dividends?
`;
const measured = anyOf`
  savings?, productivity, efficiency, quality, satisfaction, margins?, profits?, profitability, revenues?, sales, growth, throughput, conversion, retention, morale, engagement, loyalty
  costs?, spend, spending, workload, effort, times?, speed, turnaround, complaints, churn, waste, backlog, output, performance, results, economics, experience, competitiveness, errors?, delays?
`;
const rise = anyOf`
  improv(e|es|ed|ing), increas(e|es|ed|ing), rais(e|es|ed|ing), boost(s|ed|ing)?, enhanc(e|es|ed|ing), lift(s|ed|ing)?, accelerat(e|es|ed|ing), speed(s|ed|ing)? up, grow(s|n|ing)?, rise(s|n)?, rising
  reduc(e|es|ed|ing), lower(s|ed|ing)?, cut(s|ting)?, decreas(e|es|ed|ing), shorten(s|ed|ing)?, shrink(s|ing)?, drop(s|ped|ping)?, fall(s|en|ing)?, declin(e|es|ed|ing), simplif(y|ies|ied|ying), streamlin(e|es|ed|ing)
  optimi[sz](e|es|ed|ing), benefit(s|ed|ing)?, contribut(e|es|ed|ing), strengthen(s|ed|ing)?, expand(s|ed|ing)?, multipl(y|ies|ied|ying), sav(e|es|ed|ing), ease(s|d)?, reliev(e|es|ed|ing), elevat(e|es|ed|ing)
`;
const better = anyOf`(more )?efficient, (more )?productive, (more )?profitable, faster, quicker, cheaper, better, easier, leaner, happier, smoother, higher, lower, less, more, shorter, (more )?effective`;
const unlock = anyOf`
  unlock(s|ed|ing)?, driv(e|es|ing), deliver(s|ed|ing)?, generat(e|es|ing), creat(e|es|ing), realis(e|es|ing), realiz(e|es|ing), achiev(e|es|ing), yield(s|ing)?, bring(s|ing)?, enabl(e|es|ing), maximi[sz](e|es|ing), add(s|ing)?
`;
const future = anyOf`will, would, should, shall, is going to, are going to, is expected to, are expected to, is bound to, are bound to, is set to, are set to, can, could, is, are, promises to, may, 'll`;

export const vagueBenefit: Flag = {
  id: 'flag/vague-benefit',
  signal: 'leverage',
  title: 'Vague benefit',
  marks: 'a benefit without any measure: "significant savings", "dramatically improves productivity"',
  spares: 'the same words beside a figure that measures it, in the sentence or its table row',
  message: 'A benefit without a measure: nobody can be held to it.',
  answer: 'Say today\'s value and the one to be reached, or take the claim out.',
  examples: {
    good: [
      'The assistant brings significant savings: €240,000 a year from March 2028 on.',
      'The vendor promises significant savings; we count on none of them.',
    ],
    bad: [
      'The assistant brings **significant savings**.',
      'It **dramatically improves productivity** across all teams.',
      'In the end it **pays for itself**.',
    ],
  },
  reading: {
    signs: [
      phrase`(?<=^[^a-z\d]*)((happier|delighted|more satisfied|more motivated|cleaner) [a-z' -]{3,40}|(improved|enhanced|increased|higher|better|greater) ([a-z'-]+ ){0,3}(satisfaction|wellbeing|well-being|morale|experience|engagement|loyalty|quality|consistency|efficiency|productivity|hit ratio)( (of|for|among|on) [a-z ]{3,30})?)(?=[^a-z\d]*$)`,
      phrase`(satisfaction|experience|quality|morale|transparency|efficiency|productivity|loyalty|retention|turnaround|speed|compliance|workload)( of [a-z ]{3,30})? ?: ?(improved|higher|better|increased|enhanced|up|lower|reduced)(?=[^a-z\d]*$)`,
      phrase`(leads?|leading|results?|resulting|will result) (to|in) (happier|better|faster|improved|higher|increased|lower|reduced|more satisfied|less|fewer) [a-z ]{3,50}`,
      phrase`(will|would|should|shall|is expected to|are expected to) (notice|feel|see) (the |a |our )?(real |clear )?(difference|benefits?|effects?|improvements?|it)( (at once|soon|quickly|immediately|before long|already|very soon))[^.;|]{0,40}`,
      phrase`(improve|improves|grow|grows|rise|increase|fall|drop|come down|get better|go up)( [a-z]+){0,2} (a lot|quite a bit|strongly|no end|to world-class levels|sharply|markedly)`,
      phrase`(effect|impact|influence|difference)( on [a-z' ]{3,40})? (is|will be|would be|is expected to be|should be) (very |quite |rather |extremely )?(large|big|significant|strong|positive|high|great|considerable)`,
      phrase`(be |is |are )?positively (influenced|affected|impacted)|(has|have|having) a (very |clearly )?(positive|favourable|beneficial) (effect|impact|influence) on [a-z' ]{3,40}`,
      phrase`a (real|clear|visible|noticeable) difference (to|in|for) [a-z' -]{3,40}`,
      phrase`(lighten|lightens|ease|eases|relieve|relieves) (the|our|their) (load|burden|workload|pressure)( (on|of) [a-z ]{3,30})?`,
      phrase`(work|life|things?|everything|the job|processes)( [a-z]+){0,2} (becomes?|will become|gets?|will get|will be|will run) (much |far |a lot )?(simpler|easier|better|smoother|faster)[^.;|\d]{0,40}`,
      phrase`(contribute|contributes|contributing) to (lower|higher|better|improved|reduced|increased) [a-z ]{3,40}`,
      phrase`(many|far|considerably|noticeably|visibly|a lot) (fewer|less) [a-z]+( [a-z]+){0,4}`,
      phrase`(productivity|capacity|potential|efficiency|value) (will|would|can) be (unlocked|unleashed|freed|realised|realized)`,
      phrase`(benefits?|savings|gains|results|effects) (will |should |would )?(be seen |be felt |show |come |appear )?(before long|in due time|sooner or later|soon enough)`,
      phrase`(customer |employee |user |patient )?${measured} ${rise} ${greatly}`,
      phrase`(much|far|considerably|significantly) (stronger|better) (position|place|footing)`,
      phrase`(rewards?|benefits?|effects?|gains?|savings?|difference) (will|would|should) (soon |surely |quickly )?be (felt|seen|visible|noticed|reaped|noticeable)(?! (by|in|from) (the )?[a-z]* ?\d)`,
      phrase`(repays?|pays?|recoups?|recovers?|amorti[sz]es?) (itself|its cost|its costs|themselves|back) (very )?(quickly|soon|rapidly|fast|in no time|many times over|easily|shortly)`,
      phrase`(benefits?|advantages?|savings?|gains?|value|upside|returns?|effects?) (is|are|will be|would be) (hard|difficult|impossible) to (overstate|overestimate|exaggerate|miss|deny)`,
      phrase`(benefits?|advantages?|savings|gains|value) (is|are|speaks?|speak) (self-explanatory|for (itself|themselves)|beyond (doubt|question|dispute)|undisputed|undoubted|plain to see|evident|manifest|manifold|numerous|many|immense|enormous|endless)`,
      phrase`(improv(e|es|ed|ing)|increas(e|es|ed|ing)|rais(e|es|ing)|boost(s|ing)?|lift(s|ing)?|enhanc(e|es|ing)|reduc(e|es|ed|ing)|cut(s|ting)?|lower(s|ing)?|sav(e|es|ing)|speed(s|ing)? up|accelerat(e|es|ing)) ([a-z' ]{3,40} )(by a lot|a lot|a great deal|no end|enormously|immensely|to a (large|great|considerable|significant) (extent|degree)|by an order of magnitude|by orders of magnitude|many times over|like never before|as never before)`,
      phrase`(great|huge|enormous|big|massive|vast|immense|considerable|substantial|significant|tremendous|untapped) (potential|opportunit(y|ies)|win|wins|boost|leap|jump|step|lever|relief|help)( (for|in|to|of) [a-z ]{3,40})?`,
      phrase`(more|higher|greater|increased|improved|better) (productivity|efficiency|satisfaction|quality|profitability|throughput|morale|engagement|loyalty|agility) (across|throughout|in all|for all|everywhere|at every|than ever)[^.;|]{0,40}`,
      phrase`(do|does|doing|achieve|achieves|achieving|deliver|deliver|accomplish) (far |much |a lot |so much |considerably )?more with (less|fewer [a-z]+|the same)`,
      phrase`(much|far|a lot|so much|considerably|noticeably|markedly|significantly|substantially) (lighter|faster|easier|cheaper|quicker|smoother|better|happier|leaner|simpler|shorter|safer)( and (lighter|faster|easier|cheaper|quicker|smoother|better|happier|leaner|simpler|shorter|safer))?`,
      phrase`(make|makes|making) (all the|a real|a big|a huge|an enormous|a great|a substantial|a significant|a massive) difference( (to|for|in) [a-z ]{3,30})?`,
      phrase`(savings|retention|revenues?|growth|satisfaction|profits?|benefits|returns|gains|productivity|loyalty|conversion) (will|would|should) (surely |certainly |naturally |then |soon |inevitably )?(follow|come|materiali[sz]e|arise|rise|grow|improve|increase)(?! (by|from|to|in) (about |some |at )?\d)`,
      phrase`worth (it|the money|the investment|the effort) (several|many|a hundred|ten) times over|worth (its weight in gold|every (penny|cent|euro|rupee|krona|franc))`,
      phrase`(brings?|earns?|makes?|saves?) (us |the company |them )?(good|big|serious|real|decent|lots of|a lot of|much|plenty of) money`,
      phrase`(?<=^\D{0,40})(costs?|times?|productivity|quality|satisfaction|efficiency|revenue|margins?|errors?|churn|retention|conversion|turnaround|workload|throughput|speed)[^|\d]{0,25} ?\| ?(reduced|improved|lower|higher|increased|better|faster|optimi[sz]ed|enhanced|shorter|decreased|less|more)(?= ?(\||$))(?=\D*$)`,
      phrase`(the )?(effects?|impact|influence) (on|upon|for) [a-z' ]{3,40} (is|are|will be|would be|should be) (very |highly |extremely |most |quite |clearly )?(positive|considerable|significant|substantial|huge|enormous|favourable|noticeable|dramatic)`,
      phrase`(raise|raises|raised|lift|lifts|lifted|take|takes|taken|bring|brings|brought) (the |our |their |us |[a-z]+ )*to (another|a new|the next|a higher|a whole new) level`,
      phrase`(an? )?(strong|large|big|massive|sharp|steep|clear|marked) (reduction|increase|improvement|decrease|drop|rise|growth) (of|in) [a-z ]{3,40}`,
      phrase`(an? |the )?${great}( and ${great})?((,| and)? [a-z'-]+){0,2} ${benefit}`,
      phrase`(an? |the )?(strong|healthy|rapid|quick|fast|swift|big|large|tangible|real|good|solid|nice) ((business|financial|economic|cost|time|productivity|efficiency) )?(payback|returns?|return on investment|ROI|savings?|benefits?|gains?|uplifts?|upside|profits?|efficiencies)( and [a-z]+ [a-z]+)?`,
      phrase`${greatly} ${rise}( (the|our|your|their|overall|team|employee|staff|operational|customer))* ([a-z-]+ ){0,2}${measured}( (of|in|for) [a-z -]{3,40})?`,
      phrase`${greatly} (${rise}|transformed|easier|faster|quicker|cheaper|(more|less) [a-z]+)`,
      phrase`${rise}( [a-z'-]+){1,5} (${greatly}|manifold|enormously)`,
      phrase`${measured}( [a-z-]+){0,4} ${future} (be )?(((much|far|considerably|significantly|substantially|markedly|dramatically|greatly|noticeably|vastly) (${better}|${rise}))|${rise} (${greatly}|manifold)|soar|skyrocket|explode|surge|increasing manifold|go (up|down) (a lot|sharply))`,
      phrase`(much|far|considerably|a lot|vastly|way) (faster|quicker|cheaper|(more|less) (efficient|productive|profitable|effective|competitive|expensive))`,
      phrase`${future} be (much|far|considerably|a lot|vastly) (faster|quicker|better|easier|cheaper|smoother)`,
      phrase`sav(e|es|ed|ing) ([a-z]+ ){0,3}(a ton|tons|lots|loads|heaps|plenty|a great deal|a lot|a fortune|countless hours)( of (time|money|hours|work|effort))?`,
      phrase`${unlock} ((the|our|its|new|real|more|business|enterprise|operational|hidden|latent|untapped|additional|measurable|sustainable|end-to-end|cost|true|full) )*(value|efficiency|efficiencies|productivity|synergies|savings|benefits|ROI|potential)( (across|for|throughout) [a-z -]{3,40})?`,
      phrase`(enhanc(e|es|ing)|boost(s|ing)?|supercharg(e|es|ing)|turbocharg(e|es|ing)|revolutioni[sz](e|es|ing)|empower(s|ing)?)( (the|our|your|their|overall|team|employee|staff|operational|customer|workforce|organi[sz]ational|developer|business|organisation's))* (productivity|efficiency|experience|performance|effectiveness|outcomes|satisfaction)`,
      phrase`(savings|benefits|returns?|gains|efficiencies)( [a-z]+){0,6} (is|are|will be|would be|should be) (then )?(to be )?((expected|anticipated|foreseen|likely)(?! (from|in|by|of|at|after) (the )?[a-z]* ?(20\d\d|\d|month|year|q\d))|considerable|substantial|significant|obvious|evident|self-evident|clear|huge|large|enormous|high|great)( to (follow|materiali[sz]e|come|arise|accrue))?( [a-z ]{3,40})?`,
      phrase`there (will|would|should|are bound to|must) (also |certainly |surely )?be ((some|considerable|many|real|further|also) )*(savings|benefits|gains|efficiencies)( [a-z ]{2,30})?`,
      phrase`(we|one|I) (expect|anticipate|foresee|hope for|look forward to) ((some|real|further|also|good|many|the usual|an?) )*(savings|benefits|gains|efficiencies|returns|efficiency gains|productivity gains)`,
      phrase`((practically|virtually|basically|effectively|quickly|soon|easily|more than) )?(pays?|paying) for (itself|themselves)(?![^.;|]{0,40}(months? \d|\d+ (weeks|months|years)))( [a-z ]{3,30})?`,
      phrase`payback (is|will be|should be) (very |quite )?(fast|quick|rapid|swift|short|early|soon)`,
      phrase`(will |would |has the potential to |have the potential to |can |could )?(transform(s|ing)?|revolutioni[sz](e|es|ing)|reimagin(e|es|ing)|reinvent(s|ing)?) (the |our |how |every )([a-z'-]+ ?){1,6}`,
      phrase`(game[- ]changer|game[- ]changing|step[- ]change|quantum leap|(is|are|will be|be) transformational|by a comfortable margin(, and soon)?|win-win|no-brainer|sky is the limit)`,
      phrase`((productivity|satisfaction|revenue|revenues|sales|morale|efficiency|quality|output|conversion|retention|margins?)( [a-z]+){0,3} (soars?|skyrockets?|improves? (greatly|a lot)|through the roof|without limits?))`,
      phrase`return( on investment)? (is|will be|would be) (reasonable|considerable|attractive|obvious|good|handsome|excellent|beyond doubt|not in doubt|undoubted)`,
      phrase`(the )?efficiency( [a-z]+){0,8} (increas(e|es|ing)|improv(e|es|ing)) (manifold|greatly|enormously)`,
      phrase`${measured} ${greatly} ${rise}`,
      phrase`${greatly} (more [a-z]+|fewer [a-z]+|less [a-z]+|shorter|faster|quicker|cheaper|leaner|happier|smoother|lower|higher)( [a-z]+)?`,
      phrase`(far|much|a lot) more (time|efficiency|productivity|capacity|satisfaction|value|revenue|profit)( (for|to) [a-z ]{3,30})?`,
      phrase`(will |should |would |can )?(easily|quickly|rapidly|swiftly|soon|certainly|surely|more than|many times over) (recoup|recover|repay|earn back|pay back|pay for)(s|es)? (its|their|the|all) ([a-z]+ ?){1,2}`,
      phrase`${measured} (go|goes|going|will go) (up|down)( and ${measured} (go|goes|going|will go) (up|down))?`,
      phrase`(free|frees|freeing|save|saves|saving|win|wins|winning|gain|gains)( up| back)? (countless|endless|many|untold|innumerable|numerous|plenty of|lots of|much|valuable|precious) (working )?(hours|days|time|capacity)( [a-z ]{3,30})?`,
      phrase`${measured} ?\| ?(${greatly} ${rise}|${great} (uplift|improvement|gain|increase|reduction|drop)|(much|far|significantly|massively|considerably) ${better}|step change)`,
      phrase`(much|far|considerably|significantly|substantially|a lot|vastly|noticeably|markedly|dramatically) (more |less )(efficiently|effectively|productively|quickly|cheaply|smoothly|easily|time|capacity|freedom|accurate|efficient|productive)( for [a-z ]{3,30})?`,
      phrase`(the )?(benefits?|advantages?|savings?|value|gains|case) (speaks?|are self-evident|is self-evident|is obvious|are obvious|is clear|are clear|goes without saying|go without saying|needs? no (explanation|proof|calculation))( for (itself|themselves))?`,
      phrase`(costs|expenses|errors|complaints|churn|workload|prices|effort|delays|backlogs?|waste)( [a-z]+){0,3} (come|comes|go|goes|coming|going|drop|drops|fall|falls) (down|away)?( [a-z]+)? ?(noticeably|considerably|significantly|substantially|dramatically|sharply|massively|a lot|markedly|and loyalty up)`,
      phrase`(customers|staff|employees|users|clients|patients|people|agents|teams|everyone|everybody|morale|satisfaction|loyalty|churn|quality|productivity|efficiency|performance|throughput|sales|revenue|revenues|profits?|margins?)( [a-z]+){0,2} (will|would|should|is expected to|are expected to|can|is bound to|are bound to) (be |become |get |go |be made )?((far|much|considerably|significantly|more|noticeably|substantially) )*(happier|better|up|down|higher|more (satisfied|motivated|productive|efficient|loyal|engaged|profitable)|improve|increase|rise|grow|benefit|soar|improved|increased)(?= ?[.,;|!]|$| (and|as|when|once|with|across|throughout|over|because|for|too|also|accordingly|further))( and [a-z ]{3,20} (up|down|too))?`,
      phrase`(return|ROI|payback|benefit|value|upside|potential|savings?|gain|business case)( [a-z]+){0,4} (is|are|will be|would be|should be|looks|seems|promises to be) ((very|quite|truly|really|extremely) )?(excellent|large|huge|enormous|great|good|strong|high|significant|substantial|considerable|impressive|compelling|attractive|fast|quick|rapid|solid|handsome|immense|short|obvious|convincing|outstanding|exceptional|favourable)(?! (at|of|than|enough))`,
      phrase`(return|ROI|payback|benefits?|savings?|value|impact|upside|gains?)( [a-z]+){0,3} ?(\||:) ?(very )?(excellent|fast|quick|rapid|significant|substantial|considerable|huge|strong|attractive|compelling|outstanding|massive|large|enormous|high|great|immediate)(?= ?(\||$|[.,;]))`,
      phrase`(great|enormous|huge|vast|considerable|significant|substantial|massive|countless|large|untold|immense) (amounts? of |numbers? of |deal of )?([a-z]+ )?(time|hours|effort|capacity|money|working time|workload)( for [a-z ]{3,30})?(?= (is |will be |would be )?(saved|freed|released)|[.,;|!]|$| will| for)`,
      phrase`(mak(es?|ing)|render(s|ing)?) (the |our |your |every |all |whole |entire )*[a-z]+( [a-z]+){0,2} (so much |much |far |considerably |significantly |vastly )?(more (productive|efficient|effective|profitable|competitive|agile)|faster|cheaper|leaner)`,
      phrase`(gets?|becomes?|be|become) (dramatically|much|far|considerably|significantly|substantially|vastly|noticeably) (shorter|faster|quicker|easier|cheaper|better|leaner|smoother|simpler|more [a-z]+)`,
      phrase`(deliver(s|ing)?|driv(es?|ing)|enabl(es?|ing)|ensur(es?|ing)|provid(es?|ing)|foster(s|ing)?|offer(s|ing)?|promis(es?|ing)) ([a-z-]+ ){0,3}(operational excellence|customer delight|business value|competitive advantage|efficiency gains|cost efficienc(y|ies)|productivity gains|added value|value add|cost savings|time savings|real value|synergies|a better experience)( (and|for|across) [a-z ]{3,30})?`,
      phrase`(huge|massive|significant|substantial|considerable|dramatic|enormous|tremendous|great|big|important|major) (time|cost|efficiency|productivity|quality)( and [a-z]+)? (savings?|gains?|improvements?|benefits?|reductions?)( for [a-z ]{3,40})?`,
    ],
    unless: [
      phrase`(effort|time|hours|money|capacity) (is|are|goes|go|was|were) (lost|wasted|spent|into)`,
      phrase`(goes|go|spent|spends?|takes?|took|lost|wast(es?|ed)) (in|into|on)`,
      phrase`cost of (not|being|doing|inaction)`,
      phrase`(vendor|supplier|seller|consultants?|salesm[ae]n|marketing|brochure) (speaks?|promises?|claims?|advertises?|says?|talks?)[^.?!]{0,80}(not|none|no|nobody|but|however|ignore|discount)`,
      phrase`no (significant|material|real|clear|great)`,
      phrase`statistical(ly)? significan(t|ce)`,
    ],
    savedBy: 'measure',
  },
};
