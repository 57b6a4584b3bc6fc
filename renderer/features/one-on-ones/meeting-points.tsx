import { type FormEvent, type RefObject, useState } from 'react';
import { t } from '@lingui/core/macro';
import type { OneOnOne, TalkingPoint, TalkingPointId } from '#domain/one-on-ones/one-on-one.ts';
import { discuss, raise, reopen, theirsFirst } from '#domain/one-on-ones/talking-points.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { changed } from '#domain/transition.ts';
import { Checkbox } from '#components/checkbox.tsx';
import { Section } from '#components/page.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { TextField } from '#components/text-field.tsx';
import { useNewLine } from '#components/use-new-line.ts';
import { now, useToday } from '#data/clock.ts';
import { newId } from '#data/ids.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { addPoint, changePoint, listClosedPoints, listOpenPoints } from '#data/talking-points.ts';

/** More than anybody closes in one conversation. */
const LATELY_CLOSED = 50;

/** What is to be spoken about, theirs first. A ticked point stays in sight, so that nothing moves and a slip is ticked back. */
export function MeetingPoints({ meeting, person, field }: { readonly meeting: OneOnOne; readonly person: Person; readonly field: RefObject<HTMLInputElement | null> }) {
  const points = useLiveQuery(async () => {
    const [open, closed] = await Promise.all([listOpenPoints(person.id), listClosedPoints(person.id, LATELY_CLOSED)]);
    return [...open, ...closed.filter((point) => point.closedIn === meeting.id)].toSorted(theirsFirst);
  }, [person.id, meeting.id]);
  const name = calledName(person);

  return (
    <Section title={t`To talk about`}>
      {points && points.length > 0 && (
        <ul aria-label={t`Talking points`} className="mb-3 grid gap-1">
          {points.map((point) => (
            <Point key={point.id} point={point} meeting={meeting} name={name} />
          ))}
        </ul>
      )}
      <NewPoint meeting={meeting} person={person} field={field} />
    </Section>
  );
}

function Point({ point, meeting, name }: { readonly point: TalkingPoint; readonly meeting: OneOnOne; readonly name: string }) {
  const today = useToday();
  const tick = (isDiscussed: boolean) => {
    if (!isDiscussed) void changePoint(t`Open talking point again`, point.id, (stored) => changed(reopen(stored)));
    else void changePoint(t`Mark as discussed`, point.id, (stored) => discuss(stored, { on: today, closedIn: meeting.id }));
  };
  const isClosed = point.state !== 'open';
  return (
    <li>
      <Checkbox isSelected={isClosed} onChange={tick}>
        <bdi className={`wrap-anywhere ${isClosed ? 'text-soft line-through' : ''}`}>{point.text}</bdi>
        <span className="ms-2 text-sm text-soft">{point.raisedBy === 'them' ? <bdi>{name}</bdi> : t`you`}</span>
      </Checkbox>
    </li>
  );
}

function NewPoint({ meeting, person, field }: { readonly meeting: OneOnOne; readonly person: Person; readonly field: RefObject<HTMLInputElement | null> }) {
  const { text, setText, unsaved, add: addLine } = useNewLine();
  const [raisedBy, setRaisedBy] = useState<TalkingPoint['raisedBy']>('them');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    void addLine(() => addPoint(raise({ id: newId<TalkingPointId>(), personId: person.id, raisedBy, text, raisedIn: meeting.id }, now())));
  };
  return (
    <form onSubmit={add} className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <TextField isAboutPerson label={t`New talking point`} isLabelHidden description={unsaved} placeholder={t`Add a point and press Enter`} value={text} onChange={setText} inputRef={field} className="min-w-48 flex-1" />
      <RadioGroup
        label={t`Raised by`}
        isLabelHidden
        layout="row"
        options={[
          { key: 'them', label: calledName(person) },
          { key: 'me', label: t`You` },
        ]}
        value={raisedBy}
        onChange={setRaisedBy}
      />
    </form>
  );
}
