import { useSearchParams } from 'react-router';
import { relationships, type Person } from '#domain/people/person.ts';
import { type RosterFilter, type RosterOrder, rosterOrders } from '#domain/people/roster.ts';

export interface RosterQuery extends RosterFilter {
  readonly order: RosterOrder;
  readonly state: Person['state'];
}

/** What the roster shows, kept in the address: going back to it finds it as it was left. */
export function useRosterQuery(): [RosterQuery, (change: Partial<RosterQuery>) => void] {
  const [params, setParams] = useSearchParams();
  const query: RosterQuery = {
    text: params.get('find') ?? '',
    relationship: relationships.find((each) => each === params.get('relationship')) ?? null,
    team: params.get('team'),
    order: rosterOrders.find((each) => each === params.get('order')) ?? 'name',
    state: params.get('state') === 'archived' ? 'archived' : 'active',
  };
  const change = (next: Partial<RosterQuery>) => {
    const { text, relationship, team, order, state } = { ...query, ...next };
    const said = { find: text, relationship: relationship ?? '', team: team ?? '', order: order === 'name' ? '' : order, state: state === 'active' ? '' : state };
    setParams(Object.entries(said).filter(([, value]) => value !== ''), { replace: true });
  };
  return [query, change];
}
