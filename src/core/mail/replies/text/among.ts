/** Answers that a writer put among the words of another, where they cannot be told apart. */
import { oneLine } from '../header.ts'
import { ownBlocks } from './own-text.ts'

const answers =
  '(?:answers?|comments?|replies|reply|responses?|remarks?|notes?|feedback|antworten?|anmerkungen|kommentare?|réponses?|commentaires?|respuestas?|comentarios?|risposte|antwoorden|respostas?|odpowiedzi|svar)'
const colour =
  '(?:in|en|w|på|em) (?:red|blue|green|purple|orange|bold|italics?|capitals|caps|colou?rs?|rot|blau|grün|fett|farbe|rouge|bleu|vert|gras|rojo|azul|verde|negrita|rosso|blu|rood|blauw|vermelho|czerwonym|rött|rødt)(?!\\p{L})'
const coloured = new RegExp(
  `${answers}(?!\\p{L}).{0,40}?${colour}|${colour}.{0,40}?${answers}(?!\\p{L})`,
  'iu',
)
const placed = new RegExp(
  `${answers}(?!\\p{L}).{0,30}?(?:\\bbelow\\b|\\bin-? ?line\\b|\\bunten\\b|im text|ci-dessous|dans le texte|(?:más )?abajo|di seguito|hieronder|abaixo|poniżej|nedan|nedenfor)`,
  'iu',
)

/** So much behind the words that announce them is the answers themselves. */
const enough = 80

/** The words that announce answers among what is quoted, where none of them is seen: then a person must look. */
export const answersAmong = (text: string): string | undefined => {
  const blocks = ownBlocks(text)
  const own = blocks.join('\n\n')
  const isQuoting = text.trim().length > own.length + 40
  const inColour = coloured.exec(own)
  const found = inColour ?? placed.exec(own)
  if (!isQuoting || !found) return undefined
  const seen = blocks.length > 1 || own.length - found.index - found[0].length > enough
  return inColour || !seen ? oneLine(found[0], 80) : undefined
}
