import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pointsPrompt } from '../../core/assistant/points.ts'
import { longestBrief } from '../../core/compose/brief.ts'
import { plan } from '../../core/plan/plan.ts'
import { playbookFor } from '../../core/playbook/playbook.ts'
import { arbitraryDossier } from '../../testing/dossier/arbitrary.ts'
import { messageMeant, promptFor } from './asked.ts'

const mark = 'zzqprivate'

const moment = fc
  .integer({ min: 0, max: 90 })
  .map((days) => Temporal.ZonedDateTime.from('2026-10-01T12:00[UTC]').add({ days }))

test('marked private text stands in no prompt, not even where it was put into one’s own words', () => {
  let prompts = 0
  let held = 0
  fc.assert(
    fc.property(arbitraryDossier({ mark }), moment, fc.boolean(), (dossier, now, leaky) => {
      const texts = dossier.interviews.flatMap(({ debrief }) => debrief?.points ?? [])
      const secrets = texts.filter(({ text }) => text.includes(mark))
      if (secrets.length > 0) held += 1
      const steps = plan(dossier, playbookFor(dossier, {}, {}), now, [])
      for (const step of steps) {
        const secret = secrets[0]?.text ?? ''
        const own = {
          step: step.id,
          subject: `About ${secret.replace(/\s+/g, ' ')}`,
          body: `Hello,\n\nThank you. ${secret}\n\nBest regards,\n${dossier.me.name}`,
          savedAt: now.toInstant().toString(),
        }
        const planned = { dossier, now, steps, beside: [], messages: leaky && secret !== '' ? [own] : [] }
        const meant = messageMeant(planned, step)
        if (!meant.ok) continue
        const prompt = promptFor(meant.value)
        prompts += 1
        assert.ok(!prompt.includes(mark), `${step.id} tells private text`)
        assert.ok(prompt.length <= longestBrief, `${step.id}: ${prompt.length} characters`)
        assert.equal(promptFor(meant.value), prompt)
      }
    }),
    { numRuns: 60, seed: 23 },
  )
  assert.ok(held > 20 && prompts > 100, `${held} dossiers held private text, ${prompts} prompts`)
})

test('private lines of free notes stand in no prompt', () => {
  const hidden = fc.constantFrom(
    `(private) ${mark} is leaving`,
    `${mark} is leaving (private)`,
    `private: ${mark} is leaving`,
    `Private:\n${mark} is leaving\n${mark} told me`,
    `Private notes\n\n${mark} is leaving`,
    `[private] ${mark} is leaving. ${mark} told me.`,
    `She seemed ${mark}`,
    `- He went quiet about ${mark}`,
    `Lesson: have ${mark} ready`,
  )
  const open = fc.constantFrom('The team ships weekly.', 'Dana: they moved to streaming.', 'We both ski.')
  fc.assert(
    fc.property(fc.array(fc.oneof(hidden, open), { maxLength: 8 }), (lines) => {
      assert.ok(!pointsPrompt(lines.join('\n\n'), { people: [] }).includes(mark))
    }),
    { numRuns: 200, seed: 24 },
  )
})
