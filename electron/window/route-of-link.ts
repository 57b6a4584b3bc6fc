/** A route of the app: a path of plain segments, such as `/people/0192`. */
const ROUTE = /^\/[\w\-./%]{0,400}$/;

/**
 * The route that a start asks for, by a link such as `heed://people/0192` or `heed:/people/0192`. A second start hands
 * over its arguments in another order and with Chromium's own switches among them, so the link is searched for.
 * Null when there is none, or none that can be a route: a link may come from any program.
 */
export function routeOfLink(args: readonly string[]): string | null {
  const link = args.find((arg) => /^heed:/i.test(arg));
  if (link === undefined) return null;
  const route = `/${link.slice('heed:'.length).replace(/^\/+/, '').replace(/\/+$/, '')}`;
  return ROUTE.test(route) && !route.includes('..') ? route : null;
}

/** Whether Heed was started by the session, not by a person: then no window opens. */
export const isHiddenStart = (args: readonly string[]): boolean => args.includes('--hidden');

/** Whether a start only asks for the capture window: the way for a desktop that gives programs no global keys. */
export const isCaptureStart = (args: readonly string[]): boolean => args.includes('--capture');
