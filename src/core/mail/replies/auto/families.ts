/** What automatic replies are called and how they speak, by language. */

/** Only a program writes these at the start of a subject. */
export const sureSubject = new RegExp(
  `^\\s*(?:[\\[(*<]\\s*)?(?:${[
    'auto(?:matic(?:ally)?|mated)?[- ]?(?:generated )?(?:reply|response|answer|responder)|autoreply|autoresponse|out[- ]of[- ](?:the[- ])?office(?:[- ](?:auto[- ]?)?reply| autoreply| message| response| notification)?\\s*(?::|$|\\(|re:)|vacation (?:reply|response|message|notice)|away (?:message|notice)|absence (?:notice|notification)|ooo\\s*:|oof\\s*:|\\p{L}+!? auto[- ]?(?:response|reply)|away from my (?:mail|desk|e-?mail)',
    'abwesenheits(?:notiz|meldung|nachricht|benachrichtigung|assistent)|automatische (?:antwort|abwesenheit|e-?mail-?antwort|rückmeldung)|abwesend\\s*:|autom\\. antwort',
    "réponse automatique|reponse automatique|(?:message|notification|avis) d['’]absence|absence du bureau|absent(?:e)? du bureau",
    'respuesta autom[aá]tica|contestaci[oó]n autom[aá]tica|mensaje de ausencia|fuera de (?:la )?oficina\\s*(?::|$)|aviso de ausencia',
    'risposta automatica|fuori (?:sede|ufficio)\\s*(?::|$)|assenza dall.ufficio|avviso di assenza',
    'automatisch(?:e)? (?:antwoord|bericht|reactie)|afwezigheids(?:bericht|melding|assistent)|niet aanwezig\\s*:|afwezig\\s*:',
    'resposta autom[aá]tica|aus[eê]ncia tempor[aá]ria|mensagem de aus[eê]ncia|fora do escrit[oó]rio\\s*(?::|$)',
    'odpowied[zź] automatyczna|automatyczna odpowied[zź]|autoodpowied[zź]|poza biurem\\s*(?::|$)|nieobecno[sś][cć]\\s*:',
    'autosvar|automatisk(?:t)? (?:svar|besked|melding)|frånvaro(?:meddelande|notis|:)|fraværs(?:besked|melding|assistent)|fraværende\\s*:|ikke til ?stede\\s*:|ikke på kontoret\\s*:',
    'automaattinen (?:vastaus|poissaolo\\w*)|poissaolo(?:viesti|ilmoitus)|poissa toimistosta',
    'automatick[áa] odpov[eě][dď]|mimo kancel[aá][rř]\\s*(?::|$)|nepřítomnost\\s*:',
    'автоответ|автоматический ответ|自動返信|自動応答|自动(?:回复|答复|回覆)|자동 ?(?:응답|회신)|otomatik yanıt|automatikus válasz|automatisches? (?:re|aw):',
  ].join(
    '|',
  )})|(?:\\[|\\()(?:auto(?:matic)?[- ]?(?:responder|reply|response)|out of (?:the )?office)(?:\\]|\\))\\s*$`,
  'iu',
)

