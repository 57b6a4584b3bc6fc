import { plural, t } from '@lingui/core/macro';
import type { RootContent } from 'mdast';
import { absenceNames, writtenDays } from '#domain/absences/absence-words.ts';
import { arrangementWords } from '#domain/arrangements/arrangement-words.ts';
import { birthdayText } from '#domain/people/birthday-text.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { spokenEvery } from '#domain/calendar/spoken-rhythm.ts';
import { growthSections } from '#domain/leaving/growth-sections.ts';
import { type Item, heading, link, list, page, prose, section, strong, titled, verbatim, words } from '#domain/leaving/markdown-page.ts';
import { relativeLink } from '#domain/leaving/page-names.ts';
import type { OpenFile, OpenRequest, PrivateFile } from '#domain/leaving/person-file.ts';
import type { PersonPlaces } from '#domain/leaving/person-places.ts';
import { praiseItem } from '#domain/leaving/praise-item.ts';
import { privateSections } from '#domain/leaving/private-sections.ts';
import { appealWords, commitmentStateWords, joined, matterKindWords, matterStateWords, meetingStateWords, occasionKindWords, pointStateWords, preferenceWords, raisedByWords, recognitionWords, recoveryStateWords, recoveryStepStateWords, recoveryStepWords, relationshipWords, requestStateWords, talkStateWords } from '#domain/leaving/state-words.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { Recovery } from '#domain/recoveries/recovery.ts';
import { kindNames } from '#domain/requests/kind-words.ts';
import { spokenRecurrence } from '#domain/reminders/spoken-recurrence.ts';
import type { RecoveryStepKind } from '#domain/recoveries/recovery.ts';

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
      ...section(t`Talking points`, list(open.talkingPoints.map(({ text, raisedBy, state }) => ({ content: `${text} (${raisedByWords[raisedBy]}, ${pointStateWords[state]})` })))),
      ...section(t`What I promised`, list(commitments(open, 'me'))),
      ...section(t`What they took on`, list(commitments(open, 'them'))),
      ...section(t`What they raised`, list(open.matters.map(matterItem))),
      ...section(t`Making good`, list(open.recoveries.map(recoveryItem))),
      ...section(t`Requests to work differently`, open.requests.flatMap(requestBlocks)),
      ...section(t`Praise`, list(open.praise.map(praiseItem))),
      ...section(t`Expectations`, list(open.expectations.map(({ of, text, state, confirmations }) => ({ content: expectationText(of, text, state === 'retired', confirmations.at(-1)?.on ?? null) })))),
      ...growthSections(open),
      ...section(t`Words in passing`, list(open.touches.map(({ on, note }) => ({ content: `${writtenDate(on)}${note ? `: ${note}` : ''}` })))),
      ...section(t`Occasions`, list(occasions(open))),
      ...section(t`Absences`, list(open.absences.map((absence) => ({ content: `${absenceNames[absence.kind]}, ${writtenDays(absence)}` })))),
      ...section(t`How their week differs`, list(open.arrangements.map((arrangement) => ({ content: `${writtenDays(arrangement)}: ${arrangementWords(arrangement)}` })))),
      ...section(t`Reminders`, list(open.reminders.map(({ text, on, at, recurrence, state }) => ({ content: joined([t`${text}, ${writtenDate(on)} at ${at}`, recurrence && spokenRecurrence(on, recurrence)]), isDone: state === 'done' })))),
      ...(veiled === null ? [] : privateSections(veiled)),
    ],
  );
}

function expectationText(of: 'me' | 'them', text: string, isRetired: boolean, lastOn: CalendarDate | null): string {
  const whose = of === 'me' ? t`Of me: ${text}` : t`Of them: ${text}`;
  return joined([isRetired ? t`${whose} (retired)` : whose, lastOn && t`last said aloud on ${writtenDate(lastOn)}`]);
}

function facts({ person }: OpenFile): Item[] {
  const line = (name: string, value: string): Item[] => (value === '' ? [] : [{ content: [strong(name), words(`: ${value}`)] }]);
  return [
    ...line(t`Birthday`, person.birthday === null ? '' : birthdayText(person.birthday, person.birthYear)),
    ...line(t`Started`, person.startOn === null ? '' : writtenDate(person.startOn)),
    ...line(t`With me since`, person.withMeSince === null ? '' : writtenDate(person.withMeSince)),
    ...line(t`Level`, person.level),
    ...line(t`Shift`, person.shift),
    ...line(t`Working pattern`, person.workingPattern),
    ...line(t`Recognition`, joined([person.recognitionPreference && recognitionWords[person.recognitionPreference], person.recognitionNote])),
    ...line(t`One-on-ones`, person.cadenceDays === null ? '' : spokenEvery(person.cadenceDays)),
    ...line(t`Something good`, person.praiseEveryDays === null ? '' : spokenEvery(person.praiseEveryDays)),
    ...line(t`Birthday marked`, person.birthday === null ? '' : preferenceWords[person.occasionPreference]),
    ...line(t`Anniversary marked`, person.anniversaryPreference === null ? '' : preferenceWords[person.anniversaryPreference]),
    ...line(t`29 February kept on`, person.leapDayOn === null ? '' : birthdayText(person.leapDayOn as Parameters<typeof birthdayText>[0], null)),
  ];
}

function meetingItems({ meetings }: OpenFile, path: string, places: PersonPlaces['meetings']): Item[] {
  return meetings.flatMap(({ id, on, at, state }) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ content: [link(`${writtenDate(on)}${at === null ? '' : `, ${at}`}`, relativeLink(path, place)), verbatim(` ${meetingStateWords[state]}`)] }];
  });
}

