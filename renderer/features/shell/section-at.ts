import { matchRoutes } from 'react-router';
import type { GuideSection } from '#domain/guide/guide-sections.ts';
import { type AppRoute, sectionOfRoute } from '#domain/guide/section-of-route.ts';

const routes = Object.keys(sectionOfRoute).map((path) => ({ path }));

/** The section of the user guide that belongs to the page one is on. */
export function sectionAt(pathname: string): GuideSection {
  const found = matchRoutes(routes, pathname)?.[0];
  return found ? sectionOfRoute[found.route.path as AppRoute] : 'today';
}
