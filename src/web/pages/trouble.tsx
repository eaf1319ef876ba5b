import type { Action } from '../../actions/action.ts'
import { flagsOf } from '../../actions/fields.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import type { Complaint, WayOn } from '../../core/outcome.ts'
import { withZone, zoneKey } from '../clock-field.ts'
import { linesOf, own as marks, type Sent } from '../form.ts'
import { href } from '../href.ts'
import { pairKey } from '../pair-field.ts'
import { ActionForm } from '../ui/form.tsx'
import { Layout, Problems } from '../ui/layout.tsx'
import { ours } from '../ui/when.ts'
import { isShown, wordsFor } from '../words/words.ts'

/** What could not be done, with everything that was typed still there. */
export const RefusedPage = ({
  action,
  sent,
  problems,
  back,
  dossier,
}: {
  action: Action
  sent: Sent
  problems: readonly Complaint[]
  back: string
  dossier?: Dossier | undefined
}) => {
  const flags = flagsOf(action.input)
  const last = Object.fromEntries([...sent].map(([key, values]) => [key, values.at(-1) ?? '']))
  const ways = problems.flatMap(({ way }) => (way && way.action === undefined ? [way] : []))
  const fields = flags.flatMap(({ key }) => (sent.has(key) && isShown(action.name, key) ? [key] : []))
  const own = new Set([...fields, ...fields.map(zoneKey), ...fields.map(pairKey), marks.back])
  // What the page itself named goes along as it came.
  const hidden = Object.fromEntries([...sent].filter(([key]) => !own.has(key)))
  const values = Object.fromEntries(
    fields.map((key) => {
      const sentAs = linesOf(sent, key) ?? []
      return [
        key,
        sentAs.length > 1
          ? sentAs.filter((value) => value !== '')
          : withZone(sentAs[0] ?? '', last[zoneKey(key)]),
      ]
    }),
  )
  const named = problems.map((problem) =>
    problem.field !== undefined && isShown(action.name, problem.field)
      ? { ...problem, label: wordsFor(action.name, problem.field).label }
      : { ...problem, label: undefined },
  )
  return (
    <Layout title="Not yet" at="none" flash={undefined}>
      <h1>{action.says}</h1>
      <Problems of={named} form={ways.length > 0 ? 'way-0' : 'again'} />
      {ways.map(({ says, give, instead }, index) => (
        <section class="way">
          {instead === undefined ? null : (
            <>
              <h2>What stands there now</h2>
              <p class="letter also">{instead}</p>
              <h2>Yours</h2>
            </>
          )}
          <ActionForm
            action={action}
            fields={fields}
            values={values}
            hidden={{ ...hidden, ...give }}
            back={back}
            button={says}
            name={`way-${index}`}
            dossier={dossier}
            problems={problems}
          />
        </section>
      ))}
      {fields.length > 0 && ways.length === 0 ? (
        <ActionForm
          action={action}
          fields={fields}
          values={values}
          hidden={hidden}
          back={back}
          button="Try again"
          name="again"
          dossier={dossier}
          problems={problems}
        />
      ) : null}
      <p>
        <a href={back}>Back</a>
      </p>
    </Layout>
  )
}

/** The pages where another action is asked for. */
const places: Readonly<Record<string, 'opportunities' | 'history' | 'model' | 'files' | 'mail'>> = {
  opportunities: 'opportunities',
  history: 'history',
  model: 'model',
  import: 'files',
  inbox: 'mail',
  outbox: 'mail',
}

const WayLink = ({ way }: { way: WayOn | undefined }) => {
  const at = places[way?.action ?? '']
  return way && at ? <a href={href(at)}>{way.says}</a> : null
}

export const TroublePage = ({ title, problems }: { title: string; problems: readonly Complaint[] }) => (
  <Layout title={title} at="none">
    <h1>{title}</h1>
    <ul>
      {problems.map(({ message, label, file, way }) => (
        <li>
          {file ? `${file} ` : ''}
          {label === undefined ? '' : `${label}: `}
          {ours(message)} <WayLink way={way} />
        </li>
      ))}
    </ul>
    <p>
      <a href={href('today')}>To Today</a>
    </p>
  </Layout>
)
