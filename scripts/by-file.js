// A reporter: how long each test file took, one line each, seconds and path.
export default async function* byFile(source) {
  for await (const { type, data } of source)
    if (type === 'test:summary' && data.file) yield `${(data.duration_ms / 1000).toFixed(1)} ${data.file}\n`
}
