import { Link } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '#components/button.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { Select } from '#components/select.tsx';
import { Tag } from '#components/tag.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { listOccasionsOf } from '#data/occasions.ts';
import { changePerson } from '#data/people.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import type { LeapDayChoice } from '#domain/calendar/month-day.ts';
import type { OccasionPreference } from '#domain/occasions/occasion.ts';
import type { Person } from '#domain/people/person.ts';

const AS_BIRTHDAY = 'as-birthday';
const NOT_ASKED = 'not-asked';
const preferences = [
  { key: 'public', label: t`With the team` },
  { key: 'quiet', label: t`Quietly, by you`, detail: t`You are reminded; nobody else is told.` },
  { key: 'none', label: t`Not at all`, detail: t`You are not reminded either.` },
] as const satisfies readonly { key: OccasionPreference; label: string; detail?: string }[];
const leapDays = [
  { key: NOT_ASKED, label: t`Not asked yet: 28 February` },
  { key: '02-28', label: t`28 February` },
  { key: '03-01', label: t`1 March` },
] as const;

/** How a person likes their days marked, each kind by itself, and the days that only the manager knows of. */
export function OccasionFields({ person }: { readonly person: Person }) {
  const own = useLiveQuery(() => listOccasionsOf(person.id), [person.id]) ?? [];
  const hasLeapDay = person.birthday === '02-29' || person.startOn?.endsWith('02-29') === true;
  return (
    <Section title={t`Occasions`} help={<HelpLink section="consent" label={t`What they agree to`} />} actions={<ButtonLink to={`/praise/occasions?new&person=${person.id}`} size="small"><Trans>New occasion</Trans></ButtonLink>}>
      <div className="mb-4 grid items-start gap-x-8 gap-y-5 @2xl:grid-cols-2">
        <Select<OccasionPreference> label={t`Marking their birthday`} options={preferences} value={person.occasionPreference} onChange={(occasionPreference) => void changePerson(t`Change birthday preference`, person.id, { occasionPreference })} />
        <Select<OccasionPreference | typeof AS_BIRTHDAY>
          label={t`Marking their anniversary`}
          options={[{ key: AS_BIRTHDAY, label: t`As their birthday` }, ...preferences]}
          value={person.anniversaryPreference ?? AS_BIRTHDAY}
          onChange={(key) => void changePerson(t`Change anniversary preference`, person.id, { anniversaryPreference: key === AS_BIRTHDAY ? null : key })}
        />
        {hasLeapDay && (
          <Select<LeapDayChoice | typeof NOT_ASKED>
            label={t`29 February, in other years`}
            options={leapDays}
            value={person.leapDayOn ?? NOT_ASKED}
            onChange={(key) => void changePerson(t`Choose a day for 29 February`, person.id, { leapDayOn: key === NOT_ASKED ? null : key })}
          />
        )}
      </div>
      {own.length > 0 && (
        <List aria-label={t`Other occasions`}>
          {own.map(({ id, name, on, isYearly, preference }) => (
            <ListRow key={id} evidence={isYearly ? t`Every year, first on ${writtenDate(on)}` : writtenDate(on)}>
              <Link to={`/praise/occasions?change=${id}`} className="wrap-anywhere text-ink no-underline hover:underline">
                <bdi>{name}</bdi>
              </Link>{' '}
              {preference !== 'public' && <Tag>{preference === 'quiet' ? t`quietly` : t`not at all`}</Tag>}
            </ListRow>
          ))}
        </List>
      )}
    </Section>
  );
}
