import type { RefObject } from 'react';
import { t } from '@lingui/core/macro';
import { SearchField } from '#components/search-field.tsx';
import { Select } from '#components/select.tsx';
import type { Person } from '#domain/people/person.ts';
import type { RosterOrder } from '#domain/people/roster.ts';
import { relationshipOptions } from '#features/people/relationship-names.ts';
import type { RosterQuery } from './roster-query.ts';

interface Props {
  readonly query: RosterQuery;
  readonly teams: readonly string[];
  readonly onChange: (change: Partial<RosterQuery>) => void;
  readonly onTextLeft: () => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

const ANY = '';
const orders = [
  { key: 'name', label: t`By name` },
  { key: 'next', label: t`Next one-on-one first` },
  { key: 'last', label: t`Longest not met first` },
  { key: 'start', label: t`Newest in the job first` },
] as const satisfies readonly { key: RosterOrder; label: string }[];

/** Narrows and sorts the roster. */
export function RosterControls({ query, teams, onChange, onTextLeft, searchRef }: Props) {
  return (
    <search aria-label={t`People`} className="mb-4 flex flex-wrap gap-2">
      <div className="min-w-48 flex-1" onBlur={onTextLeft}>
        <SearchField label={t`Find a person`} value={query.text} onChange={(text) => onChange({ text })} inputRef={searchRef} />
      </div>
      <Select<RosterOrder> label={t`Sort`} isLabelHidden options={orders} value={query.order} onChange={(order) => onChange({ order })} className="w-52" />
      <Select
        label={t`Relationship`}
        isLabelHidden
        options={[{ key: ANY, label: t`Everybody` }, ...relationshipOptions]}
        value={query.relationship ?? ANY}
        onChange={(key) => onChange({ relationship: key === ANY ? null : key })}
        className="w-40"
      />
      {teams.length > 1 && (
        <Select
          label={t`Team`}
          isLabelHidden
          options={[{ key: ANY, label: t`All teams` }, ...teams.map((team) => ({ key: team, label: team }))]}
          value={query.team ?? ANY}
          onChange={(team) => onChange({ team: team === ANY ? null : team })}
          className="w-40"
        />
      )}
      <Select<Person['state']>
        label={t`Active or archived`}
        isLabelHidden
        options={[
          { key: 'active', label: t`Active` },
          { key: 'archived', label: t`Archived` },
        ]}
        value={query.state}
        onChange={(state) => onChange({ state, team: null })}
        className="w-32"
      />
    </search>
  );
}
