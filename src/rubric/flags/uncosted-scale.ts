import type { Flag } from '../types.ts';
import { anyOf, phrase } from './phrase.ts';

const running = anyOf`
  (operating|running|run) budget, usage[- ]based (costs?|fees?|charges?),
  (LLM|AI|model|API|token|GPU|cloud|inference) usage,
  running costs?, run costs?, running (it|the (service|system|model|platform))|operating (costs?|expenses?|expenditure), running expenses?, cost of (operation|operating|running|usage|use|inference), API( calls?| costs?| fees?| charges?| bill)?, tokens?( costs?| usage| prices?)?( / usage)?, inference( costs?)?, compute( costs?)?, usage (costs?|fees?|charges?), consumption(-based)? (costs?|charges?)
  hosting( costs?)?, (monthly|recurring|subscription|usage) (fees?|charges?), cloud( part| costs?| bill| spend)?, per-conversation cost, per-(call|query|request|ticket|document) cost, GPUs?, opex, model costs?, LLM costs?, AI costs?, infrastructure costs?, provider's? (bill|invoice), monthly (bill|cost|fee)
`;
const small = anyOf`
  negligible, marginal, immaterial, trivial, peanuts, minimal, insignificant, modest, tiny, pennies, small change, pocket money, (a )?rounding error, next to nothing, (practically|virtually|essentially|effectively|almost|basically|as good as|nearly) (free|nothing|zero)
  not (be )?(a )?(material|significant|relevant)( factor)?, not expected to be (a )?(material|significant|relevant)( factor)?, not (a )?(concern|worth)( [a-z]+)?, no (great |real |major )?(concern|issue|matter|object|consequence|significance), need not (concern|worry|trouble), hardly (worth|matters?|noticeable), barely (noticeable|registers?|worth)
  not matter, of no consequence, lost in the (noise|rounding), can be (ignored|neglected|disregarded), (very |quite |pretty |really |dirt |extremely )(cheap|low|small), (is|are|be|remains?|stays?|kept|rather|comparatively|relatively) (low|cheap), do(es)? not (really )?(matter|count|weigh), won't (matter|be an issue|break the bank), not be an issue, a few (cents|pennies|pence|rappen|paise|øre), affordable, manageable, bearable, reasonable, small enough, (so|too) (cheap|small|low) … (that|to)
  are free, is free, for free, bagatelle, disappear in, vanish, absorbed (by|in) (the )?[a-z ]{0,20}budget, not modelled, not been modelled, not modeled, left out, disregarded, not (yet )?(been )?(estimated|calculated|quantified|budgeted|costed|considered|included|worked out)
`;
const later = anyOf`
  (cannot|can not|can't|could not) (yet )?be (foreseen|predicted|estimated|quantified|known|calculated|forecast|told|stated)( (yet|now|today|at (this|present) ?[a-z]*|before [a-z ]{3,20}))?,
  (become|be|get|emerge) (clear|clearer|apparent|visible|known|evident) (in|after|once|when|with|during|only|later)[^.;|]{2,30},
  (to be|will be|can be|must be|shall be|are to be|is to be|being) (determined|established|assessed|defined|confirmed|estimated|clarified|calculated|worked out|analysed|analyzed|developed|known|seen|evaluated|found out|quantified|addressed|looked at|settled|modelled|decided|refined|figured out)( (only |once |later |after |in |when |at |during |by |as )[^.;|]{2,40})?
  TBD, TBC, TBA, to be advised, to be agreed, unknown, (not|nobody|no one) … (yet )?(known|know|knows|say|tell|predict)( (yet|before|until|how)[^.;|]{0,40})?, (only|we shall see|see|say|seen|know|known) (after|once|when) (the )?(launch|go-live|pilot|roll-?out|we (are|go) live|introduction|first (month|quarter|year|bill)s?|it (is|goes) live)
  remains? to be seen, we (will|shall) (see|find out|know|look at)[^.;|]{0,40}, depends? on (usage|adoption|demand|how), (an |is |are |still )open( question)?, to follow, in the next phase, at a later (stage|date|point), hard to (say|predict|estimate), difficult to (say|predict|estimate), wait and see, cross that bridge
`;

