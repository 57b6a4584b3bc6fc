import { useState } from 'react';
import { t } from '@lingui/core/macro';
import type { Person, PersonId } from '#domain/people/person.ts';
import { Checkbox } from '#components/checkbox.tsx';
import { RadioGroup } from '#components/radio-group.tsx';

interface WhoIsPartProps {
  readonly people: readonly Person[];
  /** Null: everybody who reports to the manager. */
  readonly value: readonly PersonId[] | null;
  readonly onChange: (value: readonly PersonId[] | null) => void;
  readonly error: string | null;
}

/** Who takes part: the whole team, whoever joins it, or some people by name. */
export function WhoIsPart({ people, value, onChange, error }: WhoIsPartProps) {
  const [chosen, setChosen] = useState<readonly PersonId[]>(value ?? []);
  const choose = (ids: readonly PersonId[]) => {
    setChosen(ids);
    onChange(ids);
  };
  return (
    <div className="grid gap-2">
      <RadioGroup
        label={t`Who is part of it`}
        options={[
          { key: 'all', label: t`Everybody who reports to you, now and later` },
          { key: 'some', label: t`Those you choose` },
        ]}
        value={value === null ? 'all' : 'some'}
        onChange={(key) => onChange(key === 'all' ? null : chosen)}
        error={error}
      />
      {value !== null && (
        <div className="grid max-h-48 gap-1 overflow-y-auto ps-7 @md:grid-cols-2">
          {people.map(({ id, name }) => (
            <Checkbox key={id} isSelected={value.includes(id)} onChange={(isPart) => choose(isPart ? [...value, id] : value.filter((each) => each !== id))}>
              <bdi className="wrap-anywhere">{name}</bdi>
            </Checkbox>
          ))}
        </div>
      )}
    </div>
  );
}
