import type { Action } from '../../actions/action.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import type { Complaint } from '../../core/outcome.ts'
import type { Sent } from '../form.ts'
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
  const kept = new Set(['back', 'opportunity', 'step', 'id', 'edit', 'change'])
  const hidden = Object.fromEntries(
    [...sent]
      .filter(([key]) => kept.has(key) && key !== 'back')
      .map(([key, values]) => [key, values.at(-1) ?? '']),
  )
  const fields = [...sent.keys()].filter((key) => !kept.has(key))
  const values = Object.fromEntries(
    [...sent].map(([key, all]) => [key, all.length > 1 ? all.filter((value) => value !== '') : all[0]]),
  )
  return (
    <Layout title="Not yet" at="none" flash={undefined}>
      <h1>{action.says}</h1>
      <Problems of={problems} />
      {fields.length > 0 ? (
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
      <a href="/">To Today</a>
    </p>
  </Layout>
)
