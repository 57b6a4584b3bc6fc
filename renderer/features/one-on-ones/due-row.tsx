import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { spokenSpan } from '#domain/calendar/spoken-date.ts';
import type { Rhythm } from '#domain/one-on-ones/rhythm.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { Avatar } from '#components/avatar.tsx';
import { Button, ButtonLink } from '#components/button.tsx';
import { ListRow } from '#components/list.tsx';
import { PersonName } from '#components/person-name.tsx';
import { Tag } from '#components/tag.tsx';

interface DueRowProps {
  readonly person: Person;
  readonly rhythm: Rhythm;
  readonly onPlan: () => void;
}

/** Somebody whose next one-on-one is due and stands in no calendar, and why. */
export function DueRow({ person, rhythm, onPlan }: DueRowProps) {
  return (
    <ListRow
      before={<Avatar person={person} />}
      evidence={rhythm.reason}
      actions={
        <>
          <ButtonLink size="small" kind="quiet" to={`/people/${person.id}/brief`}>
            <Trans>Brief</Trans>
          </ButtonLink>
          <Button size="small" onPress={onPlan} aria-label={t`Plan a one-on-one with ${calledName(person)}`}>
            <Trans>Plan</Trans>
          </Button>
        </>
      }
    >
      <PersonName person={person} to={`/people/${person.id}/one-on-ones`} className="font-medium" /> <RhythmTag rhythm={rhythm} />
    </ListRow>
  );
}

export function RhythmTag({ rhythm }: { readonly rhythm: Rhythm }) {
  if (rhythm.kind === 'overdue') return <Tag tone="owed">{t`${spokenSpan(rhythm.overdueDays)} overdue`}</Tag>;
  if (rhythm.kind === 'due-today') return <Tag tone="owed"><Trans>due today</Trans></Tag>;
  return rhythm.kind === 'first' ? <Tag><Trans>first one</Trans></Tag> : null;
}
