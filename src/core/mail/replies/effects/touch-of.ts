import { excerptOf } from '../../../dossier/clean.ts'
import type { RawDossier } from '../../../dossier/schema.ts'
import type { Incoming } from '../incoming.ts'

export type RawTouch = NonNullable<RawDossier['history']>[number]

/** The touch of a mail is known by the mail's id, so that it is put once however often it is tried. */
export const touchId = (mail: Pick<Incoming, 'id'>): string => `mail-${mail.id}`

/** Of a mail's words, in characters: the whole of it stays with the mail, the facts are small enough to be read by a person. */
export const longestExcerpt = 400

/** A mail as a touch among these facts. */
export const touchOf = (
  mail: Incoming,
  kind: RawTouch['kind'],
  raw: RawDossier,
  more: Partial<RawTouch> = {},
): RawTouch => {
  const { person } = mail
  const text = excerptOf(mail.reading.ownText, longestExcerpt)
  return {
    id: touchId(mail),
    at: mail.at,
    direction: 'in',
    channel: 'email',
    // Who wrote may have been taken out of the story since.
    ...(person !== undefined && Object.hasOwn(raw.people ?? {}, person) ? { with: [person] } : {}),
    kind,
    ...(text === '' ? {} : { text }),
    ...more,
  }
}

export const put = (raw: RawDossier, touch: RawTouch): RawDossier =>
  (raw.history ?? []).some(({ id }) => id === touch.id)
    ? raw
    : { ...raw, history: [...(raw.history ?? []), touch] }

/** As little as can be said of a mail: that it came. Until its meaning is said it holds everything. */
export const bareTouch = (mail: Incoming, raw: RawDossier): RawTouch => {
  const { text: _text, ...bare } = touchOf(mail, 'reply', raw)
  return bare
}