const commitments = ({ commitments: all }: OpenFile, owner: 'me' | 'them'): Item[] =>
  all
    .filter((each) => each.owner === owner)
    .map(({ text, madeOn, dueOn, state, closedOn, closingNote, renegotiations }) => ({
      content: withReason(`${text} (${joined([commitmentStateWords[state], t`made ${writtenDate(madeOn)}`, dueOn && t`due ${writtenDate(dueOn)}`, closedOn && t`closed ${writtenDate(closedOn)}`])})`, closingNote),
      isDone: state !== 'open',
      below: list(renegotiations.map(({ on, toDueOn, reason }) => ({ content: withReason(joined([t`Agreed anew on ${writtenDate(on)}`, toDueOn && t`for ${writtenDate(toDueOn)}`]), reason) }))),
    }));

function matterItem({ kind, text, state, heardOn, firstWord, answer, toldBackOn, minutesPerWeek, peopleAffected, waits }: Matter): Item {
  const lost = minutesPerWeek === null ? null : peopleAffected === null ? plural(minutesPerWeek, { one: '# minute a week', other: '# minutes a week' }) : plural(minutesPerWeek, { one: `# minute a week for ${peopleAffected}`, other: `# minutes a week for ${peopleAffected}` });
  const below = [
    ...list([
      ...(firstWord ? [{ content: t`Said at once: ${firstWord}` }] : []),
      ...waits.map(({ onWhom, fromOn, untilOn, endedOn }) => ({ content: waitText(onWhom, fromOn, endedOn ?? untilOn) })),
    ]),
    ...prose(answer),
  ];
  return { content: `${matterKindWords[kind]}: ${text} (${joined([matterStateWords[state], t`heard ${writtenDate(heardOn)}`, toldBackOn && t`told back ${writtenDate(toldBackOn)}`, lost])})`, below };
}

function waitText(onWhom: string, fromOn: CalendarDate, toOn: CalendarDate | null): string {
  const began = t`Waited on ${onWhom} from ${writtenDate(fromOn)}`;
  return toOn === null ? began : t`${began}, until ${writtenDate(toOn)}`;
}

const withReason = (what: string, reason: string) => (reason ? `${what}: ${reason}` : what);

const recoveryItem = ({ about, beganOn, steps, state }: Recovery): Item => ({
  content: t`${about} (begun ${writtenDate(beganOn)}, ${recoveryStateWords[state]})`,
  below: list(Object.entries(steps).map(([name, step]) => ({ content: joined([`${recoveryStepWords[name as RecoveryStepKind]}: ${recoveryStepStateWords[step.state]}`, step.settledOn === null ? t`due ${writtenDate(step.dueOn)}` : t`on ${writtenDate(step.settledOn)}`]), isDone: step.state !== 'open' }))),
});

function requestBlocks(request: OpenRequest): RootContent[] {
  const { kind, asked, state, receivedOn, proposedFromOn, isStatutory, decidedOn, decision, trial, extensions, meetings, appeal, withdrawn, contractUpdatedOn } = request;
  const steps: Item[] = [
    { content: joined([t`Received ${writtenDate(receivedOn)}`, isStatutory && t`under the law`, proposedFromOn && t`proposed from ${writtenDate(proposedFromOn)}`]) },
    ...meetings.map(({ on, about, state: became }) => ({ content: about === 'request' ? t`Talked about the request on ${writtenDate(on)}: ${talkStateWords[became]}` : t`Talked about the appeal on ${writtenDate(on)}: ${talkStateWords[became]}` })),
    ...extensions.map(({ agreedOn, untilOn }) => ({ content: t`Longer period agreed on ${writtenDate(agreedOn)}, until ${writtenDate(untilOn)}` })),
    ...(trial === null ? [] : [{ content: joined([t`Trial from ${writtenDate(trial.fromOn)} to ${writtenDate(trial.toOn)}`, trial.reviewedOn && t`reviewed ${writtenDate(trial.reviewedOn)}`]) }]),
    ...(decision === null ? [] : [{ content: joined([decision.outcome === 'agreed' ? t`Agreed` : t`Declined`, decidedOn && t`told ${writtenDate(decidedOn)}`, decision.startsOn && t`from ${writtenDate(decision.startsOn)}`]), below: [...list(decision.grounds.map((content) => ({ content }))), ...prose(decision.explanation)] }]),
    ...(appeal === null ? [] : [{ content: joined([t`Appeal of ${writtenDate(appeal.receivedOn)}: ${appealWords[appeal.outcome ?? 'open']}`, appeal.decidedOn && t`told ${writtenDate(appeal.decidedOn)}`]), below: prose(appeal.explanation) }]),
    ...(withdrawn === null ? [] : [{ content: t`Withdrawn on ${writtenDate(withdrawn.on)}` }]),
    ...(contractUpdatedOn === null ? [] : [{ content: t`Contract updated on ${writtenDate(contractUpdatedOn)}` }]),
  ];
  return [heading(3, `${kindNames[kind]}, ${requestStateWords[state]}`), ...prose(asked), ...list(steps)];
}

function occasions({ occasions: own, occasionMarks }: OpenFile): Item[] {
  const names = new Map(own.map(({ id, name }) => [id as string, name]));
  return [
    ...own.map(({ name, on, isYearly, preference }) => ({ content: `${joined([name, writtenDate(on), isYearly && t`every year`])} (${preferenceWords[preference]})` })),
    ...occasionMarks.map(({ kind, occasionId, year, whatWasDone }) => ({ content: whatWasDone ? `${(occasionId && names.get(occasionId)) ?? occasionKindWords[kind]} ${year}: ${whatWasDone}` : t`${(occasionId && names.get(occasionId)) ?? occasionKindWords[kind]} ${year}, marked` })),
  ];
}
