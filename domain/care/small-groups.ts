/** A figure about fewer people than this is a figure about a person. */
export const SMALLEST_GROUP = 3;

interface Counted {
  readonly people: number;
}

/**
 * The groups that may be shown: none of under three people, and none that gives such a group away. Whoever knows the
 * whole can take what is shown from it; so what is left must be at least two groups and at least three people, and the
 * next larger group stays hidden too until it is. (Statisticians call this secondary suppression.)
 */
export function showable<Group extends Counted>(groups: readonly Group[]): readonly Group[] {
  const bySize = groups.filter(({ people }) => people > 0).sort((a, b) => a.people - b.people);
  let hidden = bySize.filter(({ people }) => people < SMALLEST_GROUP).length;
  const hiddenPeople = () => bySize.slice(0, hidden).reduce((sum, { people }) => sum + people, 0);
  while (hidden > 0 && hidden < bySize.length && (hidden < 2 || hiddenPeople() < SMALLEST_GROUP)) hidden += 1;
  const shown = new Set(bySize.slice(hidden));
  // What is shown keeps the order it came in, which says nothing of size.
  return groups.filter((group) => shown.has(group));
}
