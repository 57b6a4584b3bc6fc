import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { isAway } from '#domain/absences/absence-rules.ts';
import type { Absence } from '#domain/absences/absence.ts';
import { hold } from '#domain/one-on-ones/transitions.ts';
import type { TodayList } from '#domain/today/today-list.ts';
import { ButtonLink } from '#components/button.tsx';
import { FirstLines } from '#components/first-lines.tsx';
import { KeyHint } from '#components/key-hint.tsx';
import { Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { sayOutcome } from '#components/say-outcome.ts';
import { useShownToday } from '#components/today-context.ts';
import { When } from '#components/when.tsx';
import { now } from '#data/clock.ts';
import { changeOneOnOne } from '#data/one-on-ones.ts';
import { undo } from '#data/undo.ts';
import { LineRow } from './line-row.tsx';
import type { Settlement } from './settle-line.ts';
import { meetingKey } from './use-beside.ts';

type Meeting = TodayList['meetings'][number];

interface ComingMeetingsProps {
  readonly meetings: readonly Meeting[];
  readonly absences: readonly Absence[];
  /** Whose brief the key opens. */
  readonly first: Meeting | undefined;
  readonly onSetAside: (key: string) => void;
}

/** The next one-on-ones, each with its brief one press away. One of today can be marked as held; those to come are opened. */
export function ComingMeetings({ meetings, absences, first, onSetAside }: ComingMeetingsProps) {
  const today = useShownToday();
  if (meetings.length === 0) return null;
  const heldToday = ({ oneOnOne }: Meeting): readonly Settlement[] =>
    oneOnOne.on === today ? [{ name: t`Held`, run: async () => void sayOutcome(await changeOneOnOne(t`Mark one-on-one as held`, oneOnOne.id, (stored) => hold(stored, stored.on, { today, now: now() })), t`Marked as held.`, undo) }] : [];
  return (
    <Section title={t`Next one-on-ones`}>
      <FirstLines
        lines={meetings.map((meeting) => {
          const { person, oneOnOne } = meeting;
          return (
            <LineRow
              key={oneOnOne.id}
              lineKey={meetingKey(meeting)}
              person={person}
              to={`/one-on-ones/${oneOnOne.id}`}
              evidence={
                <>
                  {[plural(oneOnOne.lengthMinutes, { one: '# minute', other: '# minutes' }), oneOnOne.place].filter(Boolean).join(' · ')}
                  {isAway(absences.filter(({ personId }) => personId === person.id), oneOnOne.on) && <span className="block text-owed"><Trans>They are away that day.</Trans></span>}
                </>
              }
              settlements={heldToday(meeting)}
              onSetAside={onSetAside}
              actions={
                <ButtonLink to={`/people/${person.id}/brief`} size="small" kind={meeting === first ? 'primary' : 'secondary'}>
                  <Trans>Brief</Trans> {meeting === first && <KeyHint keys="b" />}
                </ButtonLink>
              }
            >
              {oneOnOne.at === null ? (
                <Trans>
                  <PersonName person={person} className="max-w-[16rem] font-medium" /> <When on={oneOnOne.on} />
                </Trans>
              ) : (
                <Trans>
                  <PersonName person={person} className="max-w-[16rem] font-medium" /> <When on={oneOnOne.on} /> <time>at {oneOnOne.at}</time>
                </Trans>
              )}
            </LineRow>
          );
        })}
      />
    </Section>
  );
}
