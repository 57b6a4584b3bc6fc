import { t } from '@lingui/core/macro';
import type { RootContent } from 'mdast';
import { absenceNames, writtenDays } from '#domain/absences/absence-words.ts';
import { arrangementWords } from '#domain/arrangements/arrangement-words.ts';
import { birthdayText } from '#domain/people/birthday-text.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { spokenEvery } from '#domain/calendar/spoken-rhythm.ts';
import { growthSections } from '#domain/leaving/growth-sections.ts';
import { heading, type Item, link, list, page, prose, section, strong, titled, words } from '#domain/leaving/markdown-page.ts';
import { relativeLink } from '#domain/leaving/page-names.ts';
import type { OpenFile, OpenRequest, PrivateFile } from '#domain/leaving/person-file.ts';
import type { PersonPlaces } from '#domain/leaving/person-places.ts';
import { praiseItem } from '#domain/leaving/praise-item.ts';
import { privateSections } from '#domain/leaving/private-sections.ts';
import { commitmentStateWords, matterStateWords, raisedByWords, relationshipWords, requestStateWords } from '#domain/leaving/state-words.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { Recovery } from '#domain/recoveries/recovery.ts';
import { kindNames } from '#domain/requests/kind-words.ts';
import { spokenRecurrence } from '#domain/reminders/spoken-recurrence.ts';

/** The page of a person. `veiled` is null where nothing veiled may be in it: the rest is made from records without it. */
export function personPage({ file: { open }, page: path, meetings }: PersonPlaces, veiled: PrivateFile | null): string {
  const { person } = open;
  return page(
    {
      heed: 'person',
      id: person.id,
      name: person.name,
      aliases: person.preferredName && person.preferredName !== person.name ? [person.preferredName] : [],
      pronouns: person.pronouns,
      relationship: relationshipWords[person.relationship],
      role: person.role,
      team: person.team,
      location: person.location,
      email: person.email,
      started: person.startOn,
      birthday: person.birthday === null ? null : person.birthYear === null ? person.birthday : `${person.birthYear}-${person.birthday}`,
      timezone: person.timeZone,
      workplace: person.workplace,
      state: person.state,
      tags: ['heed/person'],
    },
    [
      heading(1, person.name),
      ...list(facts(open)),
      ...section(t`Aspirations and strengths`, [...titled(t`In the next year`, person.aspirationsShort), ...titled(t`Further ahead`, person.aspirationsLong), ...titled(t`Strengths`, person.strengths)]),
      ...section(t`One-on-ones`, list(meetingItems(open, path, meetings))),
      ...section(t`Talking points`, list(open.talkingPoints.map(({ text, raisedBy, state }) => ({ content: `${text} (${raisedByWords[raisedBy]}, ${state})` })))),
      ...section(t`What I promised`, list(commitments(open, 'me'))),
      ...section(t`What they took on`, list(commitments(open, 'them'))),
      ...section(t`What they raised`, list(open.matters.map(matterItem))),
      ...section(t`Making good`, list(open.recoveries.map(recoveryItem))),
      ...section(t`Requests to work differently`, open.requests.flatMap(requestBlocks)),
      ...section(t`Praise`, list(open.praise.map(praiseItem))),
      ...section(t`Expectations`, list(open.expectations.map(({ of, text, state, confirmations }) => ({ content: `${of === 'me' ? 'Of me' : 'Of them'}: ${text}${state === 'retired' ? ' (retired)' : ''}${said('last said aloud on', confirmations.at(-1)?.on ?? null)}` })))),
      ...growthSections(open),
      ...section(t`Words in passing`, list(open.touches.map(({ on, note }) => ({ content: `${writtenDate(on)}${note ? `: ${note}` : ''}` })))),
      ...section(t`Occasions`, list(occasions(open))),
      ...section(t`Absences`, list(open.absences.map((absence) => ({ content: `${absenceNames[absence.kind]}, ${writtenDays(absence)}` })))),
      ...section(t`How their week differs`, list(open.arrangements.map((arrangement) => ({ content: `${writtenDays(arrangement)}: ${arrangementWords(arrangement)}` })))),
      ...section(t`Reminders`, list(open.reminders.map(({ text, on, at, recurrence, state }) => ({ content: `${text}, ${writtenDate(on)} at ${at}${recurrence === null ? '' : `, ${spokenRecurrence(on, recurrence)}`}`, isDone: state === 'done' })))),
      ...(veiled === null ? [] : privateSections(veiled)),
    ],
  );
}

const said = (before: string, on: CalendarDate | null) => (on === null ? '' : `, ${before} ${writtenDate(on)}`);

function facts({ person }: OpenFile): Item[] {
  const line = (name: string, value: string): Item[] => (value === '' ? [] : [{ content: [strong(name), words(`: ${value}`)] }]);
  return [
    ...line(t`Birthday`, person.birthday === null ? '' : birthdayText(person.birthday, person.birthYear)),
    ...line(t`Started`, person.startOn === null ? '' : writtenDate(person.startOn)),
    ...line(t`With me since`, person.withMeSince === null ? '' : writtenDate(person.withMeSince)),
    ...line(t`Level`, person.level),
    ...line('Shift', person.shift),
    ...line(t`Working pattern`, person.workingPattern),
    ...line(t`Recognition`, [person.recognitionPreference, person.recognitionNote].filter(Boolean).join(', ')),
    ...line(t`One-on-ones`, person.cadenceDays === null ? '' : spokenEvery(person.cadenceDays)),
    ...line(t`Something good`, person.praiseEveryDays === null ? '' : spokenEvery(person.praiseEveryDays)),
    ...line(t`Birthday marked`, person.birthday === null ? '' : person.occasionPreference),
    ...line(t`Anniversary marked`, person.anniversaryPreference ?? ''),
    ...line(t`29 February kept on`, person.leapDayOn === null ? '' : birthdayText(person.leapDayOn as Parameters<typeof birthdayText>[0], null)),
  ];
}

