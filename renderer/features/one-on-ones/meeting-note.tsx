import { type RefObject, useRef } from 'react';
import { t } from '@lingui/core/macro';
import type { Captured } from '#domain/notes/capture.ts';
import { captureRef } from '#domain/notes/capture.ts';
import { capturedRecord } from '#domain/notes/captured-record.ts';
import type { CaptureStanding } from '#components/note-editor/chip-labels.ts';
import { NoteEditor, type NoteEditorHandle } from '#components/note-editor/note-editor.tsx';
import { bridge } from '#bridge/bridge.ts';
import { now, useToday } from '#data/clock.ts';
import { newId } from '#data/ids.ts';
import type { Alongside, NotePlace } from '#data/notes.ts';
import { undo } from '#data/undo.ts';
import { useMeetingNote } from './use-meeting-note.ts';

interface MeetingNoteProps {
  readonly place: NotePlace;
  /** The stored text when the screen was opened. */
  readonly stored: string;
  readonly label: string;
  readonly placeholder: string;
  readonly editor: RefObject<NoteEditorHandle | null>;
  /** What was captured in it became of it. Leaving it out also leaves out capturing. */
  readonly standings?: ReadonlyMap<string, CaptureStanding>;
  readonly className?: string;
}

/** A note of a one-on-one, saved while it is typed, with slash lines that become records. */
export function MeetingNote({ place, stored, label, placeholder, editor, standings, className }: MeetingNoteProps) {
  const today = useToday();
  const session = useMeetingNote(place, stored, editor);
  const pending = useRef<Alongside | null>(null);

  const begin = (captured: Captured): string => {
    const id = newId();
    const { personId, oneOnOneId } = place;
    pending.current = { label: captureLabels[captured.kind], changes: [capturedRecord(captured, { id, personId, oneOnOneId, today, now: now() })] };
    return captureRef(id);
  };
  const finish = (before: string) => {
    if (pending.current) void session.current?.capture(before, pending.current);
    pending.current = null;
  };
  const takeBack = async () => {
    // A capture that is still being saved is not on the undo stack yet, and undo would take back something older.
    await session.current?.flush();
    await undo();
  };

  return (
    <NoteEditor
      handle={editor}
      label={label}
      placeholder={placeholder}
      initial={stored}
      today={today}
      onTyped={() => session.current?.typed()}
      onFollow={(address) => void bridge.openLink(address)}
      onBlur={() => void session.current?.flush()}
      {...(standings && { standings, capture: { begin, finish, takeBack: () => void takeBack() } })}
      {...(className && { className })}
    />
  );
}

/** What undo calls it. */
const captureLabels: Record<Captured['kind'], string> = {
  promise: t`Note promise`,
  action: t`Note action`,
  point: t`Note talking point`,
  goal: t`Note goal`,
  praise: t`Note praise`,
  matter: t`Note matter`,
};
