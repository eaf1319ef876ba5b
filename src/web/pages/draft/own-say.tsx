import { awaited } from '../../../core/dossier/awaited.ts'
import { saidFact } from '../../../core/dossier/facts.ts'
import { interviewBehind, type Step } from '../../../core/plan/step.ts'
import { called } from '../../../core/playbook/d/debrief-facts.ts'
import { type OwnQuestion, ownQuestions } from '../../../core/vocabulary/own-questions.ts'
import { isMessageKind } from '../../../core/vocabulary/step-kinds.ts'
import { own } from '../../form.ts'
import { href } from '../../href.ts'
import type { Opened, Room } from '../../page.ts'
import { ActionForm } from '../../ui/form.tsx'
import { Starters } from '../../ui/starters.tsx'

interface Props {
  readonly opened: Opened
  readonly step: Step
  readonly room: Room
}

const nameOf = ({ dossier }: Opened, id: string): string => dossier.people.get(id)?.name ?? id

/** Someone as one speaks of them. */
const calledOf = ({ dossier }: Opened, id: string): string => {
  const person = dossier.people.get(id)
  return person ? called(person) : id
}

/** The boxes of these questions in one form: a key of the action for each of them. */
const Boxes = ({
  room,
  action: name,
  id,
  asked,
  values = {},
  hidden,
  button,
}: {
  room: Room
  action: string
  id: string
  asked: readonly (readonly [key: string, question: OwnQuestion, asks?: string])[]
  values?: Readonly<Record<string, unknown>>
  hidden: Readonly<Record<string, string>>
  button: string
}) => {
  const action = room.actions.get(name)
  if (!action || asked.length === 0) return null
  return (
    <ActionForm
      action={action}
      fields={asked.map(([key]) => key)}
      labels={Object.fromEntries(asked.map(([key, { asks }, says]) => [key, says ?? asks]))}
      below={Object.fromEntries(
        asked.map(([key, { starters }]) => [key, <Starters into={`${id}-${key}`} says={starters} />]),
      )}
      values={values}
      hidden={hidden}
      back={room.here}
      button={button}
      name={id}
      quiet
    />
  )
}

/** What is said in the message itself, word for word: the second question is asked as long as nothing was said. */
const InMessage = ({ opened, step, room, said }: Props & { said: readonly OwnQuestion[] }) => {
  const given = opened.dossier.said.findLast((each) => saidFact(each) === `said:${step.id}`)
  const [first, second] = said
  return (
    <Boxes
      room={room}
      action="say"
      id="say"
      asked={[
        ...(first ? [['text', first] as const] : []),
        ...(second && !given ? [['further', second] as const] : []),
      ]}
      values={given ? { text: given.text } : {}}
      hidden={{ opportunity: opened.kept.id, to: step.id }}
      button={given ? 'Say this instead' : 'Put it in the message'}
    />
  )
}

const Day = ({ opened, step, room, day }: Props & { day: OwnQuestion | undefined }) => {
  const held = interviewBehind(step, opened.dossier, opened.planned.now)
  const known = awaited(opened.dossier, held, opened.planned.now)
  // A day that came with an answer of theirs is no word of the debrief.
  return held && day && !known?.by ? (
    <Boxes
      room={room}
      action="told"
      id="day"
      asked={[['hearBy', day]]}
      values={known?.day ? { hearBy: known.day.toString() } : {}}
      hidden={{ opportunity: opened.kept.id, interview: held.id }}
      button="Keep the day"
    />
  ) : null
}

/** What is passed on is made of what would be said to whoever gets it. */
const PassedOn = ({ opened, step, room, asked }: Props & { asked: readonly OwnQuestion[] }) => {
  const { about = [] } = step
  const whom = asked.find(({ becomes }) => becomes === 'whom')
  const talked = asked.find(({ becomes }) => becomes === 'person')
  return (
    <>
      {whom ? (
        <p>
          {whom.asks} {about.map((id) => nameOf(opened, id)).join(', ')}, by way of{' '}
          {step.to.map((id) => nameOf(opened, id)).join(', ')}.{' '}
          <a href={`${href('opportunity', { id: opened.kept.id })}#people`}>Somebody else?</a>
        </p>
      ) : null}
      {talked
        ? about.map((id) => (
            <Boxes
              room={room}
              action="say"
              id={`say-${id}`}
              asked={[['text', talked, talked.asks.replace('{name}', calledOf(opened, id))]]}
              hidden={{ opportunity: opened.kept.id, to: id }}
              button="Put it in the note"
            />
          ))
        : null}
    </>
  )
}

const Terms = ({ opened, room, asked }: Omit<Props, 'step'> & { asked: readonly OwnQuestion[] }) => {
  const { offer } = opened.dossier
  const terms = asked.find(({ becomes }) => becomes === 'terms')
  const talk = asked.find(({ becomes }) => becomes === 'talk')
  return offer ? (
    <Boxes
      room={room}
      action="offer"
      id="terms"
      asked={[
        ...(terms ? [['questions', terms] as const] : []),
        ...(talk ? [['change', talk, `${talk.asks} Only for you: it stands in no message.`] as const] : []),
      ]}
      values={{ questions: offer.questions, change: offer.change }}
      hidden={{ opportunity: opened.kept.id, [own.edit]: 'yes' }}
      button="Keep"
    />
  ) : null
}

/** What only the person can say in this message: one or two questions, and what is answered stands in it as it was said. */
export const OwnSay = ({ opened, step, room }: Props) => {
  // What there is to send is asked by itself: without it there is no message (asks.tsx).
  const asked = isMessageKind(step.kind) && step.kind !== 'value-add' ? ownQuestions[step.kind] : []
  if (asked.length === 0) return null
  const of = (becomes: OwnQuestion['becomes']) => asked.filter((each) => each.becomes === becomes)
  return (
    <section class="own-say" aria-label="What only you can say">
      {of('think').map(({ asks }) => (
        <p class="held">{asks}</p>
      ))}
      <Day opened={opened} step={step} room={room} day={of('day')[0]} />
      <PassedOn opened={opened} step={step} room={room} asked={asked} />
      <Terms opened={opened} room={room} asked={asked} />
      <InMessage opened={opened} step={step} room={room} said={of('said')} />
    </section>
  )
}
