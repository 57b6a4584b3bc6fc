import { t } from '@lingui/core/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import type { LeavingRecords } from '#domain/leaving/leaving-records.ts';
import { heading, list, noteBody, page, prose, section } from '#domain/leaving/markdown-page.ts';
import { pageNameOf, pageNames } from '#domain/leaving/page-names.ts';
import { spokenRecurrence } from '#domain/reminders/spoken-recurrence.ts';
import { joined, ritualOutcomeWords } from '#domain/leaving/state-words.ts';

export interface TeamPage {
  readonly title: string;
  readonly path: string;
  readonly text: string;
}

/** What belongs to no single person: what the team is for, rituals, reminders of one's own, questions and templates. Pages that would be empty are left out, and weekly reviews where nothing private is to leave. */
export function teamPages({ people, rituals, ownReminders, ownQuestions, templates, teams, weekReviews }: LeavingRecords, isPrivateIn: boolean): TeamPage[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const invited = (ids: LeavingRecords['rituals'][number]['personIds']) => (ids === null ? t`everybody who reports to me` : ids.flatMap((id) => names.get(id) ?? []).join(', '));
  const ritualBlocks = rituals.flatMap(({ name, firstOn, at, repeat, place, personIds, state, history }) => [
    heading(2, state === 'ended' ? t`${name} (ended)` : name),
    ...prose(joined([t`From ${writtenDate(firstOn)}`, at === null ? spokenRecurrence(firstOn, repeat) : t`${spokenRecurrence(firstOn, repeat)} at ${at}`, place, t`for ${invited(personIds)}`])),
    ...list(history.map(({ on, outcome, note }) => ({ content: `${writtenDate(on)}: ${ritualOutcomeWords[outcome]}${note ? `. ${note}` : ''}` }))),
  ]);
  const reminderItems = ownReminders.filter(({ personId }) => personId === null).map(({ text, on, at, recurrence, state }) => ({ content: joined([t`${text}, ${writtenDate(on)} at ${at}`, recurrence && spokenRecurrence(on, recurrence)]), isDone: state === 'done' }));
  const themes = [...new Set(ownQuestions.map(({ theme }) => theme))];
  const questionBlocks = themes.flatMap((theme) => section(theme || t`Without a theme`, list(ownQuestions.filter((each) => each.theme === theme).map(({ text }) => ({ content: text })))));
  const templateNames = pageNames(templates.map(({ name }) => name));
  const purposes = teams.filter(({ purpose }) => purpose !== '');
  const reviews = isPrivateIn ? weekReviews.filter(({ finishedOn }) => finishedOn !== null).toSorted((a, b) => (a.weekOn > b.weekOn ? -1 : 1)) : [];
  return [
    ...(purposes.length === 0 ? [] : [{ title: t`Team`, path: 'Team.md', text: page({ heed: 'team' }, [heading(1, t`Team`), ...purposes.flatMap(({ purpose }) => prose(purpose))]) }]),
    ...(rituals.length === 0 ? [] : [{ title: t`Rituals`, path: `${pageNameOf(t`Rituals`)}.md`, text: page({ heed: 'rituals' }, [heading(1, t`Rituals`), ...ritualBlocks]) }]),
    ...(reviews.length === 0 ? [] : [{ title: t`Weekly reviews`, path: 'Weekly reviews.md', text: page({ heed: 'week-reviews' }, [heading(1, t`Weekly reviews (private)`), ...list(reviews.map(({ weekOn, ownLine }) => ({ content: ownLine === '' ? writtenDate(weekOn) : `${writtenDate(weekOn)}: ${ownLine}` })))]) }]),
    ...(reminderItems.length === 0 ? [] : [{ title: t`Reminders`, path: `${pageNameOf(t`Reminders`)}.md`, text: page({ heed: 'reminders' }, [heading(1, t`Reminders`), ...list(reminderItems)]) }]),
    ...(ownQuestions.length === 0 ? [] : [{ title: t`Questions`, path: `${pageNameOf(t`Questions`)}.md`, text: page({ heed: 'questions' }, [heading(1, t`Questions`), ...questionBlocks]) }]),
    ...templates.map(({ id, name, body }, at) => ({ title: t`Template: ${name}`, path: `${pageNameOf(t`Templates`)}/${templateNames[at] as string}.md`, text: page({ heed: 'template', id, name }, noteBody(body)) })),
  ];
}