function meetingItems({ meetings }: OpenFile, path: string, places: PersonPlaces['meetings']): Item[] {
  return meetings.flatMap(({ id, on, at, state }) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ content: [link(`${writtenDate(on)}${at === null ? '' : `, ${at}`}`, relativeLink(path, place)), words(` ${state}`)] }];
  });
}

const commitments = ({ commitments: all }: OpenFile, owner: 'me' | 'them'): Item[] =>
  all
    .filter((each) => each.owner === owner)
    .map(({ text, madeOn, dueOn, state, closedOn, closingNote, renegotiations }) => ({
      content: `${text} (${commitmentStateWords[state]}${said('made', madeOn)}${said('due', dueOn)}${said('closed', closedOn)})${closingNote ? `: ${closingNote}` : ''}`,
      isDone: state !== 'open',
      below: list(renegotiations.map(({ on, toDueOn, reason }) => ({ content: `Agreed anew on ${writtenDate(on)}${said('for', toDueOn)}${reason ? `: ${reason}` : ''}` }))),
    }));

function matterItem({ kind, text, state, heardOn, firstWord, answer, toldBackOn, minutesPerWeek, peopleAffected, waits }: Matter): Item {
  const lost = minutesPerWeek === null ? '' : `, ${minutesPerWeek} minutes a week${peopleAffected === null ? '' : ` for ${peopleAffected}`}`;
  const below = [
    ...list([
      ...(firstWord ? [{ content: t`Said at once: ${firstWord}` }] : []),
      ...waits.map(({ onWhom, fromOn, untilOn, endedOn }) => ({ content: t`Waited on ${onWhom} from ${writtenDate(fromOn)}${said('until', endedOn ?? untilOn)}` })),
    ]),
    ...prose(answer),
  ];
  return { content: `${kind}: ${text} (${matterStateWords[state]}${said('heard', heardOn)}${said('told back', toldBackOn)}${lost})`, below };
}

const recoveryItem = ({ about, beganOn, steps, state }: Recovery): Item => ({
  content: `${about} (begun ${writtenDate(beganOn)}, ${state})`,
  below: list(Object.entries(steps).map(([name, step]) => ({ content: `${name.replace('-', ' ')}: ${step.state}${said(step.settledOn === null ? 'due' : 'on', step.settledOn ?? step.dueOn)}`, isDone: step.state !== 'open' }))),
});

function requestBlocks(request: OpenRequest): RootContent[] {
  const { kind, asked, state, receivedOn, proposedFromOn, isStatutory, decidedOn, decision, trial, extensions, meetings, appeal, withdrawn, contractUpdatedOn } = request;
  const steps: Item[] = [
    { content: `Received ${writtenDate(receivedOn)}${isStatutory ? ', under the law' : ''}${said('proposed from', proposedFromOn)}` },
    ...meetings.map(({ on, about, state: became }) => ({ content: t`Talked about the ${about} on ${writtenDate(on)}: ${became}` })),
    ...extensions.map(({ agreedOn, untilOn }) => ({ content: t`Longer period agreed on ${writtenDate(agreedOn)}, until ${writtenDate(untilOn)}` })),
    ...(trial === null ? [] : [{ content: t`Trial from ${writtenDate(trial.fromOn)} to ${writtenDate(trial.toOn)}${said('reviewed', trial.reviewedOn)}` }]),
    ...(decision === null ? [] : [{ content: `${decision.outcome === 'agreed' ? 'Agreed' : 'Declined'}${said('told', decidedOn)}${said('from', decision.startsOn)}`, below: [...list(decision.grounds.map((content) => ({ content }))), ...prose(decision.explanation)] }]),
    ...(appeal === null ? [] : [{ content: t`Appeal of ${writtenDate(appeal.receivedOn)}: ${appeal.outcome ?? 'open'}${said('told', appeal.decidedOn)}`, below: prose(appeal.explanation) }]),
    ...(withdrawn === null ? [] : [{ content: t`Withdrawn on ${writtenDate(withdrawn.on)}` }]),
    ...(contractUpdatedOn === null ? [] : [{ content: t`Contract updated on ${writtenDate(contractUpdatedOn)}` }]),
  ];
  return [heading(3, `${kindNames[kind]}, ${requestStateWords[state]}`), ...prose(asked), ...list(steps)];
}

function occasions({ occasions: own, occasionMarks }: OpenFile): Item[] {
  const names = new Map(own.map(({ id, name }) => [id as string, name]));
  return [
    ...own.map(({ name, on, isYearly, preference }) => ({ content: `${name}, ${writtenDate(on)}${isYearly ? ', every year' : ''} (${preference})` })),
    ...occasionMarks.map(({ kind, occasionId, year, whatWasDone }) => ({ content: `${(occasionId && names.get(occasionId)) ?? kind} ${year}${whatWasDone ? `: ${whatWasDone}` : ', marked'}` })),
  ];
}
