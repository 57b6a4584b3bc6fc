import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import type { LeavingRecords } from '#domain/leaving/leaving-records.ts';
import { heading, link, list, page, paragraph, section } from '#domain/leaving/markdown-page.ts';
import { meetingPage } from '#domain/leaving/meeting-page.ts';
import { pageNameOf, relativeLink } from '#domain/leaving/page-names.ts';
import { personFiles } from '#domain/leaving/person-file.ts';
import { personPlaces, type PersonPlaces } from '#domain/leaving/person-places.ts';
import { personPage } from '#domain/leaving/person-page.ts';
import { teamPages } from '#domain/leaving/team-pages.ts';
import { withOwn } from '#domain/one-on-ones/question-bank.ts';

export interface LeavingFile {
  /** From the folder's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface FolderOrder {
  readonly today: CalendarDate;
  /** Without, nothing that Heed veils is in it: the pages are built from records that do not have it. */
  readonly isPrivateIn: boolean;
}

const START = `${pageNameOf(t`Start here`)}.md`;

/** How many files the folder will have. */
export const folderSize = (records: LeavingRecords, isPrivateIn: boolean): number => records.people.length + records.oneOnOnes.length + teamPages(records, isPrivateIn).length + 1;

/** Every file of the folder, one after another: the texts of a long profile are never all there at once. */
export function* markdownFolder(records: LeavingRecords, { today, isPrivateIn }: FolderOrder): Generator<LeavingFile> {
  const places = personPlaces(personFiles(records));
  const team = teamPages(records, isPrivateIn);
  const questions = new Map(withOwn(records.ownQuestions).map(({ id, text }) => [id, text]));
  yield { path: START, text: startPage(places, team, { today, isPrivateIn }) };
  for (const { path, text } of team) yield { path, text };
  for (const place of places) {
    yield { path: place.page, text: personPage(place, isPrivateIn ? place.file.veiled : null) };
    for (const meeting of place.file.open.meetings) {
      const path = place.meetings.get(meeting.id);
      if (path !== undefined) yield { path, text: meetingPage(meeting, place, { path, questions, privateNotes: isPrivateIn ? (place.file.veiled.notes.get(meeting.id) ?? []) : null }) };
    }
  }
}

function startPage(places: readonly PersonPlaces[], team: readonly { readonly title: string; readonly path: string }[], { today, isPrivateIn }: FolderOrder): string {
  const people = (state: 'active' | 'archived') =>
    list(places.filter(({ file }) => file.open.person.state === state).map((place) => ({ content: [link(place.file.open.person.name, relativeLink(START, place.page))] })));
  return page({ heed: 'start', exported: today, private: isPrivateIn }, [
    heading(1, t`From Heed`),
    paragraph(t`Everything Heed held on ${writtenDate(today)}, as pages that any program can read. It is a copy for you: what you change here does not come back to Heed.`),
    paragraph(
      isPrivateIn
        ? t`These pages hold your private notes and your corrective feedback, under headings that say “Private”. Nothing in this folder is encrypted. Keep it where only you can read it.`
        : t`Left out: private notes, life and work context, feedback, private praise, your weekly reviews, and your own notes on requests. What is here may still be personal, and nothing in this folder is encrypted.`,
    ),
    ...section(t`People`, people('active')),
    ...section(t`Archived`, people('archived')),
    ...section(t`And`, list(team.map(({ title, path }) => ({ content: [link(title, relativeLink(START, path))] })))),
  ]);
}