export const uncostedScale: Flag = {
  id: 'flag/uncosted-scale',
  signal: 'cost',
  title: 'Uncosted scale',
  marks: 'running cost waved away or left open: "API costs are negligible", "cost to be determined after launch"',
  spares: 'a stated small cost with its figure',
  message: 'The running cost is waved away, and it is the line that grows.',
  answer: 'Give the cost of one unit and the bill at two volumes, small as they may be.',
  examples: {
    good: [
      'API costs are small: €0.002 a call, €90 a month at 45,000 calls.',
    ],
    bad: [
      '**API costs are negligible**.',
      '**Running costs will be determined after launch**.',
    ],
  },
  reading: {
    signs: [
      phrase`(costs?|charges?|prices?|rates?|expenses|fees?|bill|overage)( [a-z]+){0,4} (is|are|was) (commercially sensitive|confidential|not stated|not given|not disclosed|withheld|not (yet )?known|unknown|left out)[^.;|]{0,40}`,
      phrase`(overage|usage|running|per-unit|unit|inference) (rate|price|charge|cost)s? (is|are)( not|n't) (in|part of|given|stated|known|included)[^.;|]{0,30}`,
      phrase`(what|how much)( [a-z]+){1,5} (will )?(takes?|costs?|charges?|bills?)[^.;|]{0,40} (not been (looked at|worked out|discussed|estimated|calculated)|not (yet )?(known|estimated|clear)|is open|unclear|unknown)[^.;|]{0,20}`,
      phrase`(processing|running|usage|operating|cloud|api|token|technology|inference|per-[a-z]+|expenses|costs?)( [a-z]+)? (costs?|expenses|charges?|spend)?( [a-z]+){0,3} (remain|remains|stay|stays|be|is|are|grow|grows|will grow|will be|is expected to remain|are expected to be) (manageable|moderate|moderately|reasonable|modest|marginal|minor|acceptable|affordable|limited|small|tolerable|within reason)[^.;|\d]{0,50}`,
      phrase`costs?( [a-z]+){0,5} should (not |n't )?(hold|bring|cause|produce|be) (no )?(surprises?|any surprises?|a surprise|an issue|a problem)`,
      phrase`(costs?|prices?|charges?) per [a-z]+ (is|are) (very |quite )?(low|small|marginal|tiny|minimal)(?=[^\d]*$)`,
      phrase`(close to|next to|almost|practically|virtually) nothing,? [^.;|\d]{0,30}(scales?|grows?|bill|costs?)[^.;|]{0,20}|(provider|vendor|supplier)( [a-z]+){0,6} not to (circulate|disclose|share|publish) (the |its |this )?(figure|price|quote|rate)`,
      phrase`(costs?|bill|price|prices|consumption)[^.;|]{0,50}(detail|question|matter|topic|subject|discussion) for (later|another day|the next|after)[^.;|]{0,30}`,
      phrase`(LLM|token|model|inference|API|GPU|compute) (prices?|costs?) (keep |keeps |will |are |is )?(fall(ing|s)?|drop(ping|s)?|halv(e|es|ing)|declin(e|es|ing)|go(es|ing)? down|com(e|es|ing) down)[^.;|]{0,40}(so|and|hence|therefore|which)[^.;|]{0,40}(ignored?|not|no|never|left out|disregard(ed)?|neglect(ed)?|hardly)[^.;|]{0,30}`,
      phrase`(not|n't|nor|hardly) expect [a-z ]{0,20}${running} to (cost|be|amount|matter|weigh|become)[^.;|]{0,30}(much|significant|material|relevant|a lot|problem|issue|matter)`,
      phrase`(running costs?|operating costs?|inference|tokens?|API|cloud|compute|usage)[^.;|]{0,40}(not (part|the subject) of this|outside (the )?scope|for another day|a matter for (later|it|finance)|not our (concern|problem|budget)|somebody else's (budget|problem)|in somebody else's budget|borne by it|taken care of|will sort itself out|no need to (estimate|model|calculate|budget))[^.;|]{0,30}`,
      phrase`(we|i) (have|did|do)( not|n't) (yet )?(cost|costed|price|priced|model|modelled|budget|budgeted|calculate|calculated|estimate|estimated|work|worked out|look|looked at) (the |for |out |at |any )*${running}[^.;|]{0,30}`,
      phrase`(nobody|no one|not|n't|never|yet to) [^.;|]{0,30}(worked out|work out|calculated|estimated|know|knows|known|modelled|looked at|looked into|asked|thought about) (what|how much) [^.;|]{2,50}(costs?|consumes?)( to run| to operate)?`,
      phrase`(look at|deal with|address|come back to|revisit|return to|worry about|think about|discuss|settle|clarify|determine|estimate|work out|calculate) (the |its |any |those |these )*${running} (once|after|when|later|in due|at a later|in the next|as soon as)[^.;|]{0,40}`,
      phrase`((the|precise|exact|future|total) )*${running}( [^.;!?|]{0,50})?( \|)? ?:? ?(${small}( [^.;|]{0,40})?|${later})`,
      phrase`${small}( [^.;!?|]{0,40})? ${running}`,
      phrase`(what|how much) (the |it |this |a )?([a-z]+ ){0,4}(cost|costs|consume|consumes)( to (run|operate))?( [a-z]+){0,4},? ${later}`,
      phrase`(a )?cost model, [^;|]{0,100} (to be|will be) developed in the next phase`,
      phrase`(running|operating|operation|API|inference|usage|cloud|hosting|token|compute|recurring) (costs?|fees?|charges?|expenses?) ?[|:] ?(n/a|none|-|open|\?)(?= ?[|(]|$)`,
      phrase`costs?( of [a-z ]{2,20})? ${later}`,
      phrase`(tokens|API|inference|GPUs?)\? (peanuts|pennies|free|nothing|negligible|a bagatelle|don't worry|trivial)`,
      phrase`(tokens?|token prices?|models?|inference|compute|unit costs?)( [a-z]+){0,6} (are|is|keep|get|gets|becoming|fall|falls) (becoming |getting )?(falling|cheaper|dropping|down)[^.;|]{0,60}(so|hence|therefore|and|which|,)[^.;|]{0,60}(not|no|negligible|never|little|irrelevant|solve|takes? care|hardly|nothing)[^.;|]{0,40}`,
      phrase`(running|operating|token|inference|cloud|hosting|usage|API|model|monthly|compute|LLM) (costs?|bill|expenses|expenditure|fees|charges|spend)( [a-z]+){0,6} (worked out|known|determined|calculated|estimated|assessed|clarified|looked at|settled|seen) (only )?(once|after|when|later|in due course|as we go|during)[^.;|]{0,40}`,
      phrase`(operating (costs|expenses)|opex|running costs|hosting|inference|the bill|API|tokens|cloud)[^.;|]{0,30}(nothing (worth|much|to speak of)|take care of (themselves|itself)|sort (itself|themselves) out|not worth (mentioning|discussing|modelling|counting)|can be (ignored|neglected|disregarded)|no cost to speak of)[^.;|]{0,40}`,
      phrase`(we|nobody|no one|finance|it)( will| can| shall| could| cannot| can't| do not| don't)?( only| not| yet| today| now)* (know|knows|say|see|learn|find out|tell|predict|estimate)( [a-z]+)? what (it|this|the [a-z ]{3,30}) (costs?|will cost|would cost|comes? to|will come to|will be|amounts? to)( to run| to operate| per [a-z]+)?[^.;|]{0,50}`,
      phrase`(the )?costs? of (the |our |these |running |all )*([a-z]+ )?(model|api|llm|calls|tokens|inference|requests|operation|usage|queries|model calls|service|system|hosting|compute)( [a-z]+){0,3} (can|may|could|should|will|is|are|has|have|was|were) (be |not |been |not been |not yet been |so )*(neglected|ignored|disregarded|negligible|small|low|minimal|tiny|trivial|estimated|modelled|known|calculated|quantified|forgotten)[^.;|]{0,30}`,
      phrase`(prices?|tokens?|token prices|models?|compute|inference)( [a-z]+){0,4} (halve|halves|fall|falls|fell|drop|drops|decline|declines|keep falling|get cheaper|are falling|come down|go down)[^.;|]{0,40}(so|hence|therefore|thus|which|and|,)[^.;|]{0,40}(not an? (issue|concern|problem|factor|topic)|no (issue|concern|problem|worry|need)|irrelevant|solves? itself|takes? care|need not|do not (worry|matter)|don't (worry|matter))[^.;|]{0,30}`,
    ],
    unless: [
      phrase`(load|latency|utili[sz]ation|bandwidth|savings|error rate)`,
      phrase`(build|one-off|set-up|setup|implementation|training|licen[cs]e for the pilot|error|travel|switching) costs?`,
      phrase`cost (per|of) (error|mistake|delay|wrong)`,
      phrase`(cap|ceiling|limit|capped|quota) (of|at|is)`,
      phrase`(will|would|shall|do|can) ?(not|n't) (be )?(approved?|accept(ed)?|fund(ed)?|sign)`,
      phrase`free (up to|for the first|tier|of charge)|fixed (price|fee)|within … (budget|limit|cap) of`,
    ],
    savedBy: 'money',
    evenDenied: true,
  },
};
