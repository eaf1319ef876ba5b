import { raw } from 'hono/html'
import type { Figures } from '../../../actions/past/figures.ts'
import { type Picture, wide } from '../../../actions/past/picture.ts'
import { capital } from '../../../core/time/say.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout } from '../../ui/layout.tsx'
import { Views } from '../../ui/views.tsx'
import { daySays, ours, stampSays } from '../../ui/when.ts'
import { Days } from './days.tsx'

/** As wide as it is drawn for a phone. */
const narrow = 350

const InWords = ({ of, room }: { of: Picture; room: Room }) => (
  <details class="add">
    <summary>The same in words</summary>
    {of.rows.map(({ opportunity, company, role, marks }) => (
      <section>
        <h3>
          <a href={href('opportunity', { id: opportunity })}>{company}</a>
        </h3>
        <p class="meta">{role}</p>
        <ul>
          {marks.slice(0, 40).map(({ at, says }) => (
            <li>
              {capital(stampSays(at, room.now))}: {says}
            </li>
          ))}
          {marks.length > 40 ? <li>and {marks.length - 40} more</li> : null}
        </ul>
      </section>
    ))}
  </details>
)

const Drawn = ({ of, room }: { of: Picture; room: Room }) => {
  const days = { from: of.from.toString(), to: of.to.toString() }
  return (
    <section aria-labelledby="the-picture">
      <h2 id="the-picture" class="hidden">
        The picture
      </h2>
      <p class="meta">
        {capital(daySays(of.from))} to {daySays(of.to)}
        {of.more > 0 ? `; ${of.rows.length} firms with the latest word, and ${of.more} more` : ''}
      </p>
      <div class="picture wide">{raw(ours(of.drawn(wide)))}</div>
      <div class="picture narrow">{raw(ours(of.drawn(narrow)))}</div>
      <div class="act">
        <a class="button plain" href={href('pictureFile', {}, days)} download>
          Keep it as a drawing (SVG)
        </a>
        <button type="button" class="plain" data-png={href('pictureFile', {}, days)} hidden>
          Keep it as a picture (PNG)
        </button>
        <span class="meta" role="status" id="png-says"></span>
      </div>
      <InWords of={of} room={room} />
    </section>
  )
}

const Counted = ({ of }: { of: Figures }) => (
  <>
    {of.figures.map(({ title, lines }) => (
      <section>
        <h3>{title}</h3>
        <dl>
          {lines.map(({ about, says, warns }) => (
            <div>
              <dt>{about}</dt>
              <dd>
                {says}
                {warns ? <span class="meta">{warns}</span> : null}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
    <p class="meta">
      Figures tell what happened, not why: whoever liked you at once would have answered in any case. Change
      how you write for a better reason than these.
    </p>
  </>
)

/** Only for whoever wants them, and never on the day of a no. */
const OwnFigures = ({ of }: { of: Figures | undefined }) => (
  <section aria-labelledby="figures" class="figures">
    <h2 id="figures">Figures</h2>
    {of === undefined ? (
      <p>
        How long your thanks took, who answered, and by which way. Some are calmer without; they stay away
        until you ask for them.
      </p>
    ) : of.calm ? (
      <p>Not today. They are here again tomorrow.</p>
    ) : of.figures.length === 0 ? (
      <p>There is nothing to count yet.</p>
    ) : (
      <Counted of={of} />
    )}
    <form method="post" action={href('showFigures')}>
      <button type="submit" class="link" name="figures" value={of === undefined ? 'shown' : 'hidden'}>
        {of === undefined ? 'Show me the figures' : 'Put the figures away'}
      </button>
    </form>
  </section>
)

/** The search so far: a line for each firm, and what it comes to. */
export const PicturePage = ({
  picture,
  figures,
  room,
}: {
  picture: Picture
  figures: Figures | undefined
  room: Room
}) => (
  <Layout title="Your search in a picture" at="opportunities" flash={room.flash}>
    <h1>Opportunities</h1>
    <Views at="past" />
    {picture.rows.length === 0 ? (
      <p>
        Nothing lies in these days. <a href={href('begin')}>Begin with a talk you had</a>
      </p>
    ) : (
      <Drawn of={picture} room={room} />
    )}
    <Days to={href('past')} from={picture.from} until={picture.to} />
    <OwnFigures of={figures} />
    <p>
      <a class="thumb" href={href('report')}>
        A report of what you did, to print or hand in
      </a>
    </p>
  </Layout>
)
