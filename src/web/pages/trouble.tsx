import type { Action } from '../../actions/action.ts'
import { flagsOf } from '../../actions/fields.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import type { Complaint, WayOn } from '../../core/outcome.ts'
import { withZone, zoneKey } from '../clock-field.ts'
import { own, type Sent } from '../form.ts'
import { href } from '../href.ts'
import { ActionForm } from '../ui/form.tsx'
import { Layout, Problems } from '../ui/layout.tsx'

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
  const kept = new Set<string>([
    own.back,
    own.onward,
    own.edit,
    'opportunity',
    'step',
    'id',
    'change',
    'saved',
  ])
  // What is deleted or erased is named by the page, not chosen.
  for (const key of { delete: ['kind'], erase: ['what', 'person'] }[action.name] ?? []) kept.add(key)
  const last = Object.fromEntries([...sent].map(([key, values]) => [key, values.at(-1) ?? '']))
  const hidden = Object.fromEntries(Object.entries(last).filter(([key]) => kept.has(key) && key !== own.back))
  const ways = problems.flatMap(({ way }) => (way && way.action === undefined ? [way] : []))
  const known = new Set(flagsOf(action.input).map(({ key }) => key))
  const fields = [...sent.keys()].filter((key) => !kept.has(key) && known.has(key))
  const values = Object.fromEntries(
    [...sent].map(([key, sentAs]) => [
      key,
      sentAs.length > 1
        ? sentAs.filter((value) => value !== '')
        : withZone(sentAs[0] ?? '', last[zoneKey(key)]),
    ]),
  )
  return (
    <Layout title="Not yet" at="none" flash={undefined}>
      <h1>{action.says}</h1>
      <Problems of={problems} />
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
          {message} <WayLink way={way} />
        </li>
      ))}
    </ul>
    <p>
      <a href={href('today')}>To Today</a>
    </p>
  </Layout>
)
