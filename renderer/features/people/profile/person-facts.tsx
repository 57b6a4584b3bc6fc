import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { When } from '#components/when.tsx';
import { useToday } from '#data/clock.ts';
import { readLastContact } from '#data/last-contacts.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readContact } from '#data/one-on-ones.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { birthdayText } from '#domain/people/birthday-text.ts';
import type { Person } from '#domain/people/person.ts';
import { workplaceNames } from '#domain/people/workplace-names.ts';
import { contactWords } from '#domain/touches/contact-words.ts';

const recognition = { public: t`Praise in front of others`, private: t`Praise between the two of you`, either: t`Praise either way` } as const;

/** The essentials that were said, and no empty boxes for the rest. */
export function PersonFacts({ person }: { readonly person: Person }) {
  const today = useToday();
  const contact = useLiveQuery(() => readContact(person.id, today), [person.id, today]);
  const last = useLiveQuery(() => readLastContact(person.id, today), [person.id, today]);
  const facts: Readonly<Record<string, ReactNode>> = {
    [t`Last one-on-one`]: contact === undefined ? '…' : (contact.lastHeldOn ? <When on={contact.lastHeldOn} /> : t`Not yet`),
    [t`Next one-on-one`]: contact === undefined ? '…' : (contact.plannedOn ? <When on={contact.plannedOn} /> : t`Nothing planned`),
    [t`Last word`]: last && (
      <>
        <When on={last.on} />, {contactWords[last.kind]}
      </>
    ),
    [t`E-mail`]: person.email && <bdi>{person.email}</bdi>,
    [t`Started`]: person.startOn && writtenDate(person.startOn),
    [t`Birthday`]: person.birthday && person.occasionPreference !== 'none' && birthdayText(person.birthday, null),
    [t`Works`]: [person.workplace && workplaceNames[person.workplace], person.location, person.workingPattern, person.shift].filter(Boolean).join(' · '),
    [t`Time zone`]: person.timeZone?.replaceAll('_', ' '),
    [t`Recognition`]: person.recognitionPreference && [recognition[person.recognitionPreference], person.recognitionNote].filter(Boolean).join('. '),
  };
  const said = Object.entries(facts).filter(([, value]) => Boolean(value));
  return (
    <>
      <dl className="grid gap-x-8 gap-y-3 @2xl:grid-cols-2 @4xl:grid-cols-3">
        {said.map(([name, value]) => (
          <div key={name} className="min-w-0">
            <dt className="text-sm text-soft">{name}</dt>
            <dd className="line-clamp-2 break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">
        <Link to={`/people/${person.id}/profile`}><Trans>Edit the profile</Trans></Link>
      </p>
    </>
  );
}
