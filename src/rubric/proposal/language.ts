import { rememberText } from '../../markdown/recent.ts';
import type { Passage } from '../../markdown/types.ts';

/** Words of a text, and how many of them are function words of English, or of another language. */
export interface WordCount {
  readonly all: number;
  readonly english: number;
  readonly other: number;
}

const english = new Set('the of and to in is that for it with as on are be this by at from we not have an which will our has was they or their its can what when but if been would there who i you'.split(' '));
/** German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Swedish, Danish, Norwegian, Finnish, Hungarian, Romanian, Turkish; none that is also an English word. */
const other = new Set(`
  der und das ist nicht mit für auf den dem ein eine einer einen werden wird sich von zu im auch durch bei wir sind oder aus nach
  le la les des du et est une dans pour que qui sur au aux avec par pas ce cette nous sont ou son ses leur
  el los las y en un una del por con para se lo su al como más este esta son
  il di che è per della dei delle nel gli sono con più questo questa
  o os da do das dos em não uma com para mais ao pela pelo
  de het een van en op te voor met niet zijn dat wordt aan ook bij
  w z na się nie jest że przez oraz dla są jak ze
  je se že ve pro jsou které jako nebo
  och att det som för är på av till inte vi har den ett
  og til er af ikke vi på med som kan vil
  ja on ei että se mukaan sekä ovat
  és az nem hogy egy meg csak van
  și în care cu pe pentru este nu sunt
  ve bir bu için ile olarak daha
`.trim().split(/\s+/).filter((word) => !english.has(word) && !'do die man on in as on son van den ten men it is to me we a i no so an at am by per pro el con com un das dos te se de la le do er on kan en o y z w os ou'.split(' ').includes(word)));

const word = /\p{L}+/gu;
/** Up to this code unit every letter is Latin. */
const lastLatin = 0x24f;
/** Letters of scripts that English is not written in. */
const foreign = /^(?!\p{Script=Latin})\p{L}/u;

export function countWords(passages: readonly Passage[]): WordCount {
  const sum = { all: 0, english: 0, other: 0 };
  for (const { text } of passages) {
    const { all, english: own, other: foreignOnes } = wordsIn(text);
    sum.all += all;
    sum.english += own;
    sum.other += foreignOnes;
  }
  return sum;
}

const wordsIn = rememberText((text): WordCount => {
  let all = 0, englishWords = 0, otherWords = 0;
  for (const known of text.toLowerCase().match(word) ?? []) {
    all++;
    if (english.has(known)) englishWords++;
    else if (other.has(known) || (known.charCodeAt(0) > lastLatin && foreign.test(known))) otherWords++;
  }
  return { all, english: englishWords, other: otherWords };
});

/** Too short a text has no language. */
const enough = 25;

/** Whether a text is written in another language than English. */
export function isForeign({ all, english: englishWords, other: otherWords }: WordCount): boolean {
  return all >= enough && otherWords >= all / 12 && otherWords > 2 * englishWords;
}
