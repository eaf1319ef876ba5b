import type { Formality } from '../../dossier/dossier.ts'

/** What of the user's phrasing is learnt. */
export const phraseKinds = ['greeting', 'closing', 'signature', 'thanks'] as const
export type PhraseKind = (typeof phraseKinds)[number]

const formalFit: Readonly<Record<PhraseKind, RegExp>> = {
  greeting: /^dear$/i,
  closing:
    /^((yours (sincerely|faithfully|truly)|sincerely( yours)?|respectfully( yours)?|((with )?(kind|best|warm) )regards|with regards|regards),?)$/i,
  signature: /./,
  thanks: /^(thank you( very much)?|many thanks|i am (very |most )?grateful|my sincere thanks) for$/i,
}

/** Too stiff for anything but a formal letter. */
const stiff = /^(yours |respectfully|sincerely)/i

/** Does a phrase of the user's suit a letter of this formality? */
export const fitsLetter = (kind: PhraseKind, phrase: string, formality: Formality): boolean =>
  formality === 'formal' ? formalFit[kind].test(phrase) : !(kind === 'closing' && stiff.test(phrase))
