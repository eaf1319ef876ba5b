/** What a message of one's own was, by its words; said only where they are plain. */
import type { TouchKind } from '../../../vocabulary/touch-kinds.ts'
import type { MailFound } from './mail-found.ts'

const kinds: readonly (readonly [kind: TouchKind, words: RegExp])[] = [
  [
    'withdraw',
    /\b(?:withdraw(?:ing)? (?:my (?:application|candidacy)|from)|bewerbung zurück(?:ziehen)?|retirer ma candidature)\b/iu,
  ],
  [
    'application',
    /\b(?:i(?:'d| would| am| want)? ?(?:like to apply|am applying|apply|wish to apply|applying)|my application for|please find (?:attached )?my (?:cv|r[ée]sum[ée]|application)|bewerbe ich mich|meine bewerbung|ma candidature|mi candidatura|la mia candidatura|mijn sollicitatie)(?!\p{L})/iu,
  ],
  [
    'thank-you',
    /\b(?:thank(?:s| you)(?: so much| very much| again)? for (?:your time|the time|taking (?:the )?time|meeting|speaking|talking|the (?:\p{L}{1,20} )?(?:conversation|talk|chat|interview|call|visit)|having me|showing me|today|yesterday)|danke für das (?:gute |nette |angenehme )?gespräch|merci pour (?:notre|cet) (?:échange|entretien)|gracias por (?:la entrevista|su tiempo|tu tiempo))(?!\p{L})/iu,
  ],
  [
    'follow-up',
    /\b(?:following up|follow up on|checking in|any (?:news|update)|status of my application|wanted to check|nachfragen|je me permets de revenir|relance)(?!\p{L})/iu,
  ],
]

export const ownKind = ({ reading, mail }: MailFound): TouchKind => {
  const text = `${mail.subject}\n${reading.ownText}`
    .slice(0, 4000)
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/\s{1,20}/g, ' ')
  return kinds.find(([, words]) => words.test(text))?.[0] ?? 'other'
}
