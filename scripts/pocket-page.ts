import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const bundled = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
  })
  // Within a page, this would end the script.
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
}

/**
 * The pocket page as one file that asks nobody for anything: its style and script stand in it, and its policy names both by their hash and
 * allows nothing else.
 */
export const pocketPage = async (root: string): Promise<string> => {
  const folder = join(root, 'src', 'web', 'browser', 'pocket')
  const style = await bundled(join(folder, 'pocket.css'))
  const script = await bundled(join(folder, 'pocket.ts'))
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`
  const parts: Readonly<Record<string, string>> = {
    '<!--policy-->': `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<!--style-->': `<style>${style}</style>`,
    '<!--script-->': `<script>${script}</script>`,
  }
  return Object.entries(parts).reduce(
    (page, [mark, part]) => page.replace(mark, () => part),
    readFileSync(join(folder, 'pocket.html'), 'utf8'),
  )
}
