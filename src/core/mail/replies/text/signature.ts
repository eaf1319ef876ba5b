/** What a writer puts under every mail: cut where it is plain that it is one. */

/** “Sent from my iPhone” and its kin. A line of its own. */
const device = new RegExp(
  `^\\s*(?:[-–—*_~]+\\s*)?(?:${[
    '(?:sent|sended|written|typed) (?:from|via|with|using|by)\\b.{2,80}|get outlook for .{2,60}|get the .{2,30} app|download .{2,40} app|sent on the go.{0,60}|from my (?:\\S{1,20} )?(?:i?phone|i?pad|android|galaxy|pixel|mobile|cell|tablet|watch|blackberry|handset|smartphone)(?: phone| device)?',
    'von (?:meinem|unterwegs|mir).{0,60}(?:gesendet|gesandt|geschickt)|gesendet (?:von|mit|über|aus).{2,60}|holen sie sich outlook.{0,40}|(?:outlook|diese nachricht).{0,30}(?:für|wurde von meinem) .{2,60}(?:herunterladen|gesendet)',
    'envoy(?:é|ée) (?:de|depuis|à partir|via).{2,60}|télécharger outlook.{0,40}|obtenir outlook.{0,40}|envoyé de mon.{2,40}',
    'enviado (?:desde|de|do|a partir|via|pelo|por).{2,60}|obtener outlook.{0,40}|obter o? ?outlook.{0,40}',
    'inviato (?:da|dal|dallo|con|tramite).{2,60}|ottieni outlook.{0,40}|scarica outlook.{0,40}',
    'verzonden (?:vanaf|met|via|vanuit|van).{2,60}|verstuurd (?:vanaf|met|via|van).{2,60}|outlook voor .{2,30} downloaden',
    'wysłan[oae] (?:z|ze|za pomocą).{2,60}|pobierz (?:program )?outlook.{0,40}|skickat (?:från|med|via).{2,60}|hämta outlook.{0,40}|sendt (?:fra|med|via).{2,60}|hent outlook.{0,40}|få outlook.{0,40}|lähetetty .{2,60}(?:sta|stä|lla|llä|ni)?|hanki outlook.{0,40}|odesláno (?:z|ze|pomocí).{2,60}|získat outlook.{0,40}|отправлено (?:с|из).{2,60}|iPhone(?:から|에서).{0,20}|发自我的.{0,30}|telefonumdan gönderildi.{0,20}|.{2,30}(?:cihazından|ımdan) gönderildi',
    '(?:please )?(?:excuse|pardon|forgive) (?:the |my |any )?(?:brevity|typos|spelling).{0,80}|composed on (?:my )?.{2,40}|sent by .{2,40} mobile.{0,40}',
  ].join('|')})\\s*(?:[.!]\\s*)?(?:<https?:[^>\\s]*>\\s*)?$`,
  'iu',
)

/** A sentence that only begins so: “Sent from our side was the contract …” */
const sentence =
  /[.!?]\s+\p{Lu}|,\s|\b(?:was|were|yesterday|last|which|because|today|invoice|contract|document)\b/iu

export const isDeviceLine = (line: string): boolean =>
  line.length <= 140 && device.test(line) && !sentence.test(line.replace(/<[^>]{0,140}>/g, ''))

/** `-- ` on a line of its own; mail programs that trim lines leave `--`. */
const isDelimiter = (line: string): boolean => /^\s{0,2}(?:--|–|—)\s*$/.test(line) && !/^\s*-{3,}/.test(line)

