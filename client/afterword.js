/** So often, and with these waits in milliseconds, what was too fast or did not arrive is asked for again. */
const waits = [500, 2000, 8000]

const after = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const unheard = (error) => ({
  ...{ type: 'urn:afterword:problem:unavailable', title: 'No answer', status: 0, code: 'unavailable' },
  ...{ detail: String(error?.message ?? error), errors: [] },
})

/**
 * A program's way in. Each call is done once, whether or not its first answer arrives: a key of its own goes along each time it is asked for.
 */
export const afterword = ({ address, token, fetch = globalThis.fetch }) => ({
  call: async (name, input = {}, { key = crypto.randomUUID(), signal } = {}) => {
    const request = {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(input),
      ...(signal ? { signal } : {}),
    }
    for (let tries = 0; ; tries += 1) {
      const wait = waits[tries]
      try {
        const response = await fetch(`${address.replace(/\/$/, '')}/api/v1/${name}`, request)
        const body = await response.json()
        if (response.ok) return { ok: true, value: body }
        if (response.status !== 429 || wait === undefined) return { ok: false, problem: body }
        await after(Math.max(wait, 1000 * Number(response.headers.get('retry-after') ?? 0)))
      } catch (error) {
        if (wait === undefined || signal?.aborted) return { ok: false, problem: unheard(error) }
        await after(wait)
      }
    }
  },
})
