import type { Point } from '../dossier/dossier.ts'
import type { PointKind } from '../vocabulary/point-kinds.ts'
import type { Fragment } from './fragment.ts'
import { sombre } from './mood.ts'
import { standsAsNoun } from './sound.ts'

/** A reader's doubt, however politely noted: a letter that repeats it argues against itself. */
const doubting =
  /\b(?:(?:wasn't|weren't|isn't|not|hardly|barely) (?:\w+ly )?(?:convinced|sure|keen|impressed|persuaded|happy|sold)|unconvinced|unimpressed|scepti\w*|skepti\w*|doubt\w*|bored|too (?:long|short|slow|fast|vague|junior|senior|much|little)|frowned|winced|sighed|yawned|disagreed|unsure|hesitated|said nothing|took an? (?:\w+ )?call|interrupted|laughed at my (?!(?:\w+ ){0,3}(?:joke|story|stories|pun|drawing|impression)\b)|rolled (?:his|her|their|your) eyes)\b/i

const ours = /\b(?:we|us|our|ours|I|me|my|mine|both|too|also|same|as well)\b/

/** Why a note cannot serve as what it was filed as, although it can be read; with the question that helps. */
export const unfitFor = (
  kind: PointKind,
  point: Point,
  { forms, subject, shape }: Fragment,
): { because: string; ask: string } | undefined => {
  const text = forms.that ?? forms.noun ?? ''
  if ((point.kind === 'reaction' || kind === 'moment') && doubting.test(text))
    return {
      because: 'it tells a doubt, which a letter should answer rather than repeat',
      ask: 'Would you like to answer this doubt? Enter what went badly with your better answer.',
    }
  if (kind === 'common-ground' && subject === 'I')
    return {
      because: 'it says what is yours, not what you share',
      ask: 'What do the two of you share? Say it as “we both …”.',
    }
  if (kind === 'common-ground' && forms.that !== undefined && subject !== 'we') {
    if (!ours.test(text) || (subject === 'other' && !/\b(?:I|me|my|mine|we|us|our)\b/.test(text)))
      return {
        because: 'it does not say what you yourself share',
        ask: 'What do the two of you share? Say it as “we both …”.',
      }
  }
  if (kind === 'request' && (/\bif\b/.test(text) || /, \p{Lu}/u.test(text)))
    return {
      because: 'it holds more than the favour',
      ask: 'Name the favour by itself, if you want to ask for it now.',
    }
  if (kind === 'interest' && sombre(text))
    return {
      because: 'it tells of trouble, which is no reason to give for wanting the role',
      ask: 'What about this draws you? Say that instead.',
    }
  const about = kind === 'insight' || kind === 'moment'
  if (about && forms.that === undefined && forms.how === undefined && forms.noun !== undefined) {
    const owned =
      /^(?:the|an?|this|that|these|those|my|your|our|their|his|her|some|any|no|all|both|every|each)\b|^\S+['’]s\b/i
    const bareStart =
      !/^\p{Lu}/u.test(point.text.trim()) &&
      !owned.test(
        point.text
          .trim()
          .replace(
            /^(?:(?:we |he |she |they |i )?(?:also )?(?:talked|spoke|chatted|liked|loved|enjoyed|told me|heard)(?: about)? )/i,
            '',
          ),
      )
    // An article that had to be guessed, before many words: a statement may hide in it.
    if (bareStart && forms.noun.split(' ').length > 4)
      return {
        because: 'it may be a statement or a thing',
        ask: 'Say it as a clause: who does or has what?',
      }
    if (!standsAsNoun(forms.noun) || (shape === 'gerund' && !/^being\b/.test(forms.noun)))
      return {
        because: 'it is not clear who or what this is about',
        ask: 'Say it as a clause: who does or has what?',
      }
  }
  return undefined
}