/** How letters close, in many languages: a line of its own. */
export const closing =
  /^\s*(?:(?:(?:with )?(?:best|kind|kindest|warm|warmest|many|sincere|all the best|my best) ?(?:regards|wishes|thanks)?|regards|cheers|thanks(?: again| so much| a lot| in advance| and regards)?|thank you(?: again| so much| very much| in advance)?|many thanks|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|take care|best|talk soon|rgds|br|kr)|(?:mit )?(?:freundlichen|besten|herzlichen|lieben|vielen|schönen|viele|beste|liebe|herzliche|freundliche|schöne) (?:grüßen|grüssen|grüße|grüsse|gruß|gruss|dank)|(?:mfg|lg|vg|bg)|gruß|grüße|(?:bien )?(?:cordialement|à vous|amicalement|respectueusement)|bien à vous|sincères salutations|salutations|(?:un )?(?:cordial(?:es)?|atentos?|afectuosos?) ?(?:saludos?)?|saludos(?: cordiales)?|atentamente|(?:un )?saludo|(?:cordiali|distinti|migliori|i migliori) saluti|saluti|cordialmente|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg|(?:com os )?(?:melhores )?cumprimentos|atenciosamente|abraço|z poważaniem|pozdrawiam|pozdrowienia|(?:med )?(?:vänlig|vennlig|venlig|bästa|beste) ?(?:hälsning|hälsningar|hilsen|hilsener)?|(?:mvh|vh|hälsningar|hilsen)|(?:ystävällisin )?terveisin|s pozdravem|hezký den|с уважением)\s*(?:[,.!]\s*)?$/iu

const contact =
  /(?:\+|\b00|\(0?)\d[\d\s()./-]{6,40}\d|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|https?:\/\/|\bwww\.|[^\s@]@[^\s@]+\.\w{2}|\b(?:tel|phone|mobile|cell|fax|telefon|mobil|tél|móvil|teléfono|m|t|p|o|c|e)\s?[.:]\s*[+(\d\w]|\blinkedin\.com|\b(?:GmbH|Ltd|Inc|LLC|S\.?A\.?S?|B\.V|AG|plc)\b|\s[|•·]\s|\b(?:street|avenue|road|suite|floor|straße|strasse)\b/iu

/** Legal words at the end, the same under every mail of a company. */
const legal =
  /^\s*[*_]*(?:(?:this|the information(?: contained)? in this) (?:e-?mail|message|communication|transmission)\b.{0,200}\b(?:confidential|intended|privileged)|confidentiality(?: notice| note)?\b|disclaimer\b|diese e-?mail (?:enthält|kann|und).{0,120}vertraulich|ce (?:message|courriel|mail).{0,120}confidentiel|este (?:mensaje|correo|e-?mail).{0,160}confidencial|questo messaggio.{0,160}riservat|dit (?:bericht|e-mail).{0,160}vertrouwelijk|esta mensagem.{0,160}confidencial|(?:please )?consider the environment|think before (?:you )?print|geschäftsführer:|registered (?:in|office)|handelsregister)/iu

const listFooter =
  /mailing list\s*$|^\s*to (?:unsubscribe|post)|unsubscribe (?:from|send|here)|list-?info|google groups/iu

/** Notes that a company's gateway puts on top. */
const banner =
  /^\s*(?:[[*_(<!]+\s*)?(?:caution|warning|external|attention|achtung|notice|be careful|vorsicht|extern|attenzione|cuidado)\b.{0,40}(?:external|outside|originated|e-?mail|sender|extern|absender|\]|\*\*|$)/iu

/** Lines of the company's gateway above the text are taken away. */
export const withoutBanner = (lines: readonly string[]): readonly string[] => {
  const start = lines.findIndex((line) => line.trim() !== '')
  if (start < 0 || !banner.test(lines[start] ?? '') || /^\s*\p{L}[^:\]]*\?\s*$/u.test(lines[start] ?? ''))
    return lines
  const alone = (lines[start] ?? '').trim()
  if (alone.length > 400) return lines
  if (/^\W*(?:external|extern)\W*$/iu.test(alone) || /\]\s*$|(?<!\*)\*{2,}\s*$/.test(alone))
    return lines.slice(start + 1)
  if (!/external|outside|unknown sender|extern/iu.test(lines.slice(start, start + 3).join(' '))) return lines
  const end = lines.findIndex((line, index) => index > start && line.trim() === '')
  return end < 0 ? lines : lines.slice(end + 1)
}

/** How many lines of a block are kept; `lines` holds no quotes. The name under a closing is, what follows it is not. */
export const withoutSignature = (lines: readonly string[], writer: string): readonly string[] => {
  let kept = lines
  const rule = kept.findIndex(
    (line, index) =>
      /^\s*_{20,}\s*$/.test(line) && kept.slice(index + 1, index + 6).some((next) => listFooter.test(next)),
  )
  if (rule >= 0) kept = kept.slice(0, rule)
  const mark = kept.findIndex(isDelimiter)
  // Something must stand below it, and not the better half of the mail.
  if (mark >= 0 && kept.slice(mark + 1).filter((line) => line.trim() !== '').length <= 40)
    kept = kept.slice(0, mark)
  const words = kept.findIndex(
    (line, index) =>
      legal.test(line) &&
      index > 0 &&
      ((kept[index - 1] ?? '').trim() === '' || /^[\s*_=-]*$/.test(kept[index - 1] ?? '')),
  )
  if (words > 0 && kept.length - words <= 40) kept = kept.slice(0, words)
  kept = trimmedEnd(kept)
  const phone = kept.findIndex(
    (line, index) =>
      isDeviceLine(line) &&
      kept.length - index <= 4 &&
      kept.slice(index + 1).every((next) => next.trim() === '' || next.length < 80),
  )
  if (phone >= 0) kept = trimmedEnd(kept.slice(0, phone))
  return withoutCard(withoutContact(kept), writer)
}

export const trimmedEnd = (lines: readonly string[]): readonly string[] => {
  let end = lines.length
  while (end > 0 && /^[\s*_=~-]*(?:\[(?:cid|image):[^\]]{0,200}\]\s*)?$/i.test(lines[end - 1] ?? '')) end -= 1
  return lines.slice(0, end)
}

