// Words that carry no content. Two sizes: what the index leaves out, and what a question leaves out besides.
import { dan, eng } from 'stopword';
import { fold } from './fold.js';

/** Left out of the index: the package's Danish list, less the words that carry content in this field. */
const keep = new Set(['god', 'godt', 'store', 'stor']);
export const stopWords: ReadonlySet<string> = new Set(dan.filter((word) => !keep.has(word)).map(fold));

/** What people wrap a question in, in Danish: question words, "fortæl mig", "står der", and fillers. */
const danishQuestion = `hvad hvem hvor hvordan hvorfor hvornår hvilke hvilken hvilket hvis mange meget lang langt længe står stå siger sige skriver
  skrevet fortæl fortælle mig om omkring noget nogen nogle findes handler betyder betyde forstås forstå mener menes vil vi jeg du man i sig selv være
  er var kan skal skulle må ville have har haft gør gøre går gå det den de dem der her hej venligst tak please lige egentlig mon altså også blandt andet
  ifølge hos ved giv vis vise find finde søg hvilke hvorhen hvorfra hvorvidt angående vedrørende mht vedr ift teksten teksterne kilden kilderne dokumentet
  oplyst oplyses nævnt nævnes nævner omtalt omtales omtaler beskrevet beskrives beskriver information info svar spørgsmål gerne vide spørges spurgt sidder ser sagde brug ved jo så da nu
  bliver blev blevet få får fik forskel forskellen sammenlign sammenhæng sammenhængen list liste oplist opremse antal gange tal tallet nævn ord lyder hedder kaldes
  hva hvad's forklaret forklar forklares dækker dække nye ordlyden ordlyd kort stedet sted afsnittet afsnit noteret udover foruden bortset besides noteret vare varer varede varet sted finder består bestå bestod indgår indgik omfatter indeholder netop steder dato datoen pr per præcis præcist hele
  fx f.eks evt cirka ca nævner hvilken både selv kun sådan slags typer type forskellige nogensinde faktisk lidt mere mindst højst maks max pct procent
  tit gerne glad glade betragtet`;
/** The same in English, beside the package's list. */
const englishQuestion = `what who whom whose where when why which how is are was were do does did can could would should will shall may might must have has had
  the a an of in on at to for from by with about into and or not no yes it its they them their there this that these those i me my we our you your he she
  many much long often far tell show give find list say says said mean means meaning mentioned mention mentions text texts source sources document according
  please exactly some any each all get got let know like under per between difference compare go going been be being also explain describe described name called
  used use if so than then as such one ones number numbers stated state written kindly hi hello want need could anything something else same new
  what's who's where's how's whats whos wheres hows talks talk talking bit passage place consist consists consisting counts count kind kinds type types sort sorts
  last lasts lasting lasted take takes
  see sees seen sit sits list lists did does doing need needs
  exact wording brief briefly short shortly actually really ever whole entire total overall percent percentage share behind without via upon within
  several during against already yet along across around until although unless whether instead rather quite almost approximately mainly especially sometimes
  always anyone anybody someone somebody somewhere anywhere everyone everybody everything thing things put puts goes wants wanted using having
  dont cant wont doesnt isnt arent didnt thats theres
  again once next certain specific able likely due regarding based become becomes became
  per two one three four five kindly tells told spell spelled spells out up down off onto s t re ve ll d m`;

export const questionWords: Readonly<Record<'da' | 'en', ReadonlySet<string>>> = {
  da: new Set([...stopWords, ...danishQuestion.split(/\s+/).map(fold)]),
  en: new Set([...eng, ...englishQuestion.split(/\s+/)].map(fold)),
};
