import { t } from '@lingui/core/macro';
import { IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { calledName, type Person, type PersonId } from '#domain/people/person.ts';
import { Button } from './button.tsx';
import { ComboBox } from './combo-box.tsx';

interface PeopleFieldProps {
  readonly label: string;
  /** Who can be chosen. */
  readonly people: readonly Pick<Person, 'id' | 'name' | 'preferredName' | 'role'>[];
  readonly value: readonly PersonId[];
  readonly onChange: (ids: readonly PersonId[]) => void;
  readonly error?: string | null | undefined;
  /** The last one stays. */
  readonly isNeverEmpty?: boolean;
  readonly className?: string;
}

/** Chooses one or several people by typing part of a name; each chosen one can be taken out again. */
export function PeopleField({ label, people, value, onChange, error, isNeverEmpty = false, className = '' }: PeopleFieldProps) {
  const area = useRef<HTMLDivElement>(null);
  // Choosing begins a new field, so that the next name is typed into an empty one.
  const [turn, setTurn] = useState(0);
  const chosen = value.flatMap((id) => people.find((person) => person.id === id) ?? []);
  const add = (id: PersonId | null) => {
    if (id === null || value.includes(id)) return;
    onChange([...value, id]);
    setTurn(turn + 1);
  };
  const takeOut = (id: PersonId) => {
    onChange(value.filter((other) => other !== id));
    area.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={area} className={`min-w-0 ${className}`}>
      <ComboBox<PersonId>
        key={turn}
        label={label}
        options={people.filter(({ id }) => !value.includes(id)).map(({ id, name, role }) => ({ key: id, label: name, detail: role || undefined }))}
        value={null}
        onChange={add}
        placeholder={value.length > 0 ? t`and …` : ''}
        empty={t`Nobody of that name.`}
        error={error}
        autoFocus={turn > 0}
        opensOn={turn > 0 ? 'input' : 'focus'}
      />
      {chosen.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-1" aria-label={t`${label}: chosen`}>
          {chosen.map((person) => (
            <li key={person.id} className="max-w-full">
              <Button kind="secondary" size="small" className="max-w-full" isDisabled={isNeverEmpty && chosen.length === 1} aria-label={t`Take out ${calledName(person)}`} onPress={() => takeOut(person.id)}>
                <bdi className="truncate">{calledName(person)}</bdi>
                <IconX size="0.875rem" aria-hidden className="shrink-0" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
