/** So many days are kept each, and for so many weeks before them one. */
const most = { days: 7, weeks: 4 }

const weekOf = (day: string): string => {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day)
  return `${yearOfWeek}-${weekOfYear}`
}

/** Of copies made on these days (ISO), those that stay: the last seven, and the last one of each of four weeks before. */
export const copiesThatStay = (days: readonly string[]): readonly string[] => {
  const newest = [...new Set(days)].toSorted().toReversed()
  const daily = newest.slice(0, most.days)
  const seen = new Set(daily.map(weekOf))
  const weekly: string[] = []
  for (const day of newest.slice(most.days)) {
    const week = weekOf(day)
    if (seen.has(week) || weekly.length === most.weeks) continue
    seen.add(week)
    weekly.push(day)
  }
  return [...daily, ...weekly]
}
