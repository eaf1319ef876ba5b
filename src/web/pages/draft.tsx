import type { Draft } from '../../core/compose/draft.ts'
import type { Dossier, FactId } from '../../core/dossier/dossier.ts'
import type { Step } from '../../core/plan/step.ts'
import { months, weekdays } from '../../core/time/names.ts'
import type { Opened, Room } from '../page.ts'
import { Assistant } from '../ui/assistant.tsx'
import { ActionForm } from '../ui/form.tsx'
import { Layout } from '../ui/layout.tsx'
import { OnPaper } from '../ui/letter.tsx'
import { LinkedIn } from '../ui/linkedin.tsx'
import { Phone } from '../ui/phone.tsx'
import { StateMark, soon } from '../ui/step.tsx'

/** A fact in a person's words: the note itself, a name, what was promised. */
const factSays = (fact: FactId, dossier: Dossier): string => {
  const [kind = '', id = ''] = fact.split(/:(.*)/s)
  const point = dossier.interviews
    .flatMap((held) => held.debrief?.points ?? [])
    .find((each) => each.id === id)
  if (kind === 'point' && point) return `your note (${point.kind.replaceAll('-', ' ')}): “${point.text}”`
  if (kind === 'person') return `${dossier.people.get(id)?.name ?? id}`
  if (kind === 'promise')
    return `the promise: “${dossier.promises.find((each) => each.id === id)?.what ?? id}”`
  if (kind === 'interview')
    return `the ${dossier.interviews.find((each) => each.id === id)?.stage ?? ''} interview`
  if (kind === 'strength') return `your strength: “${dossier.me.strengths[Number(id)]?.skill ?? id}”`
  if (kind === 'next-steps') return 'what they said comes next'
  if (fact === 'opportunity.role') return `the role: ${dossier.opportunity.role}`
  if (fact === 'company.name') return `the company: ${dossier.opportunity.company.name}`
  return fact
}

const Provenance = ({ draft, dossier }: { draft: Draft; dossier: Dossier }) => (
  <details class="provenance">
    <summary>Where each sentence came from</summary>
    <ol>
      {draft.sentences.map(({ text, facts }) => (
        <li>
          <q>{text}</q>
          <span class="meta">
            {facts.length > 0 ? facts.map((fact) => factSays(fact, dossier)).join(' · ') : 'courtesy'}
          </span>
        </li>
      ))}
    </ol>
  </details>
)

const severities = { error: '▲ stands in the way', warning: '◆ look at this', hint: '○ a thought' } as const

const Findings = ({ draft }: { draft: Draft }) => (
  <section class="findings">
    <h2>What a careful friend would say</h2>
    {draft.findings.length === 0 ? <p>Nothing. It reads well.</p> : null}
    <ul>
      {draft.findings.map(({ severity, message, rule, from, to }) => (
        <li class={severity}>
          <span class="severity">{severities[severity]}</span>
          {to > from ? <q>{draft.body.slice(from, Math.min(to, from + 60))}</q> : null} {message}{' '}
          <a href={`/playbook/${rule.charAt(0)}#${rule}`}>{rule}</a>
        </li>
      ))}
    </ul>
  </section>
)

const Sheet = ({ draft, opened, step }: { draft: Draft; opened: Opened; step: Step }) => {
  const { dossier, planned } = opened
  const at = Temporal.ZonedDateTime.compare(step.best, planned.now) > 0 ? step.best : planned.now
  const to = draft.to.map((id) => dossier.people.get(id)?.name ?? id).join(', ')
  const address = draft.to.flatMap((id) => dossier.people.get(id)?.email ?? []).join(', ')
  return (
    <article class="sheet" aria-label="The message">
      <dl>
        <dt>To</dt>
        <dd>
          {to}
          {address ? <span class="meta"> {address}</span> : null}
        </dd>
        {draft.subject ? (
          <>
            <dt>Subject</dt>
            <dd id="subject">{draft.subject}</dd>
          </>
        ) : null}
        <dt>Best</dt>
        <dd>
          {weekdays[at.dayOfWeek - 1]} {at.day} {months[at.month - 1]}
        </dd>
      </dl>
      <div class="letter" id="letter">
        {draft.body.split(/\n\n+/).map((paragraph) => (
          <p>
            {paragraph.split('\n').map((line, index) => (
              <>
                {index > 0 ? <br /> : null}
                {line}
              </>
            ))}
          </p>
        ))}
      </div>
    </article>
  )
}

