import { anyOf, phrase } from './phrase.ts';

/** Words that several flags share. */

const number = String.raw`\d[\d.,' ]{0,20}`;

/** An amount of money. */
export const money = new RegExp([
  String.raw`(?:[€$£¥₹₩₺]|(?<!\p{L})(?:eur|usd|gbp|chf|sek|nok|dkk|isk|pln|czk|huf|ron|inr|aud|cad|nzd|sgd|hkd|jpy|cny|krw|aed|sar|zar|brl|mxn|kes|ngn|try|rs|kr|zł|r)(?!\p{L}))\.?\s?${number}`,
  String.raw`${number}\s?(?:[€$£¥₹¢]|(?:[km]|mn|million|billion|thousand|lakh|crore)?\s?(?:eur|usd|gbp|chf|sek|nok|dkk|isk|pln|czk|huf|inr|aud|cad|euros?|dollars?|pounds|francs|kroner|kronor|crowns|rupees|rand|cents?|pence|øre|öre|p)(?!\p{L}))`,
].join('|'), 'u');

/** A figure that measures a change: a share, a ratio, a time, a before and after. */
export const measure = new RegExp([
  String.raw`\d\s?(?:%|‰|per\s?cent(?!\p{L})|percent|pp(?!\p{L})|(?:percentage\s)?points?(?!\p{L})|bps(?!\p{L})|x(?!\p{L})|×)`,
  String.raw`\d[\d.,]*\+?[\s-](?:\p{L}+\s)?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|ftes?|times)(?!\p{L})`,
  String.raw`(?<!\p{L})from\s[^.;|]{0,30}?\d[^.;|]{0,30}?\sto\s[^.;|]{0,20}?\d`,
  String.raw`\d[\d.,]*\s?(?:→|->|instead\sof|rather\sthan|down\sfrom|up\sfrom|against)`,
  String.raw`(?<!\p{L})(?:halv(?:e|es|ed|ing)|(?:by|a|one|than)\s(?:half|third|quarter|fifth|tenth)|two[\s-]thirds|twice|double[sd]?|triple[sd]?|threefold|tenfold)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)(?:[\s-]\p{L}+)?\s(?:per\s?cent|percent|seconds|minutes|hours|days|weeks)(?!\p{L})`,
].join('|'), 'u');

/** Just before the words: they are not said, they are denied. */
export const denial = /(?<!\p{L})(?:no|not(?! only| just| merely)|never|cannot|n't|without|nor|neither|nobody|rather than|instead of|avoids?|avoiding|far from|less about)(?!\p{L})[^.;:!?|]{0,24}$|n't\s[^.;:!?|]{0,24}$/u;

/** Anywhere in the sentence: the words are quoted in order to reject them. */
export const rejection = phrase`${anyOf`
  (I|we) ~ (distrust|mistrust|doubt|reject|refuse|dismiss|discount|struck|deleted|removed)
  (I|we) (do|did|will|would|can|could|shall|should)( not|n't) ~ (claim|promise|believe|expect|pretend|speak|talk|rely|count|trust|sell|say|write|use)
  (I|we) (cannot|can't) ~ (claim|promise|say|write)
  (I|we) (make|made) no ~ claim, (I|we) promise no, (we|I) (have )?heard, not claimed, not promised, no one should (claim|promise|believe)
  (nobody|no one|no vendor|no model) ~ (claim|claims|promise|promises|believe|believes|guarantee|guarantees), hype, brochures?
  sales (pitch|talk|deck|people), you will not find, (phrases|words|slogans|claims) (like|such as), so-called, anyone who (says|claims|promises)
`}`;
