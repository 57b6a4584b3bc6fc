import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { calledName, type Person } from '#domain/people/person.ts';
import { relayedFrom } from '#domain/praise/praise-origin.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { praiseFor } from '#domain/praise/give.ts';
import { Button } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { NameField } from '#components/name-field.tsx';
import { PeopleField } from '#components/people-field.tsx';
import { Select } from '#components/select.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { TextArea, TextField } from '#components/text-field.tsx';
import { editPraise } from '#data/praise.ts';
import { type EditedRecord, useEditedRecord } from '#data/use-edited-record.ts';
import { channelOptions } from './praise-words.ts';

interface PraiseEditorProps {
  readonly stored: Praise;
  readonly people: readonly Person[];
  readonly onDone: () => void;
}

/** Everything about one piece of praise, saved while it is typed. Situation, what they did, impact: asked for, never demanded. */
export function PraiseEditor({ stored, people, onDone }: PraiseEditorProps) {
  const praise = useEditedRecord(stored, (label, change) => editPraise(label, stored.id, change));
  const [words, setWords] = useState(stored.whatTheyDid);
  useShortcuts([{ keys: 'Esc', does: t`Close the praise that is open`, group: t`Praise`, worksInFields: true, run: onDone }]);
  const { value } = praise;
  const edit = (change: Partial<Pick<Praise, 'situation' | 'impact' | 'whatTheyDid'>>) => praise.type(t`Edit praise`, (record) => ({ ...record, ...change }));
  const reword = (typed: string) => {
    setWords(typed);
    if (typed.trim()) edit({ whatTheyDid: typed });
  };
  return (
    <li className="@container py-4">
      <div className="grid gap-4">
        <TextField isAboutPerson label={value.source === 'mine' ? t`What they did` : t`What was said`} value={words} onChange={reword} autoFocus error={words.trim() ? undefined : t`Praise needs words. The last ones stay until you type others.`} />
        <div className="grid gap-4 @2xl:grid-cols-2">
          <TextArea label={t`The moment`} description={t`When and where it was, so that they know which one you mean.`} rows={2} value={value.situation} onChange={(situation) => edit({ situation })} />
          <TextArea label={t`What came of it`} description={t`Who was helped by it, or what it made possible.`} rows={2} value={value.impact} onChange={(impact) => edit({ impact })} />
          <PeopleField label={t`For`} people={people} value={value.personIds} isNeverEmpty onChange={(ids) => praise.act(t`Change whom praise is for`, (record) => changedOr(record, praiseFor(record, ids)))} />
          <OriginField praise={praise} people={people} />
          <Select label={t`Fit for`} options={visibilities} value={value.visibility} onChange={(visibility) => praise.act(t`Change who may hear praise`, (record) => ({ ...record, visibility }))} description={<Preference praise={value} people={people} />} />
          <Select label={value.state === 'given' ? t`How they heard it` : t`How they will hear it`} options={channelOptions} value={value.channel} placeholder={t`Not said`} onChange={(channel) => praise.act(t`Change how praise is said`, (record) => ({ ...record, channel }))} />
          {value.state === 'given' && <DateField label={t`Heard on`} value={value.givenOn} onChange={(givenOn) => givenOn && praise.act(t`Change when praise was said`, (record) => ({ ...record, givenOn }))} />}
        </div>
      </div>
      <div className="mt-4">
        <Button size="small" onPress={onDone}>
          <Trans>Done</Trans>
        </Button>
      </div>
    </li>
  );
}

const visibilities = [
  { key: 'private', label: t`Them alone` },
  { key: 'public', label: t`Everybody`, detail: t`Only this may stand in something you share.` },
] as const;

const changedOr = (record: Praise, outcome: ReturnType<typeof praiseFor>): Praise => (outcome.kind === 'changed' ? outcome.value : record);

/** Who of them would rather hear it between the two of you. */
function Preference({ praise, people }: { readonly praise: Praise; readonly people: readonly Person[] }) {
  const about = people.filter(({ id }) => praise.personIds.includes(id));
  const shy = about.find(({ recognitionPreference }) => recognitionPreference === 'private');
  const noted = about.find(({ recognitionNote }) => recognitionNote !== '');
  if (shy && praise.visibility === 'public') return <Trans>{calledName(shy)} would rather hear praise between the two of you.</Trans>;
  if (noted) return <Trans>{calledName(noted)} said: <bdi>{noted.recognitionNote}</bdi></Trans>;
  return null;
}

/** Who said it, for words that are not the manager's own. */
function OriginField({ praise: { value, type }, people }: { readonly praise: EditedRecord<Praise>; readonly people: readonly Person[] }) {
  const [name, setName] = useState(value.source === 'relayed' ? value.fromName : value.source === 'customer' ? value.customer : '');
  if (value.source === 'mine') return null;
  const rename = (typed: string) => {
    setName(typed);
    if (value.source === 'customer') type(t`Change who said it`, (record) => (record.source === 'customer' ? { ...record, customer: typed } : record));
    else if (typed.trim()) type(t`Change who said it`, (record) => (record.source === 'relayed' ? { ...record, ...relayedFrom(typed, people) } : record));
  };
  if (value.source === 'customer') return <TextField label={t`Which customer`} description={t`A name or a house; may stay empty.`} value={name} onChange={rename} />;
  return <NameField label={t`Said by`} names={people.filter(({ id }) => !value.personIds.includes(id)).map(({ id, name: label }) => ({ key: id, label }))} value={name} onChange={rename} error={name.trim() ? undefined : t`Somebody said it. The last name stays until you type another.`} />;
}