/** People write these too; something else must agree. */
export const likelySubject =
  /out of (?:the )?office|on (?:vacation|holiday|annual leave|leave|parental leave|maternity leave|paternity leave)|\b(?:i am|i'm) (?:away|out)|\bOOO\b|abwesen|im urlaub|absen(?:t|ce)|en congé|ausente|vacaciones|assente|in ferie|afwezig|vakantie|férias|urlop|nieobecn|semester|frånvar|ferie|fravær|lomalla|poissa|dovolen/iu

/** Someone speaking of being away now. */
export const awayBody = new RegExp(
  [
    "(?:i am|i'm|i will be|i'll be|we are|i’m|i’ll be) (?:currently |now |presently |both |still )?(?:out of (?:the )?(?:office|town|country)|away(?: from)?|on (?:annual |parental |maternity |paternity |sick |medical |a )?(?:leave|vacation|holiday|pto)|travell?ing|not (?:in the office|available)|unavailable|on vacation)|currently (?:out|away|on leave|on holiday|unavailable)|limited access to (?:my )?e-?mail|out of (?:the )?office (?:until|from|through|and)|closed (?:for|until|from)",
    '(?:bin|befinde mich) .{0,50}(?:nicht (?:im (?:büro|hause?)|erreichbar|am platz)|abwesend|im urlaub|außer haus|unterwegs|in elternzeit)|nicht im (?:büro|hause?)|e-?mails? werden? nicht (?:weitergeleitet|gelesen)|nicht (?:erreichbar|anwesend)|abwesend',
    '(?:je suis|serai|actuellement) .{0,30}(?:absent|en congé|en vacances|en déplacement|indisponible)|absente? du bureau|(?:de retour|mon retour)',
    '(?:estoy|estaré|me encuentro|me encontraré) .{0,30}(?:fuera|ausente|de vacaciones|de baja)|fuera de (?:la )?oficina',
    '(?:sono|sarò) .{0,30}(?:assente|fuori (?:ufficio|sede)|in ferie)|fuori ufficio|al mio rientro',
    '(?:ben|wij zijn) .{0,40}(?:afwezig|niet (?:aanwezig|op kantoor|bereikbaar)|met vakantie|op vakantie|vrij)|niet op kantoor',
    '(?:estou|estarei|encontro-me) .{0,30}(?:ausente|fora|de férias|indisponível)|fora do escritório',
    '(?:jestem|będę|przebywam) .{0,30}(?:poza biurem|nieobecn|na urlopie|niedostępn)|na urlopie|nieobecn',
    '(?:jag|jeg|vi) .{0,40}(?:semester|frånvarande|ferie|fraværende|ikke på kontor|inte på kontoret|ikke til stede|bortrest|permisjon|föräldraledig|barsel)|(?:på|har) (?:semester|ferie)',
    'olen .{0,30}(?:lomalla|poissa|vapaalla|matkoilla)|en ole (?:paikalla|tavoitettavissa)',
    '(?:jsem|budu) .{0,30}(?:mimo kancelář|na dovolené|nepřítom|nedostupn)|na dovolené|čerpám dovolenou',
  ].join('|'),
  'iu',
)

/** Away for good, or a mailbox that nobody reads: no day of coming back. */
export const goneForGood = new RegExp(
  [
    "no longer (?:with|work\\w*|employed|at|part of|here|in (?:this|the|my) (?:role|position|office)|a member|monitored|in use|active|valid|checked)|(?:has|have|i've|i|who|she|he|they) (?:now |recently |since )?left (?:the |our |this )?(?:company|firm|organi[sz]ation|business|team|agency|bank|office for good|us)\\b|(?:has|have|'ve) (?:now |recently )?(?:left|departed|retired|resigned|moved on)\\b|(?:my|her|his|their) (?:last|final) (?:working )?day(?! (?:of|on|before|ahead of|until) (?:my |the |our |going on )?(?:\\w+ )?(?:leave|holidays?|vacation|christmas|break|trip|wedding|sabbatical|easter))|(?:i )?left on (?:the )?\\d|(?:person|colleague|employee|addressee|recipient) (?:(?:that|whom|who) )?you (?:have |are )?(?:written|wrote|writing|e-?mailed|trying) (?:to )?(?:reach |contact )?(?:has |have )?left (?:us|the (?:company|firm|organi[sz]ation|business))\\b|do(?:es)?(?: not|n't) work (?:here|at|for|with) .{0,40}?any ?more|not (?:with|at) (?:the )?(?:company|firm) any ?more",
    'nicht mehr (?:bei|für|im unternehmen|in unserem|tätig|beschäftigt|gelesen)|unternehmen verlassen|ausgeschieden',
    "ne (?:fai[st]|travaill\\w+) plus|plus partie d|(?:ai|a) quitté (?:l|la|le|notre|nos)|n['’]est plus (?:en poste|chez|dans)",
    'ya no (?:trabaj|form|est)|(?:he|ha) dejado (?:la|de)|non lavor\\w+ più|(?:ho|ha) lasciato (?:l|la)',
    'niet (?:meer|langer) (?:werkzaam|in dienst|bij)|werkt? niet meer|uit dienst',
    'já não (?:trabalh|faço|faz)|não trabalh\\w+ mais|deixou a|już nie pracuj|nie pracuj\\w+ już|zakończy\\w+ (?:pracę|współpracę)',
    'slutat (?:på|hos|min)|(?:er )?(?:slutet|sluttet)|(?:arbetar|jobbar) inte längre|(?:jobber|arbejder) ikke (?:lenger|længere)|ikke længere ansat|en ole enää|ei (?:ole|työskentele) enää|(?:již|už) nepracuj',
  ].join('|'),
  'iu',
)

/** A text that says of itself that a program answers. */
export const saysAutomatic =
  /(?:this is an?|note:?|\[) ?(?:auto[- ]?(?:matic|mated|matically)?(?: generated)?|vacation)[- ](?:reply|response|answer|acknowledg\w+)|automatically generated (?:reply|response)|auto[- ]?reply|dies(?:e nachricht)? ist eine automatisch|automatisch (?:erzeugte|generierte|erstellte) (?:antwort|e-?mail|nachricht)|réponse (?:automatique|générée automatiquement)|respuesta automática|risposta automatica|automatisch(?:e)? (?:antwoord|gegenereerd)|resposta automática|automatyczna odpowiedź|wiadomość (?:została )?wygenerowan\w+ automatycznie|automatiskt? (?:svar|genereret|generert|genererat)|automaattinen vastaus|automatická odpověď/iu
