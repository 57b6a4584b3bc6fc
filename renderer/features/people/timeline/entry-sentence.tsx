import type { ReactNode } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconBandage, IconCalendarCog, IconCalendarOff, IconCheckbox, IconChecklist, IconConfetti, IconEar, IconFileText, IconHeartHandshake, IconMessage2, IconMessages, IconPlant2, IconWalk } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Tag, type TagTone } from '#components/tag.tsx';
import { assertNever } from '#domain/assert-never.ts';
import { absenceNames, writtenDays } from '#domain/absences/absence-words.ts';
import type { Recovery } from '#domain/recoveries/recovery.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { TouchEntry } from '#features/people/words/touch-entry.tsx';
import type { TimelineEntry, TimelineKind } from '#domain/people/timeline.ts';

export const kindNames: Readonly<Record<TimelineKind, string>> = {
  'one-on-one': t`One-on-ones`,
  'talking-point': t`Talking points`,
  commitment: t`Promises and actions`,
  matter: t`What they raised`,
  recovery: t`Put right`,
  request: t`Requests to work differently`,
  praise: t`Praise`,
  expectation: t`Expectations`,
  touch: t`Words in passing`,
  occasion: t`Occasions`,
  absence: t`Absences`,
  goal: t`Goals`,
  plan: t`Plans`,
};

export const kindIcons: Readonly<Record<TimelineKind, typeof IconMessages>> = {
  'one-on-one': IconMessages,
  'talking-point': IconMessage2,
  commitment: IconCheckbox,
  matter: IconEar,
  recovery: IconBandage,
  request: IconCalendarCog,
  praise: IconHeartHandshake,
  expectation: IconChecklist,
  touch: IconWalk,
  occasion: IconConfetti,
  absence: IconCalendarOff,
  goal: IconPlant2,
  plan: IconFileText,
};

const occasionNames = { birthday: t`You marked their birthday`, anniversary: t`You marked their anniversary`, own: t`You marked a day of theirs` } as const;

const quoted = (text: string) => <bdi className="break-words">{text}</bdi>;

/** What happened, as a sentence that leads to its evidence. */
export function EntrySentence({ entry }: { readonly entry: TimelineEntry }): ReactNode {
  switch (entry.kind) {
    case 'one-on-one': {
      const { id, state, place } = entry.record;
      const name = { planned: t`One-on-one planned`, held: t`One-on-one`, missed: t`One-on-one missed`, cancelled: t`One-on-one cancelled` }[state];
      return (
        <>
          <Link to={`/one-on-ones/${id}`}>{name}</Link>
          {place && <> · {quoted(place)}</>}
        </>
      );
    }
    case 'talking-point':
      return <>{entry.record.raisedBy === 'me' ? t`You wanted to talk about:` : t`They wanted to talk about:`} {quoted(entry.record.text)}</>;
    case 'commitment':
      return <>{entry.record.owner === 'me' ? t`You promised:` : t`They took on:`} {quoted(entry.record.text)}</>;
    case 'matter':
      return <Trans>They raised: <Link to={`/matters/${entry.record.id}`}>{quoted(entry.record.text)}</Link></Trans>;
    case 'recovery':
      return <Trans>To put right: <Link to={`/people/${entry.record.personId}/asks`}>{quoted(entry.record.about)}</Link></Trans>;
    case 'request':
      return <Trans>They asked to work differently: <Link to={`/requests/${entry.record.id}`}>{quoted(entry.record.asked)}</Link></Trans>;
    case 'praise':
      return <>{praiseIntro(entry.record)} {quoted(entry.record.whatTheyDid)}</>;
    case 'expectation':
      return <>{entry.record.of === 'them' ? t`You expect:` : t`They may expect:`} {quoted(entry.record.text)}</>;
    case 'touch':
      return <TouchEntry touch={entry.record} />;
    case 'occasion':
      return <>{occasionNames[entry.record.kind]}{entry.record.whatWasDone && <>: {quoted(entry.record.whatWasDone)}</>}</>;
    case 'absence':
      return <>{absenceNames[entry.record.kind]}: <Link to={`/team?week=${entry.record.fromOn}`}>{writtenDays(entry.record)}</Link></>;
    case 'goal':
      return <Trans>Goal: <Link to={`/goals/${entry.record.id}`}>{quoted(entry.record.title)}</Link></Trans>;
    case 'plan':
      return <Link to={`/plans/${entry.record.id}`}><Trans>Development plan</Trans></Link>;
    default:
      return assertNever(entry);
  }
}

/** Whose good word it was, and whether they have heard it. */
function praiseIntro(praise: Praise): string {
  const isHeard = praise.state === 'given';
  switch (praise.source) {
    case 'mine':
      return isHeard ? t`Praised:` : t`Praise to give:`;
    case 'relayed':
      return isHeard ? t`Told what ${praise.fromName} said:` : t`To tell, from ${praise.fromName}:`;
    case 'customer':
      return isHeard ? t`Told what a customer said:` : t`To tell, from a customer:`;
    default:
      return assertNever(praise);
  }
}

const states: Readonly<Record<string, readonly [string, TagTone]>> = {
  open: [t({ context: 'state', message: 'open' }), 'owed'], kept: [t`kept`, 'plain'], late: [t`done late`, 'plain'], broken: [t`broken`, 'danger'], released: [t`released`, 'plain'],
  discussed: [t`discussed`, 'plain'], dropped: [t`dropped`, 'plain'],
  heard: [t`not answered`, 'owed'], acting: [t`you are on it`, 'owed'], answered: [t`not told yet`, 'owed'], 'told-back': [t`told back`, 'plain'],
  current: [t`stands`, 'plain'], retired: [t`retired`, 'plain'],
  proposed: [t`proposed`, 'plain'], active: [t`under way`, 'plain'], paused: [t`paused`, 'plain'], achieved: [t`achieved`, 'accent'],
  received: [t`received`, 'owed'], consulting: [t`talking it over`, 'owed'], trial: [t`on trial`, 'owed'], declined: [t`declined`, 'plain'], withdrawn: [t`withdrawn`, 'plain'],
  draft: [t`draft`, 'plain'], agreed: [t`agreed`, 'accent'], reviewed: [t`reviewed`, 'plain'],
};

const recoveryState = ({ state }: Recovery): readonly [string, TagTone] => (state === 'open' ? [t`under way`, 'owed'] : [t({ context: 'state', message: 'done' }), 'plain']);

/** Where it stands now. Conversations, words, praise and occasions say it in their sentence. */
export function EntryState({ entry }: { readonly entry: TimelineEntry }): ReactNode {
  if (entry.kind === 'one-on-one' || entry.kind === 'praise' || entry.kind === 'touch' || entry.kind === 'occasion' || entry.kind === 'absence') return null;
  const [word, tone] = entry.kind === 'recovery' ? recoveryState(entry.record) : (states[entry.record.state] ?? [entry.record.state, 'plain']);
  return <Tag tone={tone}>{word}</Tag>;
}
