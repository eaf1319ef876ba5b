import { folded } from '../../english/nearest.ts'
import type { Stage } from '../../vocabulary/stages.ts'
import type { Status } from '../../vocabulary/statuses.ts'
import { isNo, isYes } from './marks.ts'

/** Where an application stands in somebody’s table; `wish`: not applied for yet. */
export type TrackedStanding = Status | 'wish'

/** The words that stand alone in a cell, in English, German, French, Spanish, Portuguese, Italian and Dutch. */
const alone: Readonly<Record<TrackedStanding, string>> = {
  wish: 'wishlist, wish list, saved, bookmarked, bookmark, to apply, applying, draft, interested, not applied, not applied yet, not yet applied, researching, research, preparing, ready to apply, evaluated, evaluating, skip, todo, to do, backlog, idea, planned, new, lead, want to apply, will apply, not started, noch bewerben, noch versenden, a faire, nog versturen, nog doen, por enviar, da fare, considering, gemerkt, gespeichert, geplant, vorgemerkt, noch nicht beworben, entwurf, offen zu bewerben, zu bewerben, in vorbereitung, a postuler, enregistre, a envoyer, brouillon, en preparation, ignore, pendiente de enviar, por aplicar, guardada, guardado, borrador, evaluada, no aplicar, monitor, por solicitar, a candidatar, salva, salvo, rascunho, candidatar, da inviare, salvata, salvato, bozza, da candidarsi, opgeslagen, nog te solliciteren, concept, te solliciteren, bewaard',
  applied:
    'applied, sent, submitted, application sent, application submitted, application received, received, acknowledged, in review, under review, under consideration, reviewing, pending, waiting, awaiting response, waiting for response, waiting to hear, waiting to hear back, no reply yet, no response yet, no answer yet, applied online, eingangsbestatigung, ontvangstbevestiging, ar recu, cv sent, resume sent, confirmation received, in progress application, viewed, application viewed, beworben, bewerbung gesendet, bewerbung verschickt, verschickt, versendet, gesendet, abgeschickt, eingegangen, eingang bestatigt, in prufung, warte auf antwort, warten auf antwort, eingereicht, postule, postulee, candidature envoyee, envoye, envoyee, en attente, en attente de reponse, accuse de reception, candidature recue, aplicado, aplicada, enviada, enviado, solicitada, solicitado, postulado, postulada, en espera de respuesta, pendiente, esperando respuesta, en revision, candidatura enviada, candidatado, em analise, aguardando, aguardando resposta, pendente, inviata, inviato, candidatura inviata, in attesa, in attesa di risposta, in valutazione, gesolliciteerd, verstuurd, verzonden, in behandeling, wacht op antwoord, in afwachting, ingediend',
  open: 'interviewing, interview, interviews, in process, in progress, active, responded, response received, replied, contacted, interviewed, interview done, interview completed, interview scheduled, next round, ongoing, im prozess, im gesprach, eingeladen, einladung, vorstellungsgesprach, gesprach, laufend, in bearbeitung, gesprach gefuhrt, entretien, entretiens, entretien passe, en cours, entretien prevu, entretien planifie, convoque, convoquee, repondu, entrevue, entrevista, entrevistas, en proceso, entrevistado, entrevistada, entrevista programada, respondido, en curso, en marcha, em processo, em andamento, entrevista marcada, entrevista agendada, colloquio, colloqui, colloquio fissato, in corso, colloquio fatto, in gesprek, gesprek, gesprekken, uitgenodigd, op gesprek, gesprek gepland, lopend',
  stuck:
    'ghosted, ghosted me, ghosting, no response, no answer, no reply, never heard back, never heard, nothing heard, nichts gehort, nichts mehr gehort, plus de nouvelles, niets meer gehoord, niks meer gehoord, niets gehoord, on hold, paused, stalled, hold, on ice, frozen, silence, unresponsive, keine antwort, keine ruckmeldung, pausiert, funkstille, sans reponse, pas de reponse, en pause, aucune reponse, sin respuesta, en pausa, no responden, no contesta, sem resposta, em pausa, em espera, nessuna risposta, in pausa, sospesa, sospeso, senza risposta, geen reactie, geen antwoord, gepauzeerd, on-hold, geparkeerd',
  offer:
    'offer, offers, offered, offer received, got offer, got an offer, negotiating, negotiation, offer extended, offer made, offer stage, job offer, verbal offer, angebot, angebot erhalten, vertragsangebot, zusage erhalten, zusage, offre, offre recue, proposition, negociation, promesse dembauche, oferta, oferta recibida, negociando, proposta, proposta recebida, oferta recebida, negociacao, offerta, offerta ricevuta, trattativa, aanbod, aanbod ontvangen, onderhandeling, aanbieding',
  accepted:
    'accepted, offer accepted, accepted offer, hired, signed, i accepted, got the job, job accepted, contract signed, angenommen, zugesagt, eingestellt, unterschrieben, vertrag unterschrieben, accepte, acceptee, offre acceptee, embauche, embauchee, signe, aceptada, aceptado, oferta aceptada, contratado, contratada, aceita, aceito, proposta aceita, oferta aceita, aceite, accettata, accettato, offerta accettata, assunto, assunta, geaccepteerd, aangenomen, aanbod geaccepteerd, getekend',
  declined:
    'offer declined, declined offer, declined the offer, rejected offer, offer rejected, turned down, turned down offer, turned it down, i declined, offer refused, angebot abgelehnt, offre refusee, jai refuse, oferta rechazada, oferta recusada, proposta recusada, offerta rifiutata, aanbod afgewezen, aanbod geweigerd',
  rejected:
    'rejected, rejection, rejected by company, not selected, unsuccessful, no, nope, denied, refused, not moving forward, not proceeding, not a fit, turned down by company, declined by company, they declined, they said no, failed, regret, rejected after interview, rejected without interview, no luck, not chosen, auto-rejected, auto rejected, abgelehnt, absage, absage erhalten, abgesagt, refuse, refusee, refus, rejete, rejetee, negatif, negative, non retenu, non retenue, reponse negative, rechazado, rechazada, descartado por la empresa, no seleccionado, no seleccionada, rechazo, denegado, denegada, rejeitado, rejeitada, recusado, recusada, reprovado, reprovada, nao selecionado, nao selecionada, negativa, respinta, respinto, rifiutata, rifiutato, scartato, scartata, esito negativo, afgewezen, afwijzing, niet geselecteerd',
  withdrawn:
    'withdrawn, withdrew, i withdrew, withdrawn by me, cancelled by me, canceled by me, no longer interested, not interested, dropped out, opted out, pulled out, zuruckgezogen, bewerbung zuruckgezogen, selbst abgesagt, kein interesse, retire, retiree, candidature retiree, plus interesse, plus interessee, desiste, retirada, retirado, me retire, no me interesa, ya no me interesa, retirei, desisti, desistencia, sem interesse, ritirata, ritirato, candidatura ritirata, non interessato, non interessata, teruggetrokken, ingetrokken, geen interesse meer',
  rescinded:
    'rescinded, offer rescinded, offer withdrawn, offer revoked, angebot zuruckgezogen, offre retiree, oferta retirada, offerta ritirata, aanbod ingetrokken',
  closed:
    'closed, expired, archived, archive, job closed, position closed, position filled, filled, role filled, cancelled, canceled, position cancelled, discarded, no longer available, role closed, over, inactive, dead, geschlossen, besetzt, stelle besetzt, abgelaufen, archiviert, ferme, fermee, cloture, cloturee, expiree, archive, archivee, poste pourvu, pourvu, ecarte, ecartee, cerrada, cerrado, cancelada, cancelado, archivada, archivado, vacante cubierta, cubierta, expirada, descartado, descartada, encerrada, encerrado, fechada, fechado, vaga preenchida, preenchida, arquivada, arquivado, chiusa, chiuso, scaduta, scaduto, archiviata, annullata, posizione coperta, gesloten, verlopen, gearchiveerd, vervuld, geannuleerd',
}

