import { Document, isPair, isScalar, Scalar, visit } from 'yaml'
import type { Dossier, Moment } from './dossier.ts'

/** Wall time with its zone, with the offset where the hour happens twice. */
export const wallText = (moment: Moment): string => {
  const local = moment.toPlainDateTime()
  const text =
    local.second === 0 && local.millisecond === 0
      ? local.toString({ smallestUnit: 'minute' })
      : local.toString()
  const doubled =
    local.toZonedDateTime(moment.timeZoneId, { disambiguation: 'earlier' }).epochMilliseconds !==
    local.toZonedDateTime(moment.timeZoneId, { disambiguation: 'later' }).epochMilliseconds
  return `${text}${doubled ? moment.offset : ''}[${moment.timeZoneId}]`
}

const instant = (moment: Moment): string => {
  const local = moment.toPlainDateTime()
  const text =
    local.second === 0 && local.millisecond === 0
      ? local.toString({ smallestUnit: 'minute' })
      : local.toString()
  const zone = moment.timeZoneId
  if (zone === 'UTC') return `${text}Z`
  return /^[+-]/.test(zone) ? `${text}${moment.offset}` : `${text}${moment.offset}[${zone}]`
}

/** Lists and groups that hold nothing are not written: absent and empty mean the same in the format. */
const full = <Shape extends object>(shape: Shape): Shape =>
  Object.fromEntries(
    Object.entries(shape).filter(
      ([, value]) =>
        value !== undefined &&
        value !== false &&
        !(Array.isArray(value) && value.length === 0) &&
        !(
          typeof value === 'object' &&
          value !== null &&
          !Array.isArray(value) &&
          Object.keys(value).length === 0
        ),
    ),
  ) as Shape

const debriefOf = ({
  points,
  nextSteps,
  askedNextSteps,
}: NonNullable<Dossier['interviews'][number]['debrief']>) => ({
  ...(points.length > 0
    ? { points: points.map((point) => ({ ...point, text: point.text || undefined })) }
    : {}),
  ...(nextSteps
    ? {
        nextSteps: full({
          text: nextSteps.text,
          who: nextSteps.who,
          hearBy: nextSteps.hearBy?.toString(),
          span: nextSteps.span,
        }),
      }
    : {}),
  ...(askedNextSteps === undefined ? {} : { askedNextSteps }),
})

const touchWritten = ({ at, meaning, returns, answerBy, ...touch }: Dossier['touches'][number]) =>
  full({
    at: instant(at),
    ...touch,
    returns: returns?.toString(),
    answerBy: answerBy?.toString(),
    meaning: meaning && {
      ...full({
        ...meaning,
        hearBy: meaning.hearBy?.toString(),
        at: meaning.at ? instant(meaning.at) : undefined,
      }),
      // That they asked nothing is said as well.
      ...(meaning.asks === undefined ? {} : { asks: meaning.asks }),
    },
  })

const offerOf = ({
  receivedAt,
  respondBy,
  signedOn,
  conditions,
  counters,
  ...offer
}: NonNullable<Dossier['offer']>) =>
  full({
    receivedAt: instant(receivedAt),
    ...offer,
    respondBy: respondBy?.toString(),
    signedOn: signedOn?.toString(),
    conditions: conditions.map(({ what, cleared }) => full({ what, cleared: cleared?.toString() })),
    counters: counters.map(({ at, ...one }) => full({ at: instant(at), ...one })),
  })

/** The file's shape, in the file's order: what was derived (ids, kinds of privacy) is written out. */
export const fileOf = (dossier: Dossier) => {
  const { me, opportunity, people, interviews, promises, touches, offer, choices, elsewhere, said } = dossier
  return full({
    afterword: 1,
    me: full({
      ...me,
      name: me.name || undefined,
      strengths: me.strengths.map((strength) => ({ ...strength })),
      words: me.words ? [...me.words] : undefined,
      rest: me.rest && { at: instant(me.rest.at), until: instant(me.rest.until), by: me.rest.by },
      numbers: { ...me.numbers },
    }),
    opportunity: { ...opportunity, company: { ...opportunity.company } },
    people: Object.fromEntries(
      [...people].map(([id, { id: _id, primary, helper, ...person }]) => [
        id,
        full({ ...person, contact: primary ? 'primary' : undefined, helper }),
      ]),
    ),
    interviews: interviews.map(({ starts, ends, debrief, ...held }) => ({
      ...full({
        ...held,
        starts: wallText(starts),
        ends: wallText(ends),
      }),
      // A debrief that holds nothing yet is still a debrief.
      ...(debrief && { debrief: debriefOf(debrief) }),
    })),
    promises: promises.map((promise) =>
      full({ ...promise, due: promise.due?.toString(), since: promise.since?.toString() }),
    ),
    history: touches.map(touchWritten),
    offer: offer && offerOf(offer),
    choices: choices.map((choice) =>
      full({ ...choice, at: instant(choice.at), until: choice.until ? instant(choice.until) : undefined }),
    ),
    said: said.map((one) => ({ ...one, at: instant(one.at) })),
    elsewhere: elsewhere.map((other) => full({ ...other, until: other.until.toString() })),
  })
}

/** Keys whose values are people's own words; they are written so that no sign in them can break the file. */
const notes = new Set(['text', 'notes', 'say', 'change', 'condition', 'better', 'what', 'proof', 'because'])

/** Strange characters cannot stand in a block scalar; a leading space needs an indicator that quotes do without. */
const blockable = (text: string): boolean =>
  /^\S/.test(text) && !/[ \t]$|[ \t]\n|\n$|[^\P{C}\n]|\r/u.test(text)

/** The dossier as a file. What is read back is the same dossier. */
export const writeDossier = (dossier: Dossier, format: 'yaml' | 'json' = 'yaml'): string => {
  const file = fileOf(dossier)
  if (format === 'json') return `${JSON.stringify(file, null, 2)}\n`
  const document = new Document(file, { aliasDuplicateObjects: false })
  visit(document, {
    Pair: (_, pair) => {
      if (!isPair(pair) || !isScalar(pair.value) || typeof pair.value.value !== 'string') return
      if (!notes.has(String((pair.key as Scalar | undefined)?.value))) return
      if (blockable(pair.value.value)) pair.value.type = Scalar.BLOCK_LITERAL
    },
  })
  return document.toString({ lineWidth: 0 })
}
