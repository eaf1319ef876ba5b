// A reporter: how long each test file took, one line each, seconds and path. A file with a process of its own tells the whole of it; of
// those that share one, it is the sum of their tests.
export default async function* byFile(source) {
  const took = new Map()
  for await (const { type, data } of source) {
    if (!data?.file) continue
    if (type === 'test:summary') took.set(data.file, data.duration_ms)
    else if ((type === 'test:pass' || type === 'test:fail') && data.nesting === 0)
      took.set(data.file, (took.get(data.file) ?? 0) + data.details.duration_ms)
  }
  for (const [file, milliseconds] of took) yield `${(milliseconds / 1000).toFixed(1)} ${file}\n`
}