/** Under “Best regards” and a name: lines of titles and numbers, where at least one is plainly such. */
const withoutContact = (lines: readonly string[]): readonly string[] => {
  const at = lines.findLastIndex((line) => closing.test(line))
  if (at < 0 || lines.length - at > 16) return lines
  const below = lines.slice(at + 1)
  const name = below.findIndex((line) => line.trim() !== '')
  if (name < 0) return lines
  const first = (below[name] ?? '').trim()
  const rest = below.slice(name + 1)
  if (/^(?:p\.?\s?s\b|ps:)/iu.test(rest.find((line) => line.trim() !== '') ?? '')) return lines
  const isShort = rest.every(
    (line) => line.trim().length <= 110 && !/[.!?]\s+\p{Lu}.{0,200}[.!?]$/u.test(line),
  )
  if (first.length > 60 || !isShort || !rest.some((line) => contact.test(line))) return lines
  return lines.slice(0, at + 1 + name + 1)
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Does the line hold the writer’s name, or begin with it? */
const isWriter = (line: string, writer: string): boolean => {
  const name = wordsOf(writer)
  const words = wordsOf(line).slice(0, name.length + 1)
  return name.length > 1 && name.every((word) => words.includes(word))
}

/**
 * The last paragraph as the card of whoever wrote: their own name, then titles and numbers, or all of it on one line. Of anybody else’s name
 * and number nobody knows whether it is what the writer had to say.
 */
const withoutCard = (lines: readonly string[], writer: string): readonly string[] => {
  const start = lines.findLastIndex((line) => line.trim() === '') + 1
  if (start < 2 || lines.length - start > 8) return lines
  const card = lines.slice(start).map((line) => line.trim())
  const [first = '', ...rest] = card
  const isCard =
    isWriter(first, writer) &&
    card.some((line) => contact.test(line)) &&
    card.every((line) => line.length <= 110 && !/[.!?]\s+\p{Lu}.{0,200}[.!?]$/u.test(line))
  if (!isCard) return lines
  const above = trimmedEnd(lines.slice(0, start))
  // A list of people that is announced is what the writer has to say.
  if (/[:：]$/.test((above.at(-1) ?? '').trim())) return lines
  const signed = wordsOf(above.at(-1) ?? '')
  // Who signed with the first name above says it twice.
  const isTwice =
    signed.length > 0 && signed.length <= 3 && signed.every((word) => wordsOf(first).includes(word))
  return rest.length === 0 || isTwice ? above : lines.slice(0, start + 1)
}
