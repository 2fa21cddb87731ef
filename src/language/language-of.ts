// Which of the two languages a message is in.
import type { Language } from '../model.js';
import { fold } from './fold.js';

const danish = new Set(
  `hvad hvem hvor hvordan hvorfor hvornaar hvilke hvilken hvilket er og i paa til af for med om det den de der som en et ikke har kan skal vil jeg du man vi
   siger staar betyder handler mange mellem forskel forskellen sammenlign fortael noget alle fra ved hos under naar eller men saa maa punkt pkt anbefaling
   gaar nummer hej tak vis find soeg hjaelp dansk samme nu og`
    .split(/\s+/)
    .filter((word) => !['for', 'under', 'et', 'find', 'men', 'de', 'over'].includes(word)),
);
const english = new Set(
  `what who where how why when which is are was were the a an of on to with about and or do does did can could would should this that it there me my we
   you your tell show compare between difference many much say says mean means in from by please status_of recommendation give list hello hi thanks thank
   southern denmark zealand capital northern funen measures regions southern
   same english has have at if not any all help`.split(/\s+/),
);

/**
 * By function words. Where there are none, by content: at least half of the words English ones that no Danish text holds
 * (`isEnglish`, folded words). Undecided: the fallback.
 */
export function languageOf(text: string, fallback: Language, isEnglish: (word: string) => boolean = () => false): Language {
  let score = 0;
  let foreign = 0;
  let all = 0;
  for (const word of fold(text).match(/(?<![\p{L}\p{N}]|\d )\p{L}+(?![\p{L}\p{N}])/gu) ?? []) {
    all += 1;
    if (isEnglish(word)) foreign += 1;
    if (danish.has(word)) score += word === 'i' ? 0.5 : 1;
    if (english.has(word)) score -= word === 'in' ? 0.5 : 1;
  }
  if (score !== 0) return score > 0 ? 'da' : 'en';
  return foreign >= 2 && foreign * 2 >= all ? 'en' : fallback;
}
