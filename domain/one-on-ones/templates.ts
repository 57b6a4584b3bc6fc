import { t } from '@lingui/core/macro';
import type { Template } from '#domain/one-on-ones/one-on-one.ts';

/** A beginning for the shared notes of a one-on-one, Markdown. */
export interface NoteTemplate {
  readonly id: string;
  readonly name: string;
  /** When it serves, in a sentence. Empty for the manager's own. */
  readonly purpose: string;
  readonly body: string;
}

const notes = (...parts: readonly (readonly [heading: string, ...prompts: string[]])[]): string => parts.map(([heading, ...prompts]) => [`## ${heading}`, '', ...prompts.map((prompt) => `- ${prompt}`)].join('\n')).join('\n\n');

/** Heed's own templates. Ids stay; words may change. */
export const noteTemplates: readonly NoteTemplate[] = [
  {
    id: 'weekly',
    name: t`Every week`,
    purpose: t`The usual half hour: theirs first, then yours, then what you both take away.`,
    body: notes([t`What is on your mind`], [t`Since last time`, t`What I owed you:`, t`What came of what you raised:`], [t`Now`, t`What goes well:`, t`What is in the way:`], [t`What we agreed`]),
  },
  {
    id: 'first',
    name: t`First one-on-one`,
    purpose: t`Get to know each other and agree on how these conversations work.`,
    body: notes(
      [t`You`, t`What brought you here, and what you hope for:`, t`How you like to work, and when:`, t`How you like to be thanked, and how to be told when something is off:`],
      [t`Me`, t`What you can expect from me:`, t`What I expect in the first weeks:`],
      [t`These conversations`, t`How often, when and where:`, t`Your topics come first; the notes are open to you.`],
      [t`What we agreed`],
    ),
  },
  {
    id: 'growth',
    name: t`Growth talk`,
    purpose: t`Once a quarter: where they want to go and what both of you do about it.`,
    body: notes(
      [t`Where you want to go`, t`In the coming year:`, t`Further on:`],
      [t`Where you are now`, t`What you have got better at:`, t`What is still hard:`],
      [t`Ways there`, t`Work to try it in:`, t`People to learn from:`, t`Courses, only where they help:`],
      [t`Next steps`, t`Yours:`, t`Mine:`],
    ),
  },
  {
    id: 'after-time-away',
    name: t`After time away`,
    purpose: t`The first talk after leave or illness. Ask nothing about the cause.`,
    body: notes([t`Welcome back`, t`What you would like me to know, if anything:`], [t`What changed meanwhile`, t`Decisions:`, t`People:`], [t`The first days`, t`What can wait:`, t`What would make the start easier:`], [t`What we agreed`]),
  },
  {
    id: 'before-leave',
    name: t`Before leave`,
    purpose: t`So that they can leave with a free head.`,
    body: notes([t`What is open`, t`Who takes it:`], [t`Reaching you`, t`Not at all, or only when:`], [t`Coming back`, t`The first day:`, t`What you would like to find done:`], [t`What we agreed`]),
  },
  {
    id: 'skip-level',
    name: t`Skip-level`,
    purpose: t`With someone who reports to one of your reports: listen, and take nothing over.`,
    body: notes([t`You and your work`, t`What you are on, and why it matters:`, t`What goes well in the team:`], [t`What I should know`, t`What gets in your way:`, t`What we decided that made no sense from where you stand:`], [t`What happens with this`, t`What I may pass on, and what stays here:`]),
  },
  {
    id: 'feedback-for-me',
    name: t`Feedback for me`,
    purpose: t`Ask for it, write it down, answer next time.`,
    body: notes([t`What helps you`, t`Keep doing:`], [t`What does not`, t`Stop or do less:`, t`Start:`], [t`One thing`, t`What I will try until we next speak:`]),
  },
  {
    id: 'ninety-days',
    name: t`After ninety days`,
    purpose: t`Close the first stretch: what was expected, what happened, what comes next.`,
    body: notes([t`Looking back`, t`What was as expected, and what was not:`, t`What you are proud of:`], [t`Expectations`, t`Of you, still right:`, t`Of me, still right:`], [t`The next ninety days`, t`What you want to take on:`, t`What you need for it:`], [t`How often we speak from now on`]),
  },
  {
    id: 'hard-week',
    name: t`A hard week`,
    purpose: t`When there is too much: listen first, then take something away.`,
    body: notes([t`How it is`, t`What weighs most:`], [t`What can go`, t`Drop:`, t`Later:`, t`Someone else:`], [t`What I do today`], [t`When we look again`]),
  },
  {
    id: 'project-close',
    name: t`A project ends`,
    purpose: t`Look back while it is fresh, and give thanks for something specific.`,
    body: notes([t`What we set out to do, and what came of it`], [t`What you did that made the difference`], [t`What you would do differently`], [t`What you take from it for your own growth`]),
  },
];

/** Heed's templates and the manager's own; the own ones first. */
export const withOwnTemplates = (own: readonly Template[]): readonly NoteTemplate[] => [...own.map(({ id, name, body }) => ({ id, name, purpose: '', body })), ...noteTemplates];
