import { type ReactNode, useRef, useState } from 'react';
import { t } from '@lingui/core/macro';
import type { Ask, OwedNext } from '#domain/asks/ask.ts';
import { askBoard } from '#domain/asks/ask-board.ts';
import { type Matter, matterKinds } from '#domain/matters/matter.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { changeSettings, useSettings } from '#bridge/settings.ts';
import { EmptyState } from '#components/empty-state.tsx';
import { Page } from '#components/page.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { Select } from '#components/select.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { readAsks } from '#data/asks.ts';
import { useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listPeople } from '#data/people.ts';
import { AddMatter } from './add-matter.tsx';
import { AskDialogs } from './ask-dialogs.tsx';
import { AskGroups } from './ask-groups.tsx';
import { movesOf } from './ask-item.tsx';
import type { AskDialog } from './ask-moves.ts';
import { kindNames } from './ask-words.ts';
import { TimeGivenBack } from './time-given-back.tsx';
import { useAskKeys } from './use-ask-keys.ts';

const ALL = 'all';
type Kind = Matter['kind'] | Exclude<Ask['kind'], 'matter'> | typeof ALL;
const kinds: readonly { readonly key: Kind; readonly label: string }[] = [{ key: ALL, label: t`Every kind` }, ...matterKinds.map((key) => ({ key, label: kindNames[key] })), { key: 'recovery', label: t`To put right` }, { key: 'request', label: t`Requests to work differently` }];
const views = [
  { key: 'board', label: t`Board` },
  { key: 'list', label: t`List` },
] as const;

/** Everything that somebody waits for, by what is owed next. */
export function AsksScreen({ actions }: { /** What else can be done here, at the end of the title's line. */ readonly actions?: ReactNode }) {
  const today = useToday();
  const settings = useSettings();
  const [personId, setPersonId] = useState<PersonId | typeof ALL>(ALL);
  const [kind, setKind] = useState<Kind>(ALL);
  const [dialog, setDialog] = useState<AskDialog | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const found = useLiveQuery(async () => {
    const [people, asks] = await Promise.all([listPeople(), readAsks(today, settings)]);
    return { people, asks };
  }, [today, settings]);

  const people = new Map<PersonId, Person>(found?.people.map((person) => [person.id, person]));
  const asks = (found?.asks ?? []).filter((ask) => people.has(ask.personId) && (personId === ALL || ask.personId === personId) && (kind === ALL || kindOf(ask) === kind));
  const view = settings.asksView;
  const setView = (asksView: typeof view) => void changeSettings({ asksView });
  useAskKeys(area, asks, (ask) => movesOf(ask, { person: people.get(ask.personId) as Person, today, open: setDialog }), dialog !== null);
  useShortcuts([{ keys: 'v', does: t`Board or list`, group: t`Asks`, run: () => setView(view === 'board' ? 'list' : 'board') }]);

  if (!found) return <Page title={t`Asks`} isBusy>{null}</Page>;
  const isFiltered = personId !== ALL || kind !== ALL;
  const open = asks.filter(({ owedNext }) => owedNext !== 'closed');
  const groups = askBoard(asks, today).filter(({ owed, asks: group }) => group.length > 0 || (view === 'board' && KEPT.includes(owed)));
  return (
    <Page title={t`Asks`} subtitle={t`What people raised and wait for, by what you owe next.`} width="full" actions={actions}>
      <AddMatter people={found.people} />
      <TimeGivenBack />
      {found.asks.length > 0 && (
        <div className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-3">
          <RadioGroup label={t`Show as`} layout="row" options={views} value={view} onChange={setView} className="pb-1.5" />
          <Select label={t`Person`} options={[{ key: ALL, label: t`Everybody` }, ...found.people.map(({ id, name }) => ({ key: id, label: name }))]} value={personId} onChange={(key) => setPersonId(key)} className="w-48" />
          <Select label={t`Kind of ask`} options={kinds} value={kind} onChange={setKind} className="w-40" />
        </div>
      )}
      {open.length === 0 && (
        <EmptyState title={isFiltered ? t`Nobody waits for this.` : t`Nobody is waiting for you.`}>{!isFiltered && t`Write down what somebody raises here, on their page, or with /matter in the notes of a one-on-one. It closes only when you have told them what came of it.`}</EmptyState>
      )}
      {asks.length > 0 && (
        <div ref={area}>
          <AskGroups groups={groups} view={view} people={people} today={today} onOpen={setDialog} />
        </div>
      )}
      <AskDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </Page>
  );
}

/** Columns that a board keeps when they are empty, so that it does not jump. */
const KEPT: readonly OwedNext[] = ['answer', 'outcome', 'tell'];

const kindOf = (ask: Ask): Kind => (ask.kind === 'matter' ? ask.matter.kind : ask.kind);
