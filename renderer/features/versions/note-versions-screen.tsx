import { useNavigate, useParams, useSearchParams } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { NoteId, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { isolated } from '#domain/isolated.ts';
import { plainText } from '#domain/notes/plain-text.ts';
import { calledName } from '#domain/people/person.ts';
import { bridge } from '#bridge/bridge.ts';
import { ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Page } from '#components/page.tsx';
import { PrivateArea } from '#components/private-area.tsx';
import { showToast } from '#components/toast.tsx';
import { When } from '#components/when.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { bringTextBack, readNote } from '#data/notes.ts';
import { readOneOnOne } from '#data/one-on-ones.ts';
import { readPerson } from '#data/people.ts';
import { undo } from '#data/undo.ts';
import { ChangedWords } from './changed-words.tsx';
import { useVersions } from './use-versions.ts';
import { VersionsPage } from './versions-page.tsx';

/** Earlier versions of the notes of a one-on-one; with `?note=private` of the private ones. */
export function NoteVersionsScreen() {
  const id = useParams()['oneOnOneId'] as OneOnOneId;
  const visibility = useSearchParams()[0].get('note') === 'private' ? 'private' : 'shared';
  const navigate = useNavigate();
  const place = useLiveQuery(async () => {
    const meeting = await readOneOnOne(id);
    const person = meeting && (await readPerson(meeting.personId));
    return meeting && person ? { meeting, person, noteId: (await readNote({ oneOnOneId: id, visibility }))?.id ?? null } : null;
  }, [id, visibility]);
  const found = useVersions('notes', place?.noteId ?? null);
  if (place === undefined) return null;
  const home = `/one-on-ones/${id}`;
  if (place === null || place.noteId === null) {
    return (
      <Page title={t`Earlier versions`}>
        <EmptyState title={t`Nothing was written here yet.`} actions={<ButtonLink to={place ? home : '/one-on-ones'}><Trans>Back</Trans></ButtonLink>} />
      </Page>
    );
  }
  const isPrivate = visibility === 'private';
  const bringBack = async (body: string) => {
    await bringTextBack(place.noteId as NoteId, body);
    showToast({ text: t`The earlier text is back.`, undo });
    await navigate(home);
  };
  const page = (
    <VersionsPage
      title={isPrivate ? t`Earlier private notes` : t`Earlier notes`}
      subtitle={
        <Trans>
          One-on-one with {isolated(calledName(place.person))}, <When on={place.meeting.on} />
        </Trans>
      }
      home={home}
      found={found}
      compare={(older, newer) => {
        const words = <ChangedNote older={older.body} newer={newer.body} />;
        return isPrivate ? <PrivateArea title={t`Private notes`}>{words}</PrivateArea> : words;
      }}
      onBringBack={({ body }) => void bringBack(body)}
      onCopy={({ body }) => void bridge.copyText(body).then(() => showToast({ text: t`Copied.` }))}
    />
  );
  return page;
}

/** What differs, as one reads it; a note in which only the marks of Markdown have changed is shown with them. */
function ChangedNote({ older, newer }: { readonly older: string; readonly newer: string }) {
  const [before, after] = [plainText(older), plainText(newer)];
  return before === after ? <ChangedWords older={older} newer={newer} /> : <ChangedWords older={before} newer={after} />;
}
