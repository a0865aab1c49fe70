import type { Flag } from '../types.ts';
import { anyOf, phrase } from './phrase.ts';

const others = anyOf`
  the other (two |three |four |five |six |big |large )*[a-z]+,
  (every|all|any|each) ([a-z]+ ){0,2}(players?|competitors?|rivals?|peers?)( in (our|the|this) [a-z]+)?,
  competitors?, competition, rivals?, peers?, neighbou?rs?, everyone( else)?, everybody( else)?, the others, others, (every|all|any|each) (other |the |of the |our |major |large |serious |top |big |leading )*(banks?|insurers?|retailers?|universit(y|ies)|hospitals?|trusts?|councils?|municipalit(y|ies)|compan(y|ies)|firms?|players?|vendors?|carriers?|airlines?|utilit(y|ies)|operators?|brands?|agenc(y|ies)|authorit(y|ies)|departments?|manufacturers?|houses?|suppliers?|providers?|platforms?|schools?|studios?|publishers?|hotels?|chains?|plants?|start-?ups?)
  (other|most|many|several|some|two|three|four|five|six|seven|eight|nine|ten|half|both|\d+)( of)?( the| our)?( other| major| large| big| direct| main| top| leading| local| nearest| largest| [a-z]+)?( [a-z]+)? (banks|insurers|retailers|universities|hospitals|trusts|councils|municipalities|companies|firms|players|carriers|airlines|utilities|operators|brands|agencies|authorities|departments|manufacturers|houses|institutions|competitors|rivals|peers|neighbou?rs|private banks|stores|chains|plants|cities|towns|regions|states|counties|providers|schools|organi[sz]ations|foundries|forwarders|brokers)
  market leaders?, the market, the industry, the sector, the big (four|five|three|players|names), the whole (industry|sector|market|world), the rest of the (industry|sector|market|world), (the )?[a-z]+ and [a-z]+ (all|both), the top (three|five|ten), (Salesforce|HubSpot|Google|Microsoft|Amazon)( [a-z]+){0,4}
`;
const have = anyOf`
  (have|has) been (using|doing|running|offering|shipping|selling) [^.;|]{2,30},
  (have|has|got) (it|one|them|this|theirs) (already|too|now|by now|as well|long ago), (have|has) one(?= ?[.,;!]|$), (have|has) (it|one)[^.;|]{0,20}why (not|don't|haven't) (we|us),
  (went|gone|go|are|is) live, (now|already|all|both) (have|has) (an?|its|their|one), (have|has) (now )?(an?|its own|their own) (AI|chatbot|assistant|copilot|language model)( [a-z]+)?, (introduced|adopted|rolled out|launched|bought) (it|one|theirs|such [a-z ]+)
  (have|has|use|uses|run|runs|offer|offers|got) (a|an|such|one|their own|similar|comparable|the same|this|these|AI) [^.;|]{0,40}(by now|too|already|now|today|as well|since|on (its|their) [a-z]+)
  already (have|has|ship|ships|offers?|use|uses|run|runs|do|does|launched|live|rolled out|announced|deployed|inspect|got|adopted|working|moved|started|well advanced|sell|sells|started)( (this|it|one|that|them|theirs))?, have (already|all|long|long since|now) [a-z]+, has (already|long|long since|now) [a-z]+, (have|has) (launched|rolled out|introduced|announced|deployed|adopted|started|shipped|invested|gone live|bought|one|it|them)( [a-z ]{0,30})?
  all (have|has|use|ship|do|offer|run|got|launched) [a-z]+, are (already|all|moving|doing|rolling|racing|ahead|well ahead|well advanced|investing|adopting|piloting)( [a-z ]{0,30})?, is (already )?(moving|racing|ahead|well ahead|adopting|doing it|doing this), (ship|use|offer|launch)(s|es)? [a-z ]{0,30}already, moving faster, launched … (product|assistant|copilot|chatbot|AI|feature)s?, (have|has) (one|it) (already|too|now), long ago
`;
const strong = anyOf`
  (in|keep|stay|get) (step|in step|abreast) (with|of) (the )?(competition|competitors|rivals|peers|industry|market|others|times|sector), level the playing field, do what (everyone|everybody|the others|our competitors) (is|are|do|does)[a-z ]{0,20}, jump(ing)? on the bandwagon, must-have (in|for) (the|our|every) [a-z]+, no longer a (differentiator|choice|question of if), (is|are) the new normal,
  laughing[- ]stock[^.;|]{0,30}, not (be|stay|remain|end up) among the (rest|last|laggards|others)[^.;|]{0,20}, why not us, left standing, last in line,
  los(e|ing) (touch|ground|contact)( with| to)? [^.;|]{3,30}, trail(s|ing)? (the field|the competition|our (peers|competitors|rivals)|the market), (competition|competitors|rivals|others|market|peers) (is|are|do|does|will)( not|n't) (asleep|sleep|sleeping|wait|waiting|stand still|standing still|resting), overtaken by [^.;|]{3,30}, outpaced, sit on our hands, late to the party, missing out, (must|have to|need to) (respond|react|answer) to (the )?(competition|competitors|rivals|market),
  (be|being|get|getting) left behind, (we|us) … left behind, fall(ing)? behind, lag(ging)? behind, seen to lag, be the (last|only) ([a-z]+ )?(to|without|that|who|in|on|with|not) [^.;|]{0,50}, the last (bank|trust|foundry|company|firm|council|hospital|university|insurer|retailer|city|town|house) (to|without|in|on|not) [^.;|]{0,50}, table stakes, standing still is not an option, stand still while, cannot afford (not to|to wait|to be|to stand|to sit|to ignore|to miss|to fall)[^.;|]{0,60}, can't afford (not to|to wait|to be|to stand|to sit|to ignore|to miss|to fall)[^.;|]{0,60}
  keep(ing)? (up|pace) with (the )?(competition|competitors|rivals|peers|industry|market|others|everyone|Joneses|sector), catch(ing)? up with (the )?(competition|competitors|rivals|peers|industry|market|others|sector), (necessary|needed|required) to compete, standard in the (sector|industry|market), (become|becoming|is|already|now) (an? |the )?(industry|market|de facto) standard, (customers|clients|patients|guests|users|applicants|members) (simply |now |just |will |have come to )*expect (it|one|this)( of us| from us)?, follow(ing)? suit, (embarrassing|embarrassment|look (silly|bad|old|dated|backward)|looks (bad|dated|old)) [^.;|]{0,30}(peers|others|competitors|rivals|neighbou?rs|everyone), everyone else (is|has|does)( [a-z]+){0,4}, everybody else (is|has|does)( [a-z]+){0,4}
  high time (for us|that we|we)[^.;|]{0,30}, miss(ing)? the (train|boat|bus|wave), train (is leaving|has left), (has|have) (it|one) except us, why we haven't, why we don't have (one|it), reach(es|ing)? parity, (feature|competitive) parity, match (the )?(competition|competitors|rivals|peers), me-?too, fear of missing out, ask(s|ed|ing)? (us )?why we (have|do) ?(not|n't)[^.;|]{0,30}, expected of (us|a modern|any)[^.;|]{0,30}, race is on, arms race, laggards?
`;