/** A word as it is compared: emoji, brackets and stops away. */
const plain = (text: string): string =>
  folded(text)
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}-]|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()

const byWord: ReadonlyMap<string, TrackedStanding> = new Map(
  (Object.entries(alone) as [TrackedStanding, string][]).flatMap(([standing, words]) =>
    words.split(',').map((word) => [plain(word), standing] as const),
  ),
)

/** What tells the round that was spoken of, in the same languages. */
const rounds: readonly (readonly [RegExp, Stage])[] = [
  [/\b(?:informational|coffee chat)\b/, 'informational'],
  [/\b(?:trial|probetag|probearbeit\w*|hospitation|proefdag|proeftag|jour dessai|journee dessai)\b/, 'trial'],
  [/\b(?:case (?:study|interview)|fallstudie|etude de cas|caso practico)\b/, 'case'],
  [/\b(?:panel|onsite|on-site|on site|assessment cent(?:er|re)|superday)\b/, 'panel'],
  [/\b(?:final|last round|letzte runde|finale|ultima|dernier|derniere|laatste)\b/, 'final'],
  [
    /\b(?:technical|tech|coding|code|take-home|take home|takehome|assessment|online test|technisch\w*|fachgesprach|technique|tecnica|tecnico|prueba|teste|oa)\b/,
    'technical',
  ],
  [
    /\b(?:phone|screen|screening|recruiter|hr|telefon\w*|telephonique|telefonica|telefonico|telefonisch\w*|telefonat|erstgesprach|kennismaking\w*|first interview|1st interview|erstes gesprach|premier entretien|primera entrevista|primo colloquio)\b/,
    'screening',
  ],
]

