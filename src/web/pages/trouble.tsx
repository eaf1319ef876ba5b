import type { Action } from '../../actions/action.ts'
import { flagsOf } from '../../actions/fields.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import type { Complaint } from '../../core/outcome.ts'
import { withZone, zoneKey } from '../clock-field.ts'
import type { Sent } from '../form.ts'
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
  const kept = new Set(['back', 'opportunity', 'step', 'id', 'edit', 'change', 'saved', 'then'])
  // What is deleted is named by the page, not chosen.
  if (action.name === 'delete') kept.add('kind')
  const last = Object.fromEntries([...sent].map(([key, values]) => [key, values.at(-1) ?? '']))
  const hidden = Object.fromEntries(Object.entries(last).filter(([key]) => kept.has(key) && key !== 'back'))
  const ways = problems.flatMap(({ way }) => way ?? [])
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

export const TroublePage = ({ title, problems }: { title: string; problems: readonly Complaint[] }) => (
  <Layout title={title} at="none">
    <h1>{title}</h1>
    <ul>
      {problems.map(({ message, file }) => (
        <li>
          {file ? `${file} ` : ''}
          {message}
        </li>
      ))}
    </ul>
    <p>
      <a href={href('today')}>To Today</a>
    </p>
  </Layout>
)
