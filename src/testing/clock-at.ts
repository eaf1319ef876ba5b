/** Preloaded into a program under test: its calendar stands so many milliseconds away (`?by=`), and goes on from there. Timers are left alone. */
let by = Number(new URL(import.meta.url).searchParams.get('by') ?? 0)

/** Lets the calendar stand elsewhere. */
export const moveClock = (milliseconds: number): void => {
  by = milliseconds
}

const RealDate = Date
const realInstant = Temporal.Now.instant

const now = () => RealDate.now() + by
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})

const instant = () => realInstant().add({ milliseconds: by })
const zoned = (zone: Temporal.TimeZoneLike = Temporal.Now.timeZoneId()) => instant().toZonedDateTimeISO(zone)
Object.assign(Temporal.Now, {
  instant,
  zonedDateTimeISO: zoned,
  plainDateTimeISO: (zone?: string) => zoned(zone).toPlainDateTime(),
  plainDateISO: (zone?: string) => zoned(zone).toPlainDate(),
  plainTimeISO: (zone?: string) => zoned(zone).toPlainTime(),
})
