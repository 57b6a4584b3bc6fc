import { SMALLEST_GROUP } from '#domain/care/small-groups.ts';
import { groupBy } from '#domain/group-by.ts';

type Row = readonly number[];
const NOTHING = 1e-9;

/**
 * Whether a figure about one or two people can be reckoned from figures about groups and about the whole, by adding and
 * taking away: "on site" less "early shift" is one person when all of the early shift but one are on site. Groups may
 * overlap. Ids are opaque.
 */
export function givesAway(groups: readonly (readonly string[])[], everybody: readonly string[]): boolean {
  const classes = alike(groups, everybody);
  const basis = echelon([classes.map(() => 1), ...groups.map((group) => classes.map((members) => Number(group.includes(members[0] as string))))]);
  // People whom no group tells apart always come together, so only whole classes can be singled out.
  const small = classes.flatMap((members, index) => (members.length < SMALLEST_GROUP ? [{ index, size: members.length }] : []));
  const sets = small.flatMap(({ index, size }, from) => [[index], ...small.slice(from + 1).flatMap((other) => (size + other.size < SMALLEST_GROUP ? [[index, other.index]] : []))]);
  return sets.some((set) => follows(basis, classes.map((_, index) => Number(set.includes(index)))));
}

/** People who are in just the same groups. */
function alike(groups: readonly (readonly string[])[], everybody: readonly string[]): readonly (readonly string[])[] {
  const sets = groups.map((group) => new Set(group));
  return [...groupBy(everybody, (id) => sets.map((set) => Number(set.has(id))).join('')).values()];
}

/** The rows as independent ones, each with a first one in a column where the others have none. */
function echelon(rows: readonly Row[]): readonly Row[] {
  const basis: Row[] = [];
  for (const row of rows) {
    const rest = without(basis, row);
    const lead = leadOf(rest);
    if (lead === -1) continue;
    const scaled = rest.map((value) => value / (rest[lead] as number));
    basis.push(scaled);
    // Keep the others free of the new column, so that one pass through them is enough.
    for (const [index, other] of basis.slice(0, -1).entries()) basis[index] = minus(other, scaled, other[lead] as number);
  }
  return basis;
}

const follows = (basis: readonly Row[], row: Row) => leadOf(without(basis, row)) === -1;
const without = (basis: readonly Row[], row: Row): Row => basis.reduce((rest, each) => minus(rest, each, rest[leadOf(each)] as number), row);
const minus = (row: Row, other: Row, times: number): Row => row.map((value, column) => value - times * (other[column] as number));
const leadOf = (row: Row): number => row.findIndex((value) => Math.abs(value) > NOTHING);
