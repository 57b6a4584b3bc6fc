import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { OneOnOne, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { Avatar } from '#components/avatar.tsx';
import { Button, ButtonLink, IconButton } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Menu } from '#components/menu.tsx';
import type { NoteEditorHandle } from '#components/note-editor/note-editor.tsx';
import { Page } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { PrivateArea } from '#components/private-area.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readOneOnOne } from '#data/one-on-ones.ts';
import { readPerson } from '#data/people.ts';
import { MeetingBrief } from './meeting-brief.tsx';
import { MeetingHeading } from './meeting-heading.tsx';
import { MeetingNote } from './meeting-note.tsx';
import { MeetingPoints } from './meeting-points.tsx';
import { MeetingQuestions } from './meeting-questions.tsx';
import { MeetingSharedNotes } from './meeting-shared-notes.tsx';
import { MeetingStated } from './meeting-stated.tsx';
import { UnseenLine } from './unseen-line.tsx';
import { type NoteBodies, useNoteBodies } from './use-note-bodies.ts';

/** The conversation itself: the brief beside the notes, and all that is written down in passing. */
export function MeetingScreen() {
  const id = useParams().oneOnOneId as OneOnOneId;
  const found = useLiveQuery(async () => {
    const meeting = await readOneOnOne(id);
    const person = meeting && (await readPerson(meeting.personId));
    return meeting && person ? { meeting, person } : null;
  }, [id]);
  const bodies = useNoteBodies(id);
  if (found === null) {
    return (
      <Page title={t`One-on-one`}>
        <EmptyState title={t`This one-on-one is not here any more.`} actions={<ButtonLink to="/one-on-ones"><Trans>All one-on-ones</Trans></ButtonLink>} />
      </Page>
    );
  }
  if (!found || !bodies) return null;
  return <Meeting key={id} {...found} bodies={bodies} />;
}

function Meeting({ meeting, person, bodies }: { readonly meeting: OneOnOne; readonly person: Person; readonly bodies: NoteBodies }) {
  const navigate = useNavigate();
  const [isBriefOpen, setBriefOpen] = useState(false);
  const notes = useRef<NoteEditorHandle>(null);
  const privateNotes = useRef<NoteEditorHandle>(null);
  const newPoint = useRef<HTMLInputElement>(null);
  const privatePlace = { oneOnOneId: meeting.id, personId: person.id, visibility: 'private' } as const;
  const versionsAt = `/one-on-ones/${meeting.id}/versions`;
  const wrapUpAt = `/one-on-ones/${meeting.id}/wrap-up`;

  useShortcuts([
    { keys: 'Alt+N', does: t`Go to the notes`, group: t`Meeting`, worksInFields: true, run: () => notes.current?.focus() },
    { keys: 'Alt+T', does: t`Add a talking point`, group: t`Meeting`, worksInFields: true, run: () => newPoint.current?.focus() },
    { keys: 'Alt+B', does: t`Show or hide the brief where there is no room beside the notes`, group: t`Meeting`, worksInFields: true, run: () => setBriefOpen(!isBriefOpen) },
    { keys: 'Alt+V', does: t`Earlier versions of the notes`, group: t`Meeting`, worksInFields: true, run: () => void navigate(versionsAt) },
    { keys: 'Alt+W', does: t`Wrap up`, group: t`Meeting`, worksInFields: true, run: () => void navigate(wrapUpAt) },
  ]);

  return (
    <Page
      title={<PersonName person={person} to={`/people/${person.id}`} />}
      windowTitle={t`One-on-one with ${calledName(person)}`}
      before={<Avatar person={person} />}
      subtitle={<MeetingHeading meeting={meeting} />}
      width="desk"
      actions={
        <>
          <Button className="@4xl:hidden" aria-expanded={isBriefOpen} onPress={() => setBriefOpen(!isBriefOpen)}>
            {isBriefOpen ? t`Hide the brief` : t`Show the brief`}
          </Button>
          <ButtonLink to={wrapUpAt} kind="primary">
            <Trans>Wrap up</Trans>
          </ButtonLink>
          <Menu
            label={t`More for this one-on-one`}
            trigger={<IconButton label={t`More`} icon={<IconDots size="1.125rem" aria-hidden />} />}
            items={[
              { key: 'versions', label: t`Earlier versions of the notes`, onAction: () => void navigate(versionsAt) },
              { key: 'private-versions', label: t`Earlier versions of the private notes`, onAction: () => void navigate(`${versionsAt}?note=private`) },
            ]}
          />
        </>
      }
    >
      <div className="grid items-start gap-x-10 @4xl:grid-cols-[minmax(18rem,24rem)_minmax(0,1fr)]">
        <aside aria-label={t`Brief`} className={`mb-8 min-w-0 @4xl:sticky @4xl:top-6 @4xl:block @4xl:max-h-[calc(100vh-3rem)] @4xl:overflow-y-auto ${isBriefOpen ? '' : 'hidden'}`}>
          <MeetingBrief personId={person.id} />
        </aside>
        <div className="min-w-0">
          <MeetingSharedNotes meeting={meeting} stored={bodies.shared} editor={notes} />
          <MeetingPoints meeting={meeting} person={person} field={newPoint} />
          <PrivateArea title={t`Private notes`} className="mb-10" whileShared={<UnseenLine place={privatePlace} />}>
            <MeetingNote place={privatePlace} stored={bodies.private} label={t`Private notes`} placeholder={t`For yourself. Never in a summary, a PDF or a notification.`} editor={privateNotes} />
          </PrivateArea>
          <MeetingStated meeting={meeting} person={person} />
          <MeetingQuestions meeting={meeting} person={person} />
        </div>
      </div>
    </Page>
  );
}
