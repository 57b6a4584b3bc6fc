import { useParams } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { calledName, type Person, type PersonId } from '#domain/people/person.ts';
import { spokenSpan } from '#domain/calendar/spoken-date.ts';
import { praiseNudge } from '#domain/praise/praise-nudge.ts';
import { byPraiseDay, byWaiting } from '#domain/praise/waiting.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { useSettings } from '#bridge/settings.ts';
import { EmptyState } from '#components/empty-state.tsx';
import { Explain } from '#components/explain.tsx';
import { Section } from '#components/page.tsx';
import { useShownToday } from '#components/today-context.ts';
import { localZone } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listEverybody, readPerson } from '#data/people.ts';
import { listPraiseOf, listRelayedBy } from '#data/praise.ts';
import { AddPraise } from './add-praise.tsx';
import { FeedbackArea } from './feedback/feedback-area.tsx';
import { PraiseLists } from './praise-lists.tsx';

const nobody: readonly PersonId[] = [];
const ignore = () => undefined;

/** What a person did well and has heard or not, what they said about others and, behind the veil, what they could do better. */
export function PersonPraise() {
  const personId = useParams()['personId'] as PersonId;
  const found = useLiveQuery(
    async () => ({ person: await readPerson(personId), everybody: await listEverybody(), praise: await listPraiseOf(personId), relayed: await listRelayedBy(personId) }),
    [personId],
  );
  if (!found?.person) return null;
  const { person, everybody, praise, relayed } = found;
  const name = calledName(person);
  const toSay = praise.filter(({ state }) => state === 'drafted').sort(byWaiting);
  const heard = praise.filter(({ state }) => state === 'given').sort(byPraiseDay);
  return (
    <>
      <SinceLast person={person} heard={heard} />
      <AddPraise people={[person]} everybody={everybody} chosen={nobody} onChoose={ignore} only={person.id} />
      {praise.length === 0 && <EmptyState title={t`Nothing good about ${name} is noted yet.`}><Trans>What you noticed, what a colleague said, what a customer wrote: a line is enough, and it waits here until {name} has heard it.</Trans></EmptyState>}
      <PraiseLists
        people={everybody}
        groups={[
          { title: t`${name} has not heard it yet`, praise: toSay, isNamed: false },
          { title: t`What ${name} has heard`, praise: heard, isNamed: false },
          { title: t`What ${name} said about others`, praise: relayed, isNamed: true },
        ]}
      >
        {(title, rows) => (
          <Section key={title} title={title}>
            {rows}
          </Section>
        )}
      </PraiseLists>
      <FeedbackArea person={person} />
    </>
  );
}

/** How long ago the last good word was, and how long that may be. */
function SinceLast({ person, heard }: { readonly person: Person; readonly heard: readonly Praise[] }) {
  const today = useShownToday();
  const { standards } = useSettings();
  const lastOn = heard[0]?.givenOn ?? null;
  const nudge = praiseNudge(person, lastOn, { today, zone: localZone(), standards });
  if (nudge === null || (lastOn === null && !nudge.isDue)) return null;
  return (
    <p className="mb-6 text-soft">
      {lastOn === null ? t`No specific praise is noted yet.` : nudge.days === 0 ? t`The last good word was today.` : t`${spokenSpan(nudge.days)} since the last good word.`}{' '}
      <Explain label={t`How long it may be`}><Trans>{nudge.reason} After that Heed mentions it, and nothing more: it is a nudge, no quota.</Trans></Explain>
    </p>
  );
}
