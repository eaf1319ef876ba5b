import { folded } from '../english/nearest.ts'

/** The small words of a language, which hardly a sentence of it does without. */
const small: Readonly<Record<string, string>> = {
  German:
    'danke dank vielen der die das ein eine einen einem einer ich du sie wir ihr mir mich uns ihnen ihm und oder aber nicht kein keine ist sind war waren wird wurde haben habe hat hatte sehr auch noch schon mit von zu zum zur bei auf aus nach über für dass weil wenn wie wo den dem des im sich es ja nur gern immer alle viel mein meine ihre ihren',
  French:
    'le la les un une des du de et ou mais je tu il elle nous vous ils elles ne pas que qui est sont était avec pour dans sur au aux ce cette ces mon ma mes votre vos notre nos très aussi plus comme beaucoup bien merci suis avez avons ai y leur quand',
  Spanish:
    'el la los las un una unos de del y o pero yo tú usted ustedes nosotros me te se no que es son era fue estaba con para por en al como muy más también mi mis su sus lo le les esto eso esta este mucho gracias ha han hay cuando porque todo todos creo',
  Italian:
    'il lo la gli le un una di del della dei e o ma io lei noi voi mi ti si non che è sono era con per nel nella da al come molto più anche mio mia suo sua questo questa grazie ho ha hanno quando perché tutto tutti mille piace',
  Portuguese:
    'o os as um uma de do da dos das e ou mas eu você vocês nós me se não que é são era foi com para por em no na ao como muito mais também meu minha seu sua isso este esta obrigado obrigada quando porque todos tudo gostei',
  Dutch:
    'de het een en of maar ik jij u hij wij jullie mij niet geen is zijn waren heeft hebben heb had zeer ook nog al met van te bij op uit naar over voor dat omdat als hoe waar die dit veel mijn uw ons onze heel wel graag er wat heel erg bedankt',
  Polish:
    'i w na z do nie że się jest są był była było jak ale co to ten ta te pan pani mi mnie bardzo też tylko dla po od przez czy ma mam miałem który która które każdego ich jego moje moja podobało dziękuję oraz za już kiedy wszystko',
  Swedish:
    'och att det som en ett jag du vi ni de är var har hade inte på av med för till från om men så mycket mig dig oss era ert min mitt mina hur när tack bra också alla',
  Romanian:
    'și si în la cu de pe un o este sunt era nu că care am ai ați mi foarte mai pentru din ce cum dar mult mea meu dumneavoastră când toate',
  Turkish:
    've bir bu da de çok ben siz için ile ne gibi ama var yok daha en kadar olarak sizin benim teşekkür nasıl',
}

const english = new Set(
  'the a an and or but of to in on at for with from by is are was were be been am i you he she it we they my your his her our their that this these those not no so as if when how what who which have has had do does did would will can could there all very about than then them me him us one out up just'.split(
    ' ',
  ),
)

/** A word that is English too tells nothing. */
const words = new Map(
  Object.entries(small).map(
    ([language, list]) => [language, new Set(list.split(' ').map(folded)).difference(english)] as const,
  ),
)

/** Thanks are more than a small word, and often all that is said. */
const thanks: Readonly<Record<string, RegExp>> = {
  German: /\b(?:vielen dank|danke)\b/,
  French: /\bmerci\b/,
  Spanish: /\bgracias\b/,
  Italian: /\bgrazie\b/,
  Portuguese: /\bobrigad[oa]\b/,
  Dutch: /\bbedankt\b/,
  Polish: /\bdziekuje\b/,
  Swedish: /\btack\b/,
}

/** Scripts no English sentence is written in. */
const scripts =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu

/** So many small words of a language, and so large a part of a sentence, are more than a name or a greeting. */
const least = 3
const part = 0.3

/**
 * The language of a sentence that is not English; undefined for English, for one with foreign names or a few foreign words in
 * it, and where there is too little to tell. Reckoned from the small words alone.
 */
export const otherLanguage = (sentence: string): string | undefined => {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0
  if (letters > 3 && (sentence.match(scripts)?.length ?? 0) * 2 > letters) return 'another script'
  // “l’équipe”, “c’est”: the word before the sign is a small one.
  const all = folded(sentence.replaceAll(/['’]/g, ' ')).match(/\p{L}+/gu) ?? []
  const ours = all.filter((word) => english.has(word)).length
  const different = [...new Set(all)]
  const counted = [...words].map(([language, list]) => ({
    language,
    count:
      different.filter((word) => list.has(word)).length + (thanks[language]?.test(all.join(' ')) ? 1 : 0),
  }))
  const best = counted.reduce((one, other) => (other.count > one.count ? other : one))
  return best.count >= least && best.count >= all.length * part && best.count > ours * 2
    ? best.language
    : undefined
}
