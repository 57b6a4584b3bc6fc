import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { lastConfirmed } from '#domain/expectations/to-confirm.ts';
import type { HandoverView, ShareableDays } from '#domain/handover/handover-view.ts';
import { locale } from '#domain/language/speak.ts';
import { birthdayText } from '#domain/people/birthday-text.ts';
import { calledName } from '#domain/people/person.ts';
import type { ShareableCommitment } from '#domain/notes/shareable-note.ts';
import type { HandoverSheet } from '#domain/print/dossier-sheet.ts';
import { fileNameOf } from '#domain/print/file-name.ts';
import type { ShareableExpectation, ShareableGoal, ShareablePlan, ShareableRequest } from '#domain/print/shareable.ts';
import { kindNames } from '#domain/requests/kind-words.ts';
import type { Settings } from '#domain/settings/settings.ts';

type Section = HandoverSheet['sections'][number];
type Item = Section['items'][number];
type Fact = Item['facts'][number];

const facts = (...all: readonly (readonly [label: string, text: string | null | undefined])[]): Fact[] => all.flatMap(([label, text]) => (text?.trim() ? [{ label, text: text.trim() }] : []));
const on = (day: CalendarDate | null | undefined) => (day ? writtenDate(day) : '');

const planItem = (plan: ShareablePlan): Item => ({
  title: t`${writtenDate(plan.fromOn)} to ${writtenDate(plan.toOn)}`,
  notes: [plan.agreedOn ? t`agreed on ${writtenDate(plan.agreedOn)}` : t`agreed`],
  facts: facts(
    [t`Strengths`, plan.strengths],
    [t`In the next year or two`, plan.aspirationsShort],
    [t`Further ahead`, plan.aspirationsLong],
    [t`Focus areas`, plan.focusAreas.join('\n')],
    [t`Support needed`, plan.supportNeeded],
    [t`Reviews`, plan.reviewOns.map(writtenDate).join('\n')],
  ),
});

const goalItem = (goal: ShareableGoal): Item => ({
  title: goal.title.trim(),
  notes: [{ proposed: t`proposed`, active: t`active`, paused: t`paused`, achieved: t`achieved`, dropped: t`dropped` }[goal.state], ...(goal.targetOn ? [t`target ${writtenDate(goal.targetOn)}`] : [])],
  facts: facts(
    [t`Why it matters`, goal.why],
    [t`Measure of success`, goal.measure],
    [t`Steps`, goal.steps.map(({ text, owner, dueOn, doneOn }) => [text.trim(), owner === 'me' ? t`the manager’s` : t`theirs`, doneOn ? t`done ${on(doneOn)}` : dueOn && t`due ${on(dueOn)}`].filter(Boolean).join(', ')).join('\n')],
  ),
});

const promiseItem = ({ text, dueOn }: ShareableCommitment): Item => ({ title: text.trim(), notes: [dueOn ? t`due ${writtenDate(dueOn)}` : t`no day`], facts: [] });

/** The day an agreement holds from: the decision's, or that of the appeal it came by. */
const arrangementItem = (request: ShareableRequest): Item => ({
  title: kindNames[request.kind],
  notes: request.state === 'trial' && request.trial ? [t`on trial from ${writtenDate(request.trial.fromOn)} to ${writtenDate(request.trial.toOn)}`, t`review on ${writtenDate(request.trial.reviewOn)}`] : request.decision?.startsOn ? [t`agreed, from ${writtenDate(request.decision.startsOn)}`] : [t`agreed`],
  facts: facts([t`What was asked for`, request.asked], [t`What was said`, request.decision?.outcome === 'agreed' ? request.decision.explanation : ''], [t`Decided on`, on(request.decidedOn)]),
});

const expectationItem = (card: ShareableExpectation): Item => ({ title: card.text.trim(), notes: [t`said aloud on ${on(lastConfirmed(card)?.on)}`], facts: [] });

const wishes = { public: t`With the team`, quiet: t`Quietly`, none: t`Not at all` } as const;
const daysItem = ({ birthday, occasionPreference, anniversaryPreference }: ShareableDays): Item => ({
  title: t`Birthday and work anniversary`,
  notes: [t`with their consent`],
  facts: facts([t`Birthday`, birthday ? birthdayText(birthday, null) : ''], [t`How to mark the birthday`, wishes[occasionPreference]], [t`How to mark the anniversary`, wishes[anniversaryPreference ?? occasionPreference]]),
});

/** The papers for the next manager. Parts without anything in them are left out. */
export function handoverSheetOf(view: HandoverView, settings: Pick<Settings, 'managerName' | 'organisation' | 'paper'>, today: CalendarDate): HandoverSheet {
  const { person, plan, goals, promises, arrangements, expectations, days } = view;
  const called = calledName(person);
  const sections: Section[] = [
    { title: t`Arrangements in force`, items: arrangements.map(arrangementItem) },
    { title: t`Promises to ${called} that are still open`, items: promises.filter(({ owner }) => owner === 'me').map(promiseItem) },
    { title: t`What ${called} has promised`, items: promises.filter(({ owner }) => owner === 'them').map(promiseItem) },
    { title: t`What is expected of ${called}`, items: expectations.filter(({ of }) => of === 'them').map(expectationItem) },
    { title: t`What ${called} may expect of the manager`, items: expectations.filter(({ of }) => of === 'me').map(expectationItem) },
    { title: t`Development plan`, items: plan ? [planItem(plan)] : [] },
    { title: t`Agreed goals`, items: goals.map(goalItem) },
    { title: t`Days`, items: days ? [daysItem(days)] : [] },
  ];
  return {
    kind: 'handover',
    title: t`Handover: ${person.name}`.slice(0, 500),
    language: locale(),
    paper: settings.paper,
    fileName: fileNameOf(t`Handover ${person.name} ${today}`),
    about: t`Handover`,
    personName: person.name,
    organisation: settings.organisation.trim(),
    preparedOn: writtenDate(today),
    introduction: [
      [[person.role.trim(), person.team.trim()].filter(Boolean).join(', '), settings.managerName.trim() && t`handed over by ${settings.managerName.trim()}`].filter(Boolean).join(' · '),
      t`Facts that both sides know. No notes, no feedback and nothing said in confidence is in it.`,
    ].filter(Boolean),
    sections: sections.filter(({ items }) => items.length > 0),
  };
}
