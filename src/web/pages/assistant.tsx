import type { Checked } from '../../actions/assistant/asked.ts'
import { againstKeeping } from '../../actions/assistant/asked.ts'
import type { Modelled } from '../../actions/assistant/model.ts'
import type { Nearby } from '../../core/assistant/nearby.ts'
import type { Complaint } from '../../core/outcome.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { Leaves } from '../ui/assistant.tsx'
import { FindingList } from '../ui/findings.tsx'
import { Layout, Problems } from '../ui/layout.tsx'
import { ours } from '../ui/when.ts'

const Letter = ({ subject, body }: { subject: string; body: string }) => (
  <article class="sheet" aria-label="What is left of the answer">
    {subject ? (
      <dl>
        <dt>Subject</dt>
        <dd>{subject}</dd>
      </dl>
    ) : null}
    <div class="letter">
      {body.split(/\n\n+/).map((paragraph) => (
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

/** An assistant's answer after the check: what is left, what was struck and why, and whether to keep it. */
export const AnswerPage = ({
  checked,
  words,
  back,
  room,
}: {
  checked: Checked
  /** The message it was checked against, where that was not the one that is kept. */
  words: { readonly subject: string; readonly draft: string } | undefined
  back: string
  room: Room
}) => {
  const { subject, body, strikes, asked, findings } = checked
  const against = againstKeeping(checked)
  const answer = subject ? `Subject: ${subject}\n\n${body}` : body
  return (
    <Layout title="The answer, checked" at="opportunities" flash={room.flash}>
      <h1>The answer, checked</h1>
      <p class="lead">
        {strikes.length === 0
          ? 'Nothing in it was invented, as far as your notes can tell.'
          : `${strikes.length === 1 ? 'One part' : `${strikes.length} parts`} of it ${strikes.length === 1 ? 'is' : 'are'} not in your notes and ${strikes.length === 1 ? 'was' : 'were'} struck.`}
      </p>
      {strikes.length > 0 ? (
        <section class="struck">
          <h2>Struck</h2>
          <ul>
            {strikes.map(({ text, because }) => (
              <li>
                <del>{text}</del> <span class="meta">{because.join(' ')}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {asked.length > 0 ? (
        <section class="asked">
          <h2>Is this yours?</h2>
          <ul>
            {asked.map(({ text, because }) => (
              <li>
                <q>{text}</q> <span class="meta">{because}</span>
              </li>
            ))}
          </ul>
          <p class="meta">Once the words are kept, you keep or cut each of these; a yes waits for that.</p>
        </section>
      ) : null}
      {body === '' ? <p>Nothing is left of it.</p> : <Letter subject={subject} body={body} />}
      {against.length > 0 ? (
        <section class="problems" role="alert">
          <h2>It cannot be kept like this</h2>
          <ul>
            {against.map(({ message }) => (
              <li>{ours(message)}</li>
            ))}
          </ul>
        </section>
      ) : (
        <form method="post" action={href('pasteAnswer', { id: checked.opportunity })}>
          <input type="hidden" name="step" value={checked.step} />
          <input type="hidden" name={own.back} value={back} />
          <input type="hidden" name="answer" value={answer} />
          {Object.entries({ ...(words ?? {}), keep: 'true' }).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <button type="submit">Keep these words</button>
          <p class="meta">They take the draft’s place and carry no yes; you say that yourself.</p>
        </form>
      )}
      <section class="findings">
        <h2>What a careful friend would say</h2>
        <FindingList findings={findings} body={checked.body} spelling="unread" />
      </section>
      <p>
        <a href={back}>Leave the message as it is</a>
      </p>
    </Layout>
  )
}

/** What went wrong with an answer or on the way to it; nothing was changed. */
export const NoAnswerPage = ({
  problems,
  back,
  room,
}: {
  problems: readonly Complaint[]
  back: string
  room: Room
}) => (
  <Layout title="No answer to show" at="opportunities" flash={room.flash}>
    <h1>No answer to show</h1>
    <Problems of={problems} />
    <p>
      <a href={back}>Back to the message</a> · <a href={href('model')}>Settings of the assistant</a>
    </p>
  </Layout>
)

/** What was found on this machine: each model with a button that turns it on. */
const Found = ({ found }: { found: readonly Nearby[] }) => (
  <section aria-labelledby="found-title">
    <h2 id="found-title">On this machine</h2>
    {found.length === 0 ? (
      <p role="status">Nothing that answers like an assistant was found.</p>
    ) : (
      <ul>
        {found.flatMap(({ maker, url, models }) =>
          models.map((model) => (
            <li>
              <form method="post" action={href('setModel')}>
                <input type="hidden" name="url" value={url} />
                <input type="hidden" name="model" value={model} />
                {model} <span class="meta">{maker}</span>{' '}
                <button type="submit" class="plain" name="do" value="on">
                  Turn it on
                </button>
              </form>
            </li>
          )),
        )}
      </ul>
    )}
  </section>
)

/** The optional assistant: what it would be told, where it is reached, on or off. */
export const ModelPage = ({
  modelled: { settings, here },
  problems,
  typed,
  found,
  room,
}: {
  modelled: Modelled
  problems: readonly Complaint[]
  /** What was typed where it could not be kept; never the key. */
  typed: Readonly<Record<string, string>>
  /** What was found on this machine; absent where nobody looked. */
  found: readonly Nearby[] | undefined
  room: Room
}) => {
  const value = (key: 'url' | 'model' | 'seconds') =>
    typed[key] ?? String(settings?.[key] ?? (key === 'seconds' ? 30 : ''))
  return (
    <Layout title="The assistant" at="settings" flash={room.flash}>
      <p class="date">
        <a href={href('settings')}>Settings</a>
      </p>
      <h1>The assistant</h1>
      <p class="lead">
        {settings?.on
          ? `It is on: ${settings.model}${here ? ', on this machine' : ''}.`
          : 'It is off, and everything works without it. Nothing leaves this machine.'}
      </p>
      <Problems of={problems} />
      <p>
        It may reword a message you wrote from your notes. What comes back is held against them; what they do
        not say is struck and shown. It never says yes for you.
      </p>
      <Leaves here={here} />
      <p>The exact text stands on every draft’s page before you send it.</p>
      <p>
        Some browsers bring a model of their own. Where yours does, a draft’s page offers it too, and nothing
        has to be set up here: it runs in the browser.
      </p>
      {room.looksNearby ? (
        <form method="post" action={href('findModel')} class="entry">
          <button type="submit" class="plain">
            Look for one on this machine
          </button>
        </form>
      ) : null}
      {found ? <Found found={found} /> : null}
      <form method="post" action={href('setModel')} class="entry">
        <div class="field">
          <label for="model-url">Where it answers</label>
          <span class="hint" id="model-url-hint">
            The address its maker gives, of the kind called “OpenAI-compatible”.
          </span>
          <input
            id="model-url"
            name="url"
            aria-describedby="model-url-hint"
            type="url"
            required
            value={value('url')}
            placeholder="http://127.0.0.1:11434/v1"
          />
        </div>
        <div class="field">
          <label for="model-model">The model’s name</label>
          <input id="model-model" name="model" required value={value('model')} />
        </div>
        <div class="field">
          <label for="model-key">
            Key, if it wants one
            {settings?.keyFromOutside
              ? ' (one comes from AFTERWORD_MODEL_KEY)'
              : settings?.hasKey
                ? ' (one is kept; leave empty to keep it)'
                : ''}
          </label>
          <input id="model-key" name="key" type="password" autocomplete="off" />
        </div>
        <div class="field">
          <label for="model-seconds">How many seconds to wait for the next word</label>
          <input id="model-seconds" name="seconds" inputmode="numeric" value={value('seconds')} />
        </div>
        <p class="meta">
          The key lies in a file in your data folder that only your account on this machine can read. It is in
          no export, history or log.
        </p>
        <button type="submit" name="do" value="on">
          {settings?.on ? 'Keep' : 'Turn it on'}
        </button>
        {settings?.on ? (
          <button type="submit" class="plain" name="do" value="off">
            Turn it off
          </button>
        ) : null}
      </form>
      {settings ? (
        <form method="post" action={href('setModel')}>
          <button type="submit" class="plain" name="do" value="forget">
            Forget address, model and key
          </button>
        </form>
      ) : null}
    </Layout>
  )
}
