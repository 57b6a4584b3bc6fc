import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type Person, relationships } from '#domain/people/person.ts';
import { type RosterFilter, type RosterOrder, rosterOrders } from '#domain/people/roster.ts';

export interface RosterQuery extends RosterFilter {
  readonly order: RosterOrder;
  readonly state: Person['state'];
}

export interface RosterQueryState {
  readonly query: RosterQuery;
  readonly change: (change: Partial<RosterQuery>) => void;
  /** Puts the typed text into the address; for leaving the field. */
  readonly keepText: () => void;
}

/**
 * What the roster shows, kept in the address: going back to it finds it as it was left. The text is put there only when
 * its field is left, as the router changes addresses at its leisure and would swallow letters of fast typing.
 */
export function useRosterQuery(): RosterQueryState {
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState(params.get('find') ?? '');
  const query: RosterQuery = {
    text,
    relationship: relationships.find((each) => each === params.get('relationship')) ?? null,
    team: params.get('team'),
    order: rosterOrders.find((each) => each === params.get('order')) ?? 'name',
    state: params.get('state') === 'archived' ? 'archived' : 'active',
  };
  const write = ({ text: find, relationship, team, order, state }: RosterQuery) => {
    const said = { find, relationship: relationship ?? '', team: team ?? '', order: order === 'name' ? '' : order, state: state === 'active' ? '' : state };
    setParams(Object.entries(said).filter(([, value]) => value !== ''), { replace: true });
  };
  return {
    query,
    change: (next) => {
      if (next.text !== undefined) setText(next.text);
      const isTyping = Object.keys(next).length === 1 && next.text !== undefined;
      if (!isTyping) write({ ...query, ...next });
    },
    keepText: () => {
      if (text !== (params.get('find') ?? '')) write(query);
    },
  };
}
