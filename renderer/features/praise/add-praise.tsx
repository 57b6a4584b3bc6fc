import { type FormEvent, useRef, useState } from 'react';
import { t } from '@lingui/core/macro';
import type { Person, PersonId } from '#domain/people/person.ts';
import { draftPraise, givePraise } from '#domain/praise/give.ts';
import { relayedFrom } from '#domain/praise/praise-origin.ts';
import { type Praise, type PraiseId, type PraiseOrigin, praiseSources } from '#domain/praise/praise.ts';
import { must } from '#domain/transition.ts';
import { Button } from '#components/button.tsx';
import { NameField } from '#components/name-field.tsx';
import { PeopleField } from '#components/people-field.tsx';
import { Select } from '#components/select.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { TextField } from '#components/text-field.tsx';
import { showToast } from '#components/toast.tsx';
import { useShownToday } from '#components/today-context.ts';
import { useNewLine } from '#components/use-new-line.ts';
import { now } from '#data/clock.ts';
import { newId } from '#data/ids.ts';
import { addPraise } from '#data/praise.ts';
import { undo } from '#data/undo.ts';
import { sourceNames } from './praise-words.ts';

interface AddPraiseProps {
  /** Whom it may be for. */
  readonly people: readonly Person[];
  /** Who may have said it. */
  readonly everybody: readonly Person[];
  readonly chosen: readonly PersonId[];
  readonly onChoose: (ids: readonly PersonId[]) => void;
  /** Whom it is for, where the screen says so already. */
  readonly only?: PersonId;
}

const sourceOptions = praiseSources.map((key) => ({ key, label: sourceNames[key] }));

/** Writes something good down: for whom and what, and Enter. The rest can come later, or never. */
export function AddPraise({ people, everybody, chosen, onChoose, only }: AddPraiseProps) {
  const today = useShownToday();
  const { text, setText, unsaved, add: addLine } = useNewLine();
  const [source, setSource] = useState<Praise['source']>('mine');
  const [saidBy, setSaidBy] = useState('');
  const [hasTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusFirst = () => form.current?.querySelector<HTMLElement>('[data-first-field] input')?.focus();
  useShortcuts([{ keys: 'n', does: t`Write something good down`, group: t`Praise`, run: focusFirst }]);
  const ids = only === undefined ? chosen : [only];

  const add = async (isSaid: boolean) => {
    setTried(true);
    if (!text.trim() || ids.length === 0 || (source === 'relayed' && !saidBy.trim())) return;
    const draft = draftPraise({ id: newId<PraiseId>(), personIds: ids, whatTheyDid: text, notedOn: today, from: originOf(source, saidBy, everybody) }, now());
    setTried(false);
    setSaidBy('');
    onChoose([]);
    focusFirst();
    await addLine(() => addPraise(isSaid ? must(givePraise(draft, { on: today, givenIn: null })) : draft));
    showToast({ text: isSaid ? t`Written down as heard.` : t`Written down. It waits until you have said it.`, undo: () => void undo() });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add(false);
  };
  if (people.length === 0) return null;
  const whoError = hasTried && ids.length === 0 ? t`Choose whom it is for.` : undefined;
  return (
    <form ref={form} onSubmit={submit} className="mb-8">
      <div className="flex flex-wrap items-start gap-x-2 gap-y-3">
        {only === undefined && (
          <div data-first-field className="w-56 max-w-full">
            <PeopleField label={t`For`} people={people} value={chosen} onChange={onChoose} error={whoError} />
          </div>
        )}
        <div {...(only === undefined ? {} : { 'data-first-field': true })} className="min-w-56 flex-1">
          <TextField isAboutPerson label={source === 'mine' ? t`What they did` : t`What was said`} placeholder={placeholders[source]} description={unsaved} value={text} onChange={setText} error={hasTried && !text.trim() ? t`Say what it was.` : undefined} />
        </div>
        {source === 'relayed' && (
          <NameField label={t`Said by`} names={everybody.filter(({ id }) => !ids.includes(id)).map(({ id, name }) => ({ key: id, label: name }))} value={saidBy} onChange={setSaidBy} error={hasTried && !saidBy.trim() ? t`Say whose words they are.` : undefined} className="w-44" />
        )}
        {source === 'customer' && <TextField label={t`Which customer`} value={saidBy} onChange={setSaidBy} className="w-44" />}
        <Select label={t`Whose words`} options={sourceOptions} value={source} onChange={setSource} className="w-40" />
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button type="submit" kind="primary">
          {source === 'mine' ? t`Keep to say` : t`Keep to tell`}
        </Button>
        <Button onPress={() => void add(true)}>{source === 'mine' ? t`I have said it` : t`I have told them`}</Button>
      </div>
    </form>
  );
}

const placeholders: Record<Praise['source'], string> = {
  mine: t`stayed on the line until the ward had a bed`,
  relayed: t`she explained it so that everybody could follow`,
  customer: t`the first time somebody rang back the same day`,
};

function originOf(source: Praise['source'], saidBy: string, everybody: readonly Person[]): PraiseOrigin {
  if (source === 'relayed') return relayedFrom(saidBy, everybody);
  return source === 'customer' ? { source, customer: saidBy.trim() } : { source };
}
