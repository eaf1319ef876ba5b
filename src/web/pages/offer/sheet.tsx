import type { Handout } from '../../../actions/handout.ts'
import { ownOfOffer } from '../../../actions/offer-sheet.ts'
import { href } from '../../href.ts'
import type { Opened, Room } from '../../page.ts'
import { sizeFor } from '../../ui/paper-size.ts'
import { HandoutPage } from '../handout.tsx'

/** What is one's own, in the words of whoever ticks it. */
const says: Readonly<Record<(typeof ownOfOffer)[number], string>> = {
  named: 'The pay I named',
  hoped: 'The pay I hope for',
  change: 'What I would change, and why',
}

/** The offer for whoever reads it along: nothing of one's own mind unless it is ticked. */
export const OfferSheetPage = ({ of, opened, room }: { of: Handout; opened: Opened; room: Room }) => {
  const place = { id: opened.kept.id }
  const isTicked = (key: (typeof ownOfOffer)[number]) => room.query[key] === 'yes'
  const ticked = Object.fromEntries(ownOfOffer.map((key) => [key, isTicked(key) ? 'yes' : undefined]))
  return (
    <HandoutPage
      of={of}
      title="The offer, to read with someone"
      lead="Only what they need to judge it stands here. Your notes, and what you think of it, stay with you."
      back={[href('offer', place), 'Back to the offer']}
      file={href('offerSheetFile', place, ticked)}
      size={sizeFor(opened.dossier)}
      room={room}
    >
      <form method="get" action={href('offerSheet', place)} class="entry ticks">
        <fieldset class="field">
          <legend>May they see this as well?</legend>
          {ownOfOffer.map((key) => (
            <label class="tick">
              <input type="checkbox" name={key} value="yes" checked={isTicked(key)} /> {says[key]}
            </label>
          ))}
        </fieldset>
        <button type="submit" class="plain">
          Show it so
        </button>
      </form>
    </HandoutPage>
  )
}
