import { IconDots, IconPlus } from '@tabler/icons-react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { absenceNames } from '#domain/absences/absence-words.ts';
import type { Absence } from '#domain/absences/absence.ts';
import { calledName, type Person, type PersonId } from '#domain/people/person.ts';
import { Avatar } from '#components/avatar.tsx';
import { Button, IconButton } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { FirstLines } from '#components/first-lines.tsx';
import { ListRow } from '#components/list.tsx';
import { Menu } from '#components/menu.tsx';
import { Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { useShownToday } from '#components/today-context.ts';
import { When } from '#components/when.tsx';
import { discardAbsence } from './settle-team.ts';

interface AbsencesSectionProps {
  /** Those that are not over, the earliest first. */
  readonly absences: readonly Absence[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly onEdit: (absence: Absence | null) => void;
}

/** Who is away now and who will be. */
export function AbsencesSection({ absences, people, onEdit }: AbsencesSectionProps) {
  const today = useShownToday();
  return (
    <Section
      title={t`Away`}
      actions={
        <Button onPress={() => onEdit(null)}>
          <IconPlus size="1.125rem" aria-hidden /> <Trans>New absence</Trans>
        </Button>
      }
    >
      {absences.length === 0 && <EmptyState title={t`Nobody is away, as far as Heed knows.`}><Trans>Write absences down here. No one-on-one is then proposed for such a day, and none counts as overdue before they are back.</Trans></EmptyState>}
      {absences.length > 0 && (
        <FirstLines
          lines={absences.flatMap((absence) => {
            const person = people.get(absence.personId);
            if (!person) return [];
            const label = t`More about the absence of ${calledName(person)}`;
            return [
              <ListRow
                key={absence.id}
                before={<Avatar person={person} size="small" />}
                evidence={absenceNames[absence.kind]}
                actions={
                  <Menu
                    label={label}
                    trigger={<IconButton label={label} size="small" icon={<IconDots size="1.125rem" aria-hidden />} />}
                    items={[
                      { key: 'edit', label: t`Change`, onAction: () => onEdit(absence) },
                      { key: 'delete', label: t`Delete`, isDangerous: true, onAction: () => void discardAbsence(absence) },
                    ]}
                  />
                }
              >
                <PersonName person={person} to={`/people/${person.id}`} className="font-medium" /> <Days absence={absence} hasBegun={absence.fromOn <= today} />
              </ListRow>,
            ];
          })}
        />
      )}
    </Section>
  );
}

function Days({ absence: { fromOn, toOn }, hasBegun }: { readonly absence: Absence; readonly hasBegun: boolean }) {
  if (fromOn === toOn) return <When on={fromOn} />;
  if (hasBegun) {
    return (
      <Trans>
        until <When on={toOn} />
      </Trans>
    );
  }
  return (
    <Trans>
      <When on={fromOn} /> to <When on={toOn} />
    </Trans>
  );
}
