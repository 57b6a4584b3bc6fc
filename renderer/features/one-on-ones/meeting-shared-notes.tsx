import { type RefObject, useMemo } from 'react';
import { t } from '@lingui/core/macro';
import { captureRefs } from '#domain/notes/capture.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { HelpLink } from '#components/help-link.tsx';
import type { NoteEditorHandle } from '#components/note-editor/note-editor.tsx';
import { Section } from '#components/page.tsx';
import { readCaptured } from '#data/captures.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readNote } from '#data/notes.ts';
import { captureStandings } from './capture-standings.ts';
import { MeetingNote } from './meeting-note.tsx';
import { MeetingTemplate } from './meeting-template.tsx';

/**
 * The notes one could show them, with what became of the records captured in them. Everything that changes with each
 * save is read here, so that typing makes nothing else on the screen draw itself again.
 */
export function MeetingSharedNotes({ meeting, stored, editor }: { readonly meeting: OneOnOne; readonly stored: string; readonly editor: RefObject<NoteEditorHandle | null> }) {
  const written = useLiveQuery(async () => {
    const body = (await readNote({ oneOnOneId: meeting.id, visibility: 'shared' }))?.body ?? '';
    const refs = new Set(captureRefs(body).map(({ ref }) => ref));
    return { isEmpty: body === '', captured: await readCaptured(meeting, refs) };
  }, [meeting]);
  const standings = useMemo(() => (written ? captureStandings(written.captured) : new Map()), [written]);
  return (
    <Section title={t`Notes`} help={<HelpLink section="slash-lines" label={t`What a line of notes can become`} />} actions={written?.isEmpty && <MeetingTemplate onChoose={(body) => editor.current?.insert(body)} />}>
      <MeetingNote
        place={{ oneOnOneId: meeting.id, personId: meeting.personId, visibility: 'shared' }}
        stored={stored}
        label={t`Shared notes`}
        placeholder={t`What you could show them. Type / to note a promise, an action, a point, a goal, praise or a matter.`}
        editor={editor}
        standings={standings}
      />
    </Section>
  );
}