const mailto = (draft: Draft, dossier: Dossier): string | undefined => {
  const to = draft.to.flatMap((id) => dossier.people.get(id)?.email ?? [])
  if (to.length === 0 || !['email', 'forward'].includes(draft.channel)) return undefined
  const query = [
    `subject=${encodeURIComponent(draft.subject)}`,
    `body=${encodeURIComponent(draft.body.replaceAll('\n', '\r\n'))}`,
  ]
  return `mailto:${to.map(encodeURIComponent).join(',')}?${query.join('&')}`
}

/** One message as a sheet, with its reasons, and the few things to do with it. */
export const DraftPage = ({
  opened,
  step,
  draft,
  room,
}: {
  opened: Opened
  step: Step
  draft: Draft | undefined
  room: Room
}) => {
  const { dossier, kept, planned } = opened
  const at = `/o/${encodeURIComponent(kept.id)}`
  const hidden = { opportunity: kept.id, step: step.id }
  const form = (
    name: string,
    fields: readonly string[],
    button: string,
    quiet: boolean,
    back = room.here,
    values = {},
  ) => {
    const action = room.actions.get(name)
    return action ? (
      <ActionForm
        action={action}
        fields={fields}
        values={values}
        hidden={hidden}
        back={back}
        button={button}
        name={name}
        quiet={quiet}
      />
    ) : null
  }
  const mail = draft ? mailto(draft, dossier) : undefined
  const approved = draft?.own?.approved
  return (
    <Layout title={step.says} at="opportunities" flash={room.flash}>
      <p class="date">
        <a href={at}>{dossier.opportunity.company.name}</a>
      </p>
      <h1>{step.says}</h1>
      <p class="meta">
        <StateMark step={step} /> · best {soon(step.best, planned.now)}, by {soon(step.due, planned.now)}
        {draft?.own ? ' · in your own words' : ''}
        {approved ? ` · you said yes ${approved.at.slice(0, 16).replace('T', ' ')} UTC` : ''}
      </p>
      {step.blocked ? <p class="held">Held: {step.blocked.because}</p> : null}
      {draft ? (
        <>
          <Sheet draft={draft} opened={opened} step={step} />
          <div class="act">
            <button type="button" data-copy="letter" hidden>
              Copy the message
            </button>
            {mail ? (
              <a class="button plain" href={mail}>
                Open in your mail program
              </a>
            ) : null}
            {step.state === 'done' ? null : form('sent', [], 'I sent it', false, '/')}
            {approved
              ? form('withdraw', [], 'Take the yes back', true)
              : form('approve', [], 'Say yes to these words', true)}
          </div>
          <OnPaper draft={draft} opened={opened} step={step} />
          <Phone draft={draft} opened={opened} step={step} room={room} />
          <LinkedIn draft={draft} opened={opened} step={step} room={room} />
          {(['phone', 'linkedin'].includes(draft.channel) ? [] : draft.also).map(({ name, text }) => (
            <details>
              <summary>{name}</summary>
              <p class="letter also">{text}</p>
            </details>
          ))}
          {draft.commitments.length > 0 ? (
            <section>
              <h2>With it you promise</h2>
              <ul>
                {draft.commitments.map(({ what, due }) => (
                  <li>
                    {what}
                    {due ? ` (by ${due.toString()})` : ''}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {draft.questions.length > 0 ? (
            <section>
              <h2>To settle first</h2>
              <ul>
                {draft.questions.map(({ ask }) => (
                  <li>{ask}</li>
                ))}
              </ul>
            </section>
          ) : null}
          <Findings draft={draft} />
          <Provenance draft={draft} dossier={dossier} />
          {draft.unused.length > 0 ? (
            <details>
              <summary>Left out ({draft.unused.length})</summary>
              <ul>
                {draft.unused.map(({ fact, because }) => (
                  <li>
                    {factSays(fact, dossier)} <span class="meta">{because}</span>
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
          <details open={room.query.edit !== undefined}>
            <summary>Put it in your own words</summary>
            {form(
              'words',
              draft.subject ? ['subject', 'body'] : ['body'],
              'Keep these words',
              false,
              room.here,
              { subject: draft.subject, body: draft.body },
            )}
            {draft.own ? (
              <form method="post" action="/do/words">
                <input type="hidden" name="opportunity" value={kept.id} />
                <input type="hidden" name="step" value={step.id} />
                <input type="hidden" name="reset" value="true" />
                <input type="hidden" name="back" value={room.here} />
                <button class="plain" type="submit">
                  Back to the draft from your notes
                </button>
              </form>
            ) : null}
          </details>
          <Assistant opened={opened} step={step} draft={draft} room={room} />
        </>
      ) : (
        <p class="lead">There is nothing to write here.</p>
      )}
    </Layout>
  )
}
