import { t } from '@lingui/core/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { type Item, heading, link, list, noteBody, page, paragraph, section, verbatim } from '#domain/leaving/markdown-page.ts';
import { relativeLink } from '#domain/leaving/page-names.ts';
import type { PersonPlaces } from '#domain/leaving/person-places.ts';
import { commitmentStateWords, joined, matterKindWords, matterStateWords, pointStateWords, raisedByWords, whoWords } from '#domain/leaving/state-words.ts';
import type { Note, OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import type { PhrasingContent } from 'mdast';

export interface MeetingPageOrder {
  readonly path: string;
  /** Texts of questions by their ids. */
  readonly questions: ReadonlyMap<string, string>;
  readonly privateNotes: readonly Note[] | null;
}

/**
 * The page of a one-on-one. `privateNotes` is null where nothing veiled may be in it; such notes are no part of the
 * records that the rest of the page is made from. They stand last, below everything shared.
 */
export function meetingPage(meeting: OneOnOne, { file: { open }, page: personsPage }: PersonPlaces, { path, questions, privateNotes }: MeetingPageOrder): string {
  const { person } = open;
  const bodies = (notes: readonly Pick<Note, 'body'>[]) => notes.flatMap(({ body }) => noteBody(body));
  const of = (id: OneOnOne['id'] | null) => id === meeting.id;
  const points: Item[] = open.talkingPoints.filter(({ raisedIn, closedIn }) => of(raisedIn) || of(closedIn)).map(({ text, raisedBy, state }) => ({ content: `${text} (${raisedByWords[raisedBy]}, ${pointStateWords[state]})` }));
  const promises: Item[] = open.commitments.filter(({ madeIn }) => of(madeIn)).map(({ text, owner, dueOn, state }) => ({ content: `${whoWords[owner]}: ${joined([text, dueOn && t`by ${writtenDate(dueOn)}`])} (${commitmentStateWords[state]})` }));
  const matters: Item[] = open.matters.filter(({ raisedIn }) => of(raisedIn)).map(({ text, kind, state }) => ({ content: `${matterKindWords[kind]}: ${text} (${matterStateWords[state]})` }));
  const asked: Item[] = meeting.askedQuestionIds.flatMap((id) => questions.get(id) ?? []).map((content) => ({ content }));
  const moves: Item[] = meeting.moves.map(({ fromOn, fromAt }) => ({ content: fromAt === null ? t`It stood on ${writtenDate(fromOn)} before.` : t`It stood on ${writtenDate(fromOn)} at ${fromAt} before.` }));
  return page(
    {
      heed: 'one-on-one',
      id: meeting.id,
      person: person.name,
      date: meeting.on,
      time: meeting.at,
      minutes: meeting.lengthMinutes,
      place: meeting.place,
      state: meeting.state,
      mood: meeting.mood,
      energy: meeting.energy,
      workload: meeting.workload,
      tags: ['heed/one-on-one'],
    },
    [
      heading(1, t`${writtenDate(meeting.on)} with ${person.name}`),
      paragraph(withLink(person.name, relativeLink(path, personsPage))),
      ...section(t`Notes`, bodies(open.sharedNotes.get(meeting.id) ?? [])),
      ...section(t`Talking points`, list(points)),
      ...section(t`Promised`, list(promises)),
      ...section(t`Raised`, list(matters)),
      ...section(t`Asked`, list(asked)),
      ...section(t`Moved`, list(moves)),
      ...section(t`Private notes`, bodies(privateNotes ?? [])),
    ],
  );
}

/** `With Ana Ford.`, the name as a link: its place in the sentence is the language's. */
function withLink(name: string, url: string): PhrasingContent[] {
  const mark = '\uE000';
  const [before = '', after = ''] = t`With ${mark}.`.split(mark);
  return [verbatim(before), link(name, url), verbatim(after)].filter(({ type, ...rest }) => type !== 'text' || !('value' in rest) || rest.value !== '');
}