/** The round that a heading or a word speaks of; undefined where it names none. */
export const roundIn = (text: string): Stage | undefined =>
  rounds.find(([pattern]) => pattern.test(plain(text)))?.[1]

/** Whoever keeps the table said no, in the same languages. */
const byOneself =
  /\b(?:i (?:have )?(?:declined|refused|rejected|turned|said no)|jai (?:refuse|decline)|(?:ich habe?|ik heb) .{0,30}(?:abgelehnt|abgesagt|afgewezen|afgezegd|geweigerd)|(?:he|yo) rechaz\w+|rechace|recusei|ho rifiutato|(?:selbst|selber|zelf) (?:abge|afge)\w+|(?:declined|refused|rejected|turned down|cancelled|canceled) by me)\b/

const talks =
  /\b(?:interview\w*|screen|screening|phone call|call scheduled|onsite|on-site|panel|round|assessment|take-home|take home|test|gesprach\w*|vorstellungsgesprach|telefongesprach|telefoninterview|runde|entretiens?|entrevistas?|colloqui[oi]?|gesprek\w*|ronde|case study|final)\b/

/** What a longer cell says, the surest first: “Rejected after 2nd round” is a no, whatever round it speaks of. */
const within: readonly (readonly [all: readonly RegExp[], is: TrackedStanding])[] = [
  [
    [/\b(?:offer|oferta|angebot|offre|offerta|proposta)\b/, /\b(?:rescinded|revoked|withdrawn by)\b/],
    'rescinded',
  ],
  [[/\boffer\b/, /\b(?:declined|rejected|refused|turned down)\b/], 'declined'],
  [
    [byOneself, /\b(?:offer|angebot|offre|proposition|oferta|propuesta|proposta|offerta|aanbod)\b/],
    'declined',
  ],
  [[byOneself], 'withdrawn'],
  [[/\b(?:offer accepted|accepted)\b/], 'accepted'],
  [[/\b(?:withdrew|withdrawn|zuruckgezogen|no longer interested)\b/], 'withdrawn'],
  [
    [
      /\b(?:rejected|rejection|not selected|abgelehnt|absage|rechazad[oa]|rejeitad[oa]|recusad[oa]|respint[oa]|rifiutat[oa]|afgewezen|refusee?|non retenue?)\b/,
    ],
    'rejected',
  ],
  [
    [
      /\b(?:ghosted|no response|on hold|keine ruckmeldung|sans reponse|sin respuesta|sem resposta|nessuna risposta|geen reactie)\b/,
    ],
    'stuck',
  ],
  [[/\b(?:filled|closed|expired|besetzt|pourvu|cubierta|preenchida)\b/], 'closed'],
  [
    [
      /^(?:job |verbal |written |got |mundl\w* |schriftl\w* )?(?:offer|angebot|zusage|offre|oferta|offerta|aanbod)\b/,
    ],
    'offer',
  ],
  [[talks], 'open'],
  [[/^(?:not yet|to be|will) /], 'wish'],
  [
    [/\b(?:applied|submitted|beworben|postulee?|aplicad[oa]|enviad[oa]|inviat[oa]|gesolliciteerd)\b/],
    'applied',
  ],
]

