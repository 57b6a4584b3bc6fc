import { t } from '@lingui/core/macro';
import { type FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Team } from '#domain/team/team.ts';
import { EditorButtons } from '#components/editor-buttons.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { TextField } from '#components/text-field.tsx';
import { showToast } from '#components/toast.tsx';
import { setPurpose } from '#data/team.ts';
import { undo } from '#data/undo.ts';

/** What the team is for, in one sentence of the manager. A press, or M, changes it where it stands. */
export function MeaningLine({ team }: { readonly team: Team | null }) {
  const said = team?.purpose ?? '';
  const [draft, setDraft] = useState<string | null>(null);
  const line = useRef<HTMLButtonElement>(null);
  const stop = () => {
    flushSync(() => setDraft(null));
    line.current?.focus();
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const purpose = (draft ?? '').trim();
    stop();
    if (purpose === said) return;
    await setPurpose(purpose);
    showToast({ text: purpose === '' ? t`The line is empty now.` : t`The line stands.`, undo });
  };
  useShortcuts([
    { keys: 'm', does: t`Say what the team is for`, group: t`Team`, run: () => setDraft(said) },
    ...(draft === null ? [] : [{ keys: 'Esc', does: t`Leave the line as it was`, group: t`Team`, worksInFields: true, run: stop }]),
  ]);
  if (draft !== null) {
    return (
      <form onSubmit={(event) => void save(event)} className="mb-10 grid max-w-prose gap-3">
        <TextField label={t`What the team is for`} description={t`One sentence: whose work or life is better because of you, and how.`} value={draft} onChange={setDraft} autoFocus maxLength={300} />
        <EditorButtons canSave onDone={stop} />
      </form>
    );
  }
  return (
    <p className="mb-10 max-w-prose text-lg">
      <button ref={line} type="button" onClick={() => setDraft(said)} className={`cursor-text text-start text-pretty wrap-anywhere hover:underline ${said === '' ? 'text-soft' : ''}`}>
        <span className="sr-only">{t`What the team is for:`} </span>
        {said === '' ? t`Say in one sentence what the team is for` : <bdi>{said}</bdi>}
      </button>
    </p>
  );
}
