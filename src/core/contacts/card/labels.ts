import { folded } from '../../english/nearest.ts'
import { withoutEdges } from './edges.ts'

/** What a word before a colon says of what follows. */
export type Label = 'name' | 'title' | 'company' | 'phone' | 'fax' | 'email' | 'page' | 'postal'

const words: Readonly<Record<Label, string>> = {
  name: 'name|nom|nombre|naam',
  title: 'title|position|job title|role|funktion|poste|fonction|cargo|puesto|functie',
  company: 'company|firm|firma|organisation|organization|unternehmen|societe|entreprise|empresa|bedrijf',
  phone:
    'tel|telephone|phone|ph|mobile|mob|mobil|cell|handy|direct|direct line|direct dial|mobile number|phone number|office|work|main|telefon|fon|durchwahl|zentrale|portable|port|ligne directe|standard|gsm|natel|movil|telefono|fijo|mobiel|telefoon|cellulare|direkt|whatsapp|toll free|toll-free|freephone|sans frais|numero vert|t|m|p|c|o|d',
  fax: 'fax|telefax|telecopie|f',
  email: 'e-mail|email|mail|courriel|correo|pec|e',
  page: 'web|website|internet|site|site web|homepage|url|www|w|linkedin',
  postal: 'address|adresse|anschrift|direccion|adres|indirizzo',
}

const labels: ReadonlyMap<string, Label> = new Map(
  (Object.entries(words) as [Label, string][]).flatMap(([label, all]) =>
    all.split('|').map((word) => [word, label] as const),
  ),
)

const plain = (word: string): string => withoutEdges(folded(word), /\s/, /[.:\s]/)

/** The label a text is, if it is nothing else: “Tél. :” → phone. Of two, “Tel/Fax”, a fax comes second; a 1 in it was an l. */
export const labelOf = (text: string): Label | undefined => {
  const said = text
    .replaceAll('1', 'l')
    .split('/')
    .flatMap((word) => labels.get(plain(word)) ?? [])
  return said.find((label) => label !== 'fax') ?? said[0]
}

/** “Position: Field Engineer” → what it is, and the rest; undefined where no label with a colon begins it. */
export const labelled = (text: string): readonly [label: Label, rest: string] | undefined => {
  const colon = text.indexOf(':')
  if (colon < 1 || colon > 20) return undefined
  const label = labelOf(text.slice(0, colon))
  const rest = text.slice(colon + 1).trim()
  return label && rest !== '' ? [label, rest] : undefined
}
