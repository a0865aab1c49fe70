import type { Flag } from '../types.ts';
import { anyOf, phrase } from './phrase.ts';

const back = anyOf`
  payback, pay-back, pays? (itself )?back, paid back, repaid, repays?, repayment, break[- ]?even, breaks even, breaking even, returns?, returned, recover(s|ed|ing|y)?, recoup(s|ed|ing)?, earned back, earns? back, amorti[sz](e|es|ed|ation), cash[- ]positive, ROI-positive
  net positive, turns positive, turns? a profit, profit, profitable, profitability, savings?, benefits?, money (is |comes |will be )?back, pay-off, payoff, in the black, black (figures|numbers|ink), self-funding, cost-neutral, pays? for itself, first (money|franc|euro|dollar|pound|rupee|krona|fruits)
`;
const late = anyOf`
  (2[5-9]|[3-9]\d|1\d\d)(st|nd|rd|th)? months?, months? (2[5-9]|[3-9]\d|1\d\d), (2[5-9]|[3-9]\d|1\d\d)-month, (2\.[1-9]\d*|[3-9](\.\d+)?|1\d(\.\d+)?)( to \d+)?( -)? ?years?, (three|four|five|six|seven|eight|nine|ten|fifteen)( to [a-z]+)?( and a half)?[- ]years?
  (two|three|four|five) and a half years, a half years, (thirty|forty|fifty|sixty|thirty-six|forty-eight)[a-z-]* months, (third|fourth|fifth|sixth|seventh|eighth|tenth) (budget |financial |business |full |operating |calendar )?year, years? (three|four|five|six|seven|eight|nine|ten|[3-9]|10)( onwards)?, second half of the decade, end of the decade, next decade
  beyond (24|twenty-four) months, beyond two years, more than (two|2) years, more than (24|twenty-four) months, over (24|twenty-four) months, long(-| )term only, several years
`;

export const longHorizon: Flag = {
  id: 'flag/long-horizon',
  signal: 'roi',
  title: 'Long horizon',
  marks: 'the first return, or payback, lies beyond 24 months',
  spares: 'a contract or a programme that is longer while the return is not',
  message: 'The first money comes later than a budget waits for it: that is a bet, not a business case.',
  answer: 'Cut out a part that pays back sooner, or show the return on the way that justifies the wait.',
  examples: {
    good: [
      'The licence runs for 36 months; the investment is back after 14.',
      'The programme lasts four years and has paid for itself after the first, with €310,000 saved against €290,000 spent.',
    ],
    bad: [
      '**Payback is reached after 38 months**.',
      '**The first savings are expected in year four**.',
    ],
  },
  reading: {
    signs: [
      phrase`(nobody|no one|not|n't|no|hardly any) [^.;|]{0,40}(profits?|returns?|savings?|money|benefits?|payback)[^.;|]{0,20} (in|within|during|for) the first (three|four|five|six|3|4|5|6|few) years`,
      phrase`((the )?(first|full|earliest|real) )?${back} … ${late}( (onwards|after|from)( the start| kick-off| launch)?)?`,
      phrase`${late} … ${back}`,
      phrase`(nothing|(not|n't) (expect|see|count on|anticipate|promise) (a |an |any |the )?(return|savings?|benefits?|profit|money|payback)|no (return|savings?|benefits?|profit|money|payback|cash)|not (a|one) (penny|cent|euro)) … (before|until|till|earlier than) (the )?(year |end of |spring |autumn |Q\d |FY ?)*(20[3-9]\d|20[2-9]\d|FY\d\d|(the )?(third|fourth|fifth|sixth) year|year (three|four|five|3|4|5))`,
      phrase`(long breath|patient capital|patience is what we ask)`,
      phrase`(no|without( any)?|nothing( in)?) (savings?|returns?|benefits?|profits?|payback|income|revenue)( [a-z]+){0,4} (for|in|during|within) the first (three|four|five|six|3|4|5|6|few|thirty|36) (years|months)`,
      phrase`(the )?(money|investment|outlay|cost|capital|sum)( [a-z]+){0,3} (comes? back|returns?|is back|flows? back|is recovered|is returned|is repaid)( [a-z]+){0,4} ${late}`,
      phrase`${back} … (in the (very )?long(er)? (run|term)|in the long term|not before long)[^.;|]{0,30}`,
      phrase`${back} … (three|four|five|3|4|5) and a half years`,
    ],
    unless: [
      phrase`${anyOf`
        contract … (runs|term|for), programme … (lasts|runs), year 3 benefits?, depreciat(e|es|ed|ion), writ(e|es|ten) (it )?off, over (three|five|3|5) years, (three|five|3|5)[- ]years?'? (of net |of )?(TCO|total|NPV|net|plan|model|horizon|cost|view|contract|agreement|ROI|period|benefits?|savings?|value|term|projection|return)
        within (12|18|24|twelve|eighteen|twenty-four|\d) months, (in|after|by) month (\d|1\d|2[0-4])(?!\d), (payback|break[- ]?even|pays? back|paid back|recovered|repaid|earned back|returns?) … (?<!\d)(\d|1\d|2[0-4])(\.\d+)? months, after (six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|eighteen) months
        (one|two|three|four|five|six|nine|ten|twelve|eighteen|\d|1\d) months from now, return (rate|address|visit|trip|flight|shipment|goods|label)s?, (last|past|previous|preceding) \d+ (months|years), NPV, net present value, IRR, cumulative(?! cash), year 1, first year, (first|second|third) (month|quarter), track record, experience, history, retention, archive, stored, kept, data
      `}`,
    ],
  },
};
