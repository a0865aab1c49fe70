/** Currencies by sign, code and word; the code stands for all. */
const currencyWords: Readonly<Record<string, string>> = {
  EUR: '€ eur euro euros', USD: '$ us$ usd dollar dollars', GBP: '£ gbp pound pounds', JPY: '¥ jpy yen', INR: '₹ inr rs rs. rupee rupees',
  CHF: 'chf franc francs sfr', SEK: 'sek kronor krona', NOK: 'nok kroner', DKK: 'dkk', PLN: 'pln zł zloty', CZK: 'czk kč', HUF: 'huf ft', RON: 'ron lei',
  AUD: 'a$ aud au$', CAD: 'c$ cad ca$', NZD: 'nz$ nzd', SGD: 's$ sgd', HKD: 'hk$ hkd', BRL: 'r$ brl reais', ZAR: 'zar r rand', MXN: 'mxn mx$ peso pesos',
  CNY: 'cny rmb yuan', KRW: '₩ krw', TRY: '₺ try lira', ILS: '₪ ils shekel shekels', AED: 'aed dirham dirhams', SAR: 'sar riyal riyals', KES: 'kes ksh', NGN: '₦ ngn', KR: 'kr kr.', MYR: 'rm myr ringgit', IDR: 'rp idr rupiah', PHP: '₱ php', THB: '฿ thb baht', TWD: 'nt$ twd',
  CLP: 'clp', COP: 'cop', ARS: 'ars', EGP: 'egp', GHS: 'ghs', UGX: 'ugx', TZS: 'tzs', UAH: 'uah', BGN: 'bgn', ISK: 'isk', VND: 'vnd', PKR: 'pkr', BDT: 'bdt', LKR: 'lkr', QAR: 'qar', RWF: 'rwf', KZT: 'kzt',
};
export const currencies: ReadonlyMap<string, string> = new Map(Object.entries(currencyWords).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)));

/** Hundredths of a currency. */
export const cents: ReadonlyMap<string, string> = new Map([['cent', 'USD'], ['cents', 'USD'], ['¢', 'USD'], ['ct', 'EUR'], ['pence', 'GBP'], ['paise', 'INR'], ['øre', 'NOK'], ['öre', 'SEK'], ['rappen', 'CHF'], ['sen', 'MYR']]);

const magnitudeWords: readonly (readonly [number, string])[] = [
  [1e3, 'k thousand thousands tsd'], [1e6, 'm mn mio mio. mm million millions mill'], [1e9, 'b bn billion billions mrd mrd.'], [1e12, 'tn trillion trillions'],
  [1e5, 'lakh lakhs lac lacs'], [1e7, 'crore crores cr'],
];
export const magnitudes: ReadonlyMap<string, number> = new Map(magnitudeWords.flatMap(([factor, words]) => words.split(' ').map((word) => [word, factor] as const)));

const timeWords: Readonly<Record<string, string>> = {
  millisecond: 'ms millisecond milliseconds', second: 's sec secs second seconds', minute: 'min mins min. minute minutes', hour: 'h hr hrs hour hours hours\'',
  day: 'd day days workday workdays weekday weekdays', week: 'wk wks week weeks', month: 'mo mos month months mth mths', quarter: 'quarter quarters qtr', year: 'y yr yrs year years annum',
};
export const timeUnits: ReadonlyMap<string, string> = new Map(Object.entries(timeWords).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)));

/** Effort: time that is counted over people or machines. "crane-hours", "person-days". */
export const effortUnit = /^\p{L}[\p{L}-]*[-‑](hours?|days?|weeks?|months?|years?|minutes?)$/u;

/** "monthly", "p.a.": a rate without "per". */
export const rateWords: ReadonlyMap<string, string> = new Map(Object.entries({
  hourly: 'hour', daily: 'day', weekly: 'week', monthly: 'month', quarterly: 'quarter', yearly: 'year', annually: 'year', annual: 'year', 'p.a.': 'year', 'p.a': 'year', pa: 'year', 'p.m.': 'month',
}));

const irregular: Readonly<Record<string, string>> = { people: 'person', men: 'man', women: 'woman', children: 'child', analyses: 'analysis', indices: 'index', criteria: 'criterion', staff: 'staff', data: 'data' };

/** A noun in the singular, lower case. */
export function singular(noun: string): string {
  const lower = noun.toLowerCase().replace(/[’']s?$/, '');
  const known = irregular[lower];
  if (known !== undefined) return known;
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  return lower.length > 2 && /[^sui]s$/.test(lower) ? lower.slice(0, -1) : lower;
}

/** Whether a word is a noun in the plural, as far as its form tells. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  return lower in irregular || (lower.length > 3 && /[^sui]s$/.test(lower));
}