/** “Not”, “maybe”, “another”: whoever writes so says something else than the word. */
const doubtful =
  /\b(?:not|maybe|might|if|unless|probably|another|elsewhere|someone|somebody|expected|hoped|cancell?ed|postponed|nicht|pas|niet|nao)\b|\bdeclined (?:the )?(?:interview|call|screen|test)\b/

/** Whoever doubts what they write is asked, whatever else stands there. */
const unsure =
  /\b(?:maybe|perhaps|probably|might|if|unless|vielleicht|wahrscheinlich|peut-etre|quizas?|talvez|forse|misschien)\b/

/** The talk of a job, whatever it is called. */
export const tellsTalk = (text: string): boolean => talks.test(plain(text))

/** Most cells hold a word or a few; a story is none. */
const longest = 80

/** Words of one meaning in a cell of several parts: “closed – position cancelled”, “no answer since 3 weeks”; what contradicts itself is none. */
const inParts = (cell: string): TrackedStanding | undefined => {
  const found = cell
    .split(/[,;\n!()–—:|]|\. (?=\p{L})| - /u, 12)
    .map((part) =>
      plain(part).replace(/(?: (?:since|for|seit|depuis|desde|da|sinds|al|on|am|vom|le|el|op))? \d.*/, ''),
    )
    .flatMap((part) => (isYes(part) || isNo(part) ? [] : (byWord.get(part) ?? [])))
  const over = new Set(found.filter((each) => !order.includes(each)))
  // “Interview, cancelled”: the talk or the search?
  if (over.size > 1 || (found.includes('open') && over.has('closed'))) return undefined
  return found.reduce<TrackedStanding | undefined>(further, undefined)
}

/** Where a cell says that it stands, and whether it says more than that; undefined where it cannot be told. */
export const standingIn = (
  cell: string,
): { readonly is: TrackedStanding; readonly more: boolean } | undefined => {
  const text = plain(cell)
  if (text === '' || text.length > longest) return undefined
  const whole = byWord.get(text)
  if (whole) return { is: whole, more: false }
  // “3. Applied”, “Applied (2)”: a number for the order of the list.
  const named = byWord.get(text.replace(/^\d{1,2}[\s-]+|\s\d{1,2}$/g, '').trim())
  if (named) return { is: named, more: true }
  const found = within.find(([all]) => all.every((pattern) => pattern.test(text)))?.[1]
  const negated = doubtful.test(text.replace(/\b(?:not selected|non retenue?)\b/, ''))
  if (found && !negated) return { is: found, more: true }
  const part = unsure.test(text) ? undefined : inParts(cell)
  return part && { is: part, more: true }
}

const order: readonly TrackedStanding[] = ['wish', 'applied', 'open', 'stuck', 'offer']

/** The one that is further on; what is over is furthest. */
export const further = (
  one: TrackedStanding | undefined,
  other: TrackedStanding | undefined,
): TrackedStanding | undefined => {
  if (one === undefined || other === undefined) return one ?? other
  const rank = (standing: TrackedStanding) =>
    order.includes(standing) ? order.indexOf(standing) : order.length
  return rank(other) > rank(one) ? other : one
}
