/** Where the whole rest is the mail that is answered or forwarded, without marks before its lines. */

const dash = '[-_=*–—‐‑]{2,}\\s*'
const wordsOf = [
  'original message|original appointment|original email|forwarded message|reply message|message d.origine|message original|message transféré|message initial',
  'ursprüngliche nachricht|ursprungliche nachricht|originalnachricht|original-nachricht|weitergeleitete nachricht|ursprünglicher termin',
  'mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|mensagem original|mensagem encaminhada|mensagem reencaminhada',
  'wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana|wiadomość przesłana dalej|ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande|oprindelig meddelelse|videresendt meddelelse|original melding|opprinnelig melding|videresendt melding|alkuperäinen viesti|välitetty viesti|původní zpráva|původní e-mail|přeposlaná zpráva|eredeti üzenet|исходное сообщение|пересылаемое сообщение|пересылаемое письмо|orijinal mesaj|原始邮件|邮件原件|原邮件|元のメッセージ|転送メッセージ|원본 메시지',
].join('|')
const rule = new RegExp(`^\\s*(?:${dash})(?:forwarded by.*|(?:${wordsOf})\\s*(?:${dash})?(?::\\s*)?)$`, 'iu')
/** “---- Sam wrote ----” on a line of its own; “Sam ---02/12/2026 09:14:22---Dear Kim” above an original. */
const wrote =
  /^\s*-{2,}\s*[\p{L}"'][^-]{1,200}(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napsal|napisał|kirjoitti|написала?|写道)\s*(?:\([^()]{1,3}\)\s*)?-{2,}\s*$|^.{2,80}?\s?-{3}\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[ ,]\s?\d{1,2}[:.]\d\d.{0,12}?-{3}/iu
const forwardLine =
  /^\s*(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du (?:message|mail) (?:transféré|réexpédié)|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|início da mensagem (?:reencaminhada|encaminhada)|vidarebefordrat (?:brev|mail)|videresendt besked|początek przekazanej wiadomości|začátek přeposílané zprávy|välitetty viesti alkaa)\s*(?::\s*)?$/iu

/** Names of the fields above an original, by what they stand for. */
const fields: readonly (readonly [what: string, names: string])[] = [
  [
    'from',
    'from|von|de|da|van|od|från|fra|מאת|من|từ|จาก|प्रेषक|від|de la|dari|lähettäjä|feladó|от(?: кого)?|от|kimden|发件人|寄件者|差出人|보낸 사람|από|expéditeur|remitente|mittente|remetente|afzender|nadawca',
  ],
  [
    'sent',
    'sent|date|gesendet|datum|envoyé|date d.envoi|enviado(?: el| em)?|fecha|inviato|data|verzonden|wysłano|skickat|sendt|dato|lähetetty|päivämäärä|päiväys|odesláno|elküldve|dátum|отправлено|дата|gönderme tarihi|gönderildi|tarih|发送时间|傳送時間|日期|送信日時|日付|보낸 날짜|sent on|sent at|am|datum/uhrzeit|נשלח|תאריך|تاريخ الإرسال|التاريخ|đã gửi|ngày|gửi|ส่ง|วันที่|भेजा गया|दिनांक|надіслано|trimis|dikirim|tanggal|보낸 시간',
  ],
  [
    'to',
    'to|an|à|a|para|aan|do|till|til|vastaanottaja|komu|címzett|кому|kime|收件人|宛先|받는 사람|προς|destinataire|destinatario|empfänger|אל|إلى|đến|tới|ถึง|प्रति|către|kepada|받는사람',
  ],
  ['cc', 'cc|kopie|copia|kopia|kopi|copie|copie à|bcc|копия|抄送|副本'],
  [
    'subject',
    'subject|betreff|objet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|aihe|předmět|tárgy|тема|konu|主题|主旨|件名|제목|θέμα|betr|re|נושא|الموضوع|chủ đề|เรื่อง|विषय|subiect|subjek|perihal',
  ],
  [
    'reply',
    'reply-to|antwort an|répondre à|responder a|organization|importance|wichtigkeit|priority|attachments|anlagen|message-id',
  ],
]
const lineOf = fields.map(([what, names]) => ({
  what,
  pattern: new RegExp(`^[>\\s]*[*_]{0,2}(?:${names})[*_]{0,2}\\s?[:：][*_]{0,2}(?:\\s|$)`, 'iu'),
}))

/** Which field of a head a line is. */
export const fieldIn = (line: string): string | undefined =>
  line.length > 2000 ? undefined : lineOf.find(({ pattern }) => pattern.test(line))?.what

const fullDate = /:\s*\w{2,9},? .{3,20}\b(?:19|20)\d\d\b.{0,8}\d{1,2}:\d\d/

/** A field of a name that nobody knows. */
const label = /^[>\s]*\p{L}[\p{L} -]{1,24}[:：]\s/u

/** A timetable of the writer’s has “From” and “To” too, but no address, and no day with year and hour in one line. */
const isOfMail = /@|\b(?:19|20)\d\d\b.{0,30}?\d{1,2}[:.h]\d\d|\d{1,2}[:.h]\d\d.{0,30}?\b(?:19|20)\d\d\b/

/** From, then two more such lines of other kinds close by (with the subject or the day among them). */
const isBlock = (lines: readonly string[], at: number): boolean => {
  const start = fieldIn(lines[at] ?? '')
  if (start === undefined || start === 'reply' || start === 'cc') return false
  const found = new Set([start])
  let blank = 0
  let ofMail = isOfMail.test(lines[at] ?? '')
  for (let next = at + 1; next < Math.min(lines.length, at + 14); next += 1) {
    const line = lines[next] ?? ''
    if (line.trim() === '') {
      blank += 1
      if (blank > 1 && found.size > 1) break
      continue
    }
    const field = fieldIn(line)
    ofMail ||= field !== undefined && isOfMail.test(line)
    if (field) found.add(field)
    // Long lists of people go on over several lines.
    else if (!label.test(line) && !/^\s|[;,<>@]/.test(line)) break
  }
  if (start === 'sent' && found.has('to') && fullDate.test(lines[at] ?? '')) return true
  const from = found.has('from') && (found.has('sent') || found.has('subject') || found.has('to'))
  return from && found.size >= 3 && (found.has('subject') || (found.has('sent') && ofMail))
}

/** Does the whole rest from this line on belong to another mail? */
export const originalAt = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? ''
  if (line.trim() === '' || line.length > 2000) return false
  if (rule.test(line) || forwardLine.test(line) || wrote.test(line)) return true
  if (/^\s*_{10,}\s*$/.test(line)) {
    const next = lines.slice(at + 1, at + 5).findIndex((each) => each.trim() !== '')
    return next >= 0 && isBlock(lines, at + 1 + next)
  }
  return isBlock(lines, at)
}
