import { useNavigate, useParams } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addDays } from '#domain/calendar/calendar-date.ts';
import { shareableCommitment, shareableNote } from '#domain/notes/shareable-note.ts';
import type { SummaryParts } from '#domain/notes/summary.ts';
import type { OneOnOneId, SharedNote } from '#domain/one-on-ones/one-on-one.ts';
import { calledName } from '#domain/people/person.ts';
import { shareablePerson } from '#domain/print/shareable.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Page } from '#components/page.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { now, useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readNextPlanned } from '#data/one-on-ones.ts';
import { finishMeeting, heldOnOf } from './finish-meeting.ts';
import { MeetingHeading } from './meeting-heading.tsx';
import { type OpenedMeeting, useOpenedMeeting } from './use-opened-meeting.ts';
import { WrapUpAgreed } from './wrap-up-agreed.tsx';
import { WrapUpCarried } from './wrap-up-carried.tsx';
import { WrapUpNext } from './wrap-up-next.tsx';
import { WrapUpSummary } from './wrap-up-summary.tsx';

/** After the conversation: what was agreed, what comes along, when next, and a summary to send. */
export function WrapUpScreen() {
  const opened = useOpenedMeeting(useParams().oneOnOneId as OneOnOneId);
  if (opened === null) {
    return (
      <Page title={t`Wrap up`}>
        <EmptyState title={t`This one-on-one is not here any more.`} actions={<ButtonLink to="/one-on-ones"><Trans>All one-on-ones</Trans></ButtonLink>} />
      </Page>
    );
  }
  return opened ? <WrapUp opened={opened} /> : null;
}

function WrapUp({ opened: { meeting, person, shared, captured } }: { readonly opened: OpenedMeeting }) {
  const navigate = useNavigate();
  const today = useToday();
  const { managerName } = useSettings();
  const heldOn = heldOnOf(meeting, today);
  const next = useLiveQuery(() => readNextAfter(meeting.personId, heldOn, meeting.id), [meeting.personId, heldOn, meeting.id]);
  const isFinished = meeting.wrappedUpAt !== null;
  const parts: SummaryParts = {
    person: shareablePerson(person),
    managerName,
    heldOn,
    notes: shared?.visibility === 'shared' ? shareableNote(shared as SharedNote) : null,
    agreed: captured.commitments.filter(({ state }) => state !== 'released').map(shareableCommitment),
    next: next ? { on: next.on, at: next.at } : null,
  };
  const finish = async () => {
    if (await finishMeeting(meeting, { today, now: now() })) await navigate(`/people/${person.id}`);
  };
  useShortcuts([{ keys: 'Alt+W', does: t`Finish and mark as held`, group: t`Wrap-up`, worksInFields: true, run: () => void finish() }]);

  return (
    <Page
      title={<bdi>{t`Wrap up with ${calledName(person)}`}</bdi>}
      windowTitle={t`Wrap up with ${calledName(person)}`}
      subtitle={<MeetingHeading meeting={meeting} />}
      actions={
        <>
          <ButtonLink to={`/one-on-ones/${meeting.id}`}><Trans>Back to the notes</Trans></ButtonLink>
          <Button kind="primary" onPress={() => void finish()}>
            {isFinished ? t`Done` : t`Finish and mark as held`}
          </Button>
        </>
      }
    >
      <WrapUpAgreed meeting={meeting} person={person} captured={captured} />
      <WrapUpCarried meeting={meeting} person={person} />
      {next !== undefined && <WrapUpNext meeting={meeting} person={person} heldOn={heldOn} next={next} />}
      <WrapUpSummary parts={parts} />
    </Page>
  );
}

/** The next planned one that is not this one. */
async function readNextAfter(personId: OpenedMeeting['person']['id'], heldOn: OpenedMeeting['meeting']['on'], id: OneOnOneId) {
  const next = await readNextPlanned(personId, heldOn);
  return next?.id === id ? readNextPlanned(personId, addDays(heldOn, 1)) : next;
}
