import type { Finding } from '../../core/finding.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { FindingList, Marked } from '../ui/findings.tsx'
import { Layout } from '../ui/layout.tsx'
import { ReviewForm, type Told } from '../ui/review-form.tsx'

/** Any note, reviewed without a dossier. Nothing of it is kept. */
export const ReviewPage = ({
  told,
  findings,
  room,
}: {
  told: Told
  findings: readonly Finding[] | undefined
  room: Room
}) => (
  <Layout title="Read a note" at="review" flash={room.flash}>
    <ReviewForm told={told} rules="pages">
      {findings ? (
        <>
          <FindingList findings={findings} body={told.text} spelling="read" />
          <Marked findings={findings} body={told.text} />
        </>
      ) : undefined}
    </ReviewForm>
    <script type="module" src={href('asset', { name: assetNames['review.js'] })} />
  </Layout>
)
