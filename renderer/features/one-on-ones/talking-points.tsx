import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconArrowBackUp, IconCheck, IconTrash, IconX } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import type { TalkingPoint, TalkingPointId } from '#domain/one-on-ones/one-on-one.ts';
import { raise, reopen } from '#domain/one-on-ones/talking-points.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { changed } from '#domain/transition.ts';
import { Button, IconButton } from '#components/button.tsx';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { sayOutcome } from '#components/say-outcome.ts';
import { Select } from '#components/select.tsx';
import { Tag } from '#components/tag.tsx';
import { TextField } from '#components/text-field.tsx';
import { useNewLine } from '#components/use-new-line.ts';
import { When } from '#components/when.tsx';
import { now, useToday } from '#data/clock.ts';
import { newId } from '#data/ids.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { addPoint, changePoint, listClosedPoints, listOpenPoints, removePoint } from '#data/talking-points.ts';
import { undo } from '#data/undo.ts';
import { dropPoint, markDiscussed } from './close-point.ts';

const CLOSED_SHOWN = 10;

/** What is to be spoken about with a person, theirs first, whatever becomes of the next meeting. */
export function TalkingPoints({ person }: { readonly person: Person }) {
  const [areClosedShown, setClosedShown] = useState(false);
  const points = useLiveQuery(async () => ({ open: await listOpenPoints(person.id), closed: areClosedShown ? await listClosedPoints(person.id, CLOSED_SHOWN) : [] }), [person.id, areClosedShown]);
  if (!points) return null;
  return (
    <Section
      title={t`Talking points`}
      actions={
        <Button kind="quiet" size="small" onPress={() => setClosedShown(!areClosedShown)} aria-expanded={areClosedShown}>
          {areClosedShown ? t`Hide closed ones` : t`Show closed ones`}
        </Button>
      }
    >
      <NewPoint person={person} />
      {points.open.length > 0 && (
        <List aria-label={t`Open talking points`}>
          {points.open.map((point) => (
            <OpenPoint key={point.id} point={point} name={calledName(person)} />
          ))}
        </List>
      )}
      {points.open.length === 0 && <p className="text-soft"><Trans>Nothing is waiting to be spoken about. What you add here stays until you have spoken about it, however often a meeting moves.</Trans></p>}
      {points.closed.length > 0 && (
        <List aria-label={t`Closed talking points`} className="mt-4">
          {points.closed.map((point) => (
            <ClosedPoint key={point.id} point={point} />
          ))}
        </List>
      )}
    </Section>
  );
}

function NewPoint({ person }: { readonly person: Person }) {
  const { text, setText, unsaved, add: addLine } = useNewLine();
  const [raisedBy, setRaisedBy] = useState<TalkingPoint['raisedBy']>('me');
  const field = useRef<HTMLInputElement>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    field.current?.focus();
    await addLine(() => addPoint(raise({ id: newId<TalkingPointId>(), personId: person.id, raisedBy, text, raisedIn: null }, now())));
  };
  return (
    <form onSubmit={(event) => void add(event)} className="mb-3 flex flex-wrap items-end gap-2">
      <Select
        label={t`Raised by`}
        isLabelHidden
        className="w-36"
        options={[
          { key: 'them', label: calledName(person) },
          { key: 'me', label: t`You` },
        ]}
        value={raisedBy}
        onChange={setRaisedBy}
      />
      <TextField isAboutPerson label={t`New talking point`} isLabelHidden description={unsaved} placeholder={t`Something to speak about`} value={text} onChange={setText} inputRef={field} className="min-w-48 flex-1" />
      <Button type="submit" isDisabled={!text.trim()}>
        <Trans>Add</Trans>
      </Button>
    </form>
  );
}

function OpenPoint({ point, name }: { readonly point: TalkingPoint; readonly name: string }) {
  const today = useToday();
  const closing = { on: today, closedIn: null };
  return (
    <ListRow
      evidence={point.raisedBy === 'them' ? t`Raised by ${name}` : t`Raised by you`}
      actions={
        <>
          <IconButton size="small" label={t`Discussed: ${point.text}`} icon={<IconCheck size="1.125rem" aria-hidden />} onPress={() => void markDiscussed(point, closing)} />
          <IconButton size="small" label={t`Drop: ${point.text}`} icon={<IconX size="1.125rem" aria-hidden />} onPress={() => void dropPoint(point, closing)} />
        </>
      }
    >
      <bdi className="wrap-anywhere">{point.text}</bdi>
    </ListRow>
  );
}

function ClosedPoint({ point }: { readonly point: TalkingPoint }) {
  const remove = async () => {
    sayOutcome(await removePoint(point), t`Deleted the talking point.`, undo);
  };
  return (
    <ListRow
      evidence={point.closedOn && <When on={point.closedOn} className="inline-block first-letter:uppercase" />}
      actions={
        <>
          <IconButton size="small" label={t`Open again: ${point.text}`} icon={<IconArrowBackUp size="1.125rem" aria-hidden />} onPress={() => void changePoint(t`Open talking point again`, point.id, (stored) => changed(reopen(stored)))} />
          <IconButton size="small" label={t`Delete: ${point.text}`} icon={<IconTrash size="1.125rem" aria-hidden />} onPress={() => void remove()} />
        </>
      }
    >
      <bdi className="wrap-anywhere text-soft">{point.text}</bdi> <Tag>{point.state}</Tag>
    </ListRow>
  );
}