export const parity: Flag = {
  id: 'flag/parity',
  signal: 'advantage',
  title: 'Parity',
  marks: 'the reason is that others have it: "competitors already ship this", "we cannot be left behind"',
  spares: 'competition mentioned as context for a real difference',
  message: 'That others have it is a reason to look at it, not to fund it.',
  answer: 'Say what stays ours when everybody has one: data, feedback from use, an integration that is hard to copy.',
  examples: {
    good: [
      'Two competitors offer drafted replies; ours knows eleven years of repairs, which theirs cannot.',
    ],
    bad: [
      '**Our competitors already ship this**.',
      '**We cannot afford to be left behind**.',
    ],
  },
  reading: {
    signs: [
      phrase`(must|shall|will|should|can|could)( not|n't| never)? be the (last |only )?[a-z]+ (that|which|who) (still |only )?(watch(ed|es)?|does|do|did|waits?|waited|missed|has not|without|slept|stood)[^.;|]{0,40}`,
      phrase`(have|has|had) (it|this|that|one|such [a-z]+) since (last|this|\d)[^.;|]{0,25}`,
      phrase`(look|looks|looking|feel|feels) (so |rather |very )?(old|slow|silly|backward|dated|poor) (beside|next to|against|compared (to|with)) [^.;|]{2,30}`,
      phrase`(close|closing|narrow) (this|the|that|our) gap( (to|with|on) [a-z ]{3,30})?(?=[^\d]*$)`,
      phrase`[a-z'&]{3,20}(, [a-z'& ]{3,20}){0,3},? and [a-z'&]{3,20} all (run|use|offer|have|ship|do|sell|got) [a-z ]{2,30}`,
      phrase`(others?|other [a-z]+|the (two|three|big) [a-z]+( [a-z]+)?|competitors?|rivals?|peers?) (already|all|now|have long) (have|has|use|uses|run|runs|fill|fills|offer|offers|do|does|sell|sells|automate|automates) [a-z ]{2,40}`,
      phrase`(waiting|doing nothing|hesitation) (is not|isn't) (neutral|an option|free)`,
      phrase`(competitors|rivals|peers|others) have (embraced|adopted|introduced|moved to|gone over to) (it|this|them|ai)[^.;|]{0,40}`,
      phrase`what (every|any|all|each|most) ((modern|serious|decent|large|other|self-respecting|good|big|major|leading) )*[a-z]+ (does|do|has|have|offers?|is doing|are doing)(?= ?[.,;!]|$| (now|today|already|these days|by now))`,
      phrase`(we are|we're|be|being|remain|stay) the only [a-z -]{3,40}? (that|who|which|to) (cannot|can't|does not|doesn't|do not|don't|lacks?|still)[^.;|]{0,30}`,
      phrase`(ask|asks|asked|asking|wonder|wonders) (us )?why (the other|others|our (competitors?|rivals?|neighbou?rs?))[^.;|]{3,50}(we|us)[^.;|]{0,20}`,
      phrase`[a-z'&]{2,20}(, [a-z'& ]{2,20}){0,3},? and [a-z'& ]{2,20} (are|have|do) (all|both|already) (been )?(doing|using|running|offering|shipping|launched|rolled out|adopted|moved to|introduced) (it|this|so|one|AI|assistants?|chatbots?|copilots?|agents?|such [a-z ]+)`,
      phrase`(as|since|because) (everyone|everybody|all (our )?(competitors|peers|rivals)|the (whole )?(market|industry|sector|competition)|others|our (competitors|peers|rivals|neighbours)) (is|are|do|does|have|has|now)[^.;|]{2,50}`,
      phrase`(be|become|look|seem|appear) (the )?(dinosaurs?|laggards?|backward|old-fashioned|outdated|odd one out|last dinosaur|only ones?)[^.;|]{0,30}`,
      phrase`(without (it|one|this|AI|an assistant)|if we (don't|do not|wait|hesitate)) (we|our company|the (bank|firm|company|trust|council)) (will |would |shall |risk )?(lose|losing|be|fall|drop|become|look)[^.;|]{0,40}(out|behind|irrelevant|obsolete|competitors?|rivals|others|market|touch|step)`,
      phrase`(our |the |all |both )*(of )?(our |the )?${others} … ${have}`,
      phrase`((we|we'd|the [a-z]+) (cannot|can't|must not|will|would|should not|shall|risk|do not want|don't want|wouldn't)( not)?( [a-z]+){0,4} )?${strong}`,
      phrase`(if we (don't|do not|wait)|unless we (act|move))[^.;|]{0,60}(behind|competitor|others|rival|competition)[^.;|]{0,30}`,
      phrase`(so|and) (must|should|do|will|shall) we(?= ?[.!]|$)`,
      phrase`(other|the other|neighbou?ring|rival|competing|all other|most other|many other|the big|the large) ([a-z]+ ){0,1}(councils?|banks?|hospitals?|universit(y|ies)|compan(y|ies)|firms?|insurers?|retailers?|trusts?|cities|towns|schools?|carriers?|utilities|agencies|brands|plants?|vendors?|houses|operators?|departments|airlines?|chains?|authorities)( [a-z]+)? (have|has|had|offers?|uses?|bought|buy|got|run|runs|launched|introduced|adopted|deployed|do|does)( [a-z]+){0,3} (it|one|this|the same|such|a chatbot|a copilot|an assistant|assistants|chatbots|copilots|AI|for years|already|too|last year|this year|in (spring|summer|autumn|winter)|long ago)[^.;|]{0,40}`,
      phrase`(look|looks|looking|appear|appears|seem|seems) (old-fashioned|outdated|dated|backward|behind the times|like (laggards|dinosaurs|amateurs)|antiquated)[^.;|]{0,40}`,
      phrase`(because|since|as|now that) (everyone|everybody|others|the others|all (the )?(others|competitors|rivals)|(the |our )?(competition|competitors|rivals|peers|other [a-z]+))( [a-z]+)? (has|have|does|do|offers?|uses?|is|are)( [a-z]+){0,4}`,
    ],
    unless: [
      phrase`not (everyone|everybody|all|every [a-z]+)|(login|log-in|account|badge|licen[cs]e|password|access|phone|computer)`,
      phrase`(letter|phone|call|invoice|parcel|ticket)s? (is|are) late`,
      phrase`${anyOf`
        whereas, neither, none of (them|these|which|the)|nobody else, no one else, no competitor, no other, cannot (copy|buy|match|get), can't (copy|buy|match|get), could not (copy|buy), unlike, only we, ours alone, not a reason, no reason, is not why, not because, not the reason, differ(s|ent|ence)?, we shall answer, with ours
        they (lack|do not have|don't have|cannot)|but (they|none|not|no|only|without|it|ours|we)|while (we|our|ours)|however|would need, would have to, sold to, same (data|vendor|tool|model) as, left behind by (patients|guests|customers|the)|(patients?|people|customers?|guests?|residents?|pupils?|children|passengers?|items?|documents?|parcels?|tools?) ([a-z]+ )?(are|is|were|was|get|gets) left behind|no patient|no child|switch(ed|ing)? (from|to) (a )?competitor
      `}`,
    ],
    evenDenied: true,
  },
};
