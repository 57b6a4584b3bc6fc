import { type KeyboardEvent, type Ref, useRef, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { PersonName } from '#components/person-name.tsx';
import { type ListedKey, useListedKeys } from '#components/shortcuts.ts';
import { Tag } from '#components/tag.tsx';
import { TextField } from '#components/text-field.tsx';
import { useShownToday } from '#components/today-context.ts';
import { saveCaptured } from '#data/quick-captures.ts';
import { kindWordsOf } from '#domain/capture/capture-words.ts';
import { captureDetail, captureNames } from './capture-words.ts';
import { type CaptureState, useCaptureLine } from './use-capture-line.ts';
import { WhoIsMeant } from './who-is-meant.tsx';
import { speech } from '#domain/language/speak.ts';

interface CaptureBoxProps {
  /** Told once what was written down is saved, as a sentence. */
  readonly onSaved: (sentence: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly autoFocus?: boolean;
  /** Esc in an empty field. */
  readonly onLeave?: () => void;
}

const firstWords = [...new Map(Object.entries(kindWordsOf[speech().language]).toReversed().map(([word, { kind }]) => [kind, word])).values()].toReversed();
/** What may be typed first, as it is read. */
const said = firstWords.join(', ');

const lineKeys: readonly ListedKey[] = [
  { keys: 'Enter', does: t`In the line: write it down`, group: t`Write something down` },
  { keys: 'ArrowDown', does: t`Another reading of the line`, group: t`Write something down` },
  { keys: 'ArrowUp', does: t`The reading before`, group: t`Write something down` },
  { keys: 'Esc', does: t`Empty the line`, group: t`Write something down` },
];

/** One line of plain words that becomes the right record; how Heed has understood it stands below before it is saved. */
export function CaptureBox({ onSaved, inputRef, autoFocus = false, onLeave }: CaptureBoxProps) {
  useListedKeys(lineKeys);
  const state = useCaptureLine();
  const [hasTried, setTried] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const toField = () => area.current?.querySelector('input')?.focus();

  const save = async () => {
    const { reading, people, isWhoMissing } = state;
    setTried(true);
    if (isWhoMissing) return area.current?.querySelector<HTMLElement>('[data-who] button, [data-who] input')?.focus();
    if (!reading || people.length === 0) return undefined;
    await saveCaptured(reading, people.map(({ id }) => id));
    state.empty();
    setTried(false);
    toField();
    onSaved(t`${captureNames[reading.kind]}: written down.`);
    return undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) void save();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') state.choose(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape' && state.line !== '') state.empty();
    else if (event.key === 'Escape' && onLeave) onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={area}>
      <TextField
        label={t`Write something down`}
        isLabelHidden
        isAboutPerson
        placeholder={t`promise Ana: budget answer by Friday`}
        value={state.line}
        onChange={state.setLine}
        onKeyDown={onKeyDown}
        autoFocus={autoFocus}
        {...(inputRef ? { inputRef } : {})}
      />
      <Understood state={state} hasTried={hasTried} />
      {state.isWhoMissing && (hasTried || state.understood.unsure !== null) && (
        <div data-who>
          <WhoIsMeant state={state} onSettled={toField} />
        </div>
      )}
    </div>
  );
}

function Understood({ state, hasTried }: { readonly state: CaptureState; readonly hasTried: boolean }) {
  const today = useShownToday();
  const { line, understood, reading, people } = state;
  if (line.trim() === '') return <p className="mt-1.5 min-h-6 text-sm text-faint"><Trans>Begin with <span translate="no">{said}</span>, then a name and what it is.</Trans></p>;
  if (understood.kind === null) return <p className={`mt-1.5 min-h-6 text-sm ${hasTried ? 'text-owed' : 'text-soft'}`}><Trans>Begin with one of these words, so that Heed knows what it is: <span translate="no">{said}</span>.</Trans></p>;
  const detail = reading && captureDetail(reading, today);
  return (
    <output className="mt-1.5 flex min-h-6 flex-wrap items-center gap-1.5">
      <Tag tone="accent">{captureNames[understood.kind]}</Tag>
      {people.map((person) => (
        <Tag key={person.id}>
          <PersonName person={person} as="full" className="max-w-44" />
        </Tag>
      ))}
      {detail !== null && <Tag>{detail}</Tag>}
      {reading?.text && (
        <bdi className="min-w-0 text-sm wrap-anywhere">{reading.text}</bdi>
      )}
      {understood.readings.length > 1 && <span className="text-sm text-faint"><Trans>↑ ↓ for another reading</Trans></span>}
      {hasTried && reading === null && <span className="text-sm text-owed"><Trans>Say what it is.</Trans></span>}
    </output>
  );
}
