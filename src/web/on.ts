import type { Context, Env, Hono } from 'hono'
import { pathOf, type RouteName } from './href.ts'
import { routes } from './routes.ts'

/** Answers a route of the table; its parameters are known by name. */
export const on = <Name extends RouteName>(
  app: Hono,
  name: Name,
  answer: (c: Context<Env, (typeof routes)[Name]['path']>) => Response | Promise<Response>,
): void => {
  app.on(routes[name].method, pathOf(name), (c) => answer(c as unknown as Parameters<typeof answer>[0]))
}
