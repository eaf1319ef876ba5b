import { city } from '../../core/time/say.ts'
import { clockOf, zoneKey } from '../clock-field.ts'
import { type Drawn, marks } from './drawn.ts'

/** A moment on a clock: chosen without writing a zone, which stands beside it and goes along. */
export const Time = ({ drawn, text }: { drawn: Drawn; text: string }) => {
  const { flag, dossier } = drawn
  const usual = dossier?.opportunity.company.zone ?? dossier?.me.zone
  const { clock, zone, own } = clockOf(text, usual)
  return (
    <>
      {clock === undefined ? (
        <input {...marks(drawn)} name={flag.key} type="text" value={text} required={flag.required} />
      ) : (
        <input
          {...marks(drawn)}
          name={flag.key}
          type="datetime-local"
          value={clock}
          step={/:\d\d:\d\d$/.test(clock) ? 1 : undefined}
          required={flag.required}
        />
      )}
      {own ? <input type="hidden" name={zoneKey(flag.key)} value={own} /> : null}
      {zone ? <span class="hint">The time in {city(zone)}</span> : null}
    </>
  )
}
