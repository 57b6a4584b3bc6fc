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
    name: 'Every week',
    purpose: 'The usual half hour: theirs first, then yours, then what you both take away.',
    body: notes(['What is on your mind'], ['Since last time', 'What I owed you:', 'What came of what you raised:'], ['Now', 'What goes well:', 'What is in the way:'], ['What we agreed']),
  },
  {
    id: 'first',
    name: 'First one-on-one',
    purpose: 'Get to know each other and agree on how these conversations work.',
    body: notes(
      ['You', 'What brought you here, and what you hope for:', 'How you like to work, and when:', 'How you like to be thanked, and how to be told when something is off:'],
      ['Me', 'What you can expect from me:', 'What I expect in the first weeks:'],
      ['These conversations', 'How often, when and where:', 'Your topics come first; the notes are open to you.'],
      ['What we agreed'],
    ),
  },
  {
    id: 'growth',
    name: 'Growth talk',
    purpose: 'Once a quarter: where they want to go and what both of you do about it.',
    body: notes(
      ['Where you want to go', 'In the coming year:', 'Further on:'],
      ['Where you are now', 'What you have got better at:', 'What is still hard:'],
      ['Ways there', 'Work to try it in:', 'People to learn from:', 'Courses, only where they help:'],
      ['Next steps', 'Yours:', 'Mine:'],
    ),
  },
  {
    id: 'after-time-away',
    name: 'After time away',
    purpose: 'The first talk after leave or illness. Ask nothing about the cause.',
    body: notes(['Welcome back', 'What you would like me to know, if anything:'], ['What changed meanwhile', 'Decisions:', 'People:'], ['The first days', 'What can wait:', 'What would make the start easier:'], ['What we agreed']),
  },
  {
    id: 'before-leave',
    name: 'Before leave',
    purpose: 'So that they can leave with a free head.',
    body: notes(['What is open', 'Who takes it:'], ['Reaching you', 'Not at all, or only when:'], ['Coming back', 'The first day:', 'What you would like to find done:'], ['What we agreed']),
  },
  {
    id: 'skip-level',
    name: 'Skip-level',
    purpose: 'With someone who reports to one of your reports: listen, and take nothing over.',
    body: notes(['You and your work', 'What you are on, and why it matters:', 'What goes well in the team:'], ['What I should know', 'What gets in your way:', 'What we decided that made no sense from where you stand:'], ['What happens with this', 'What I may pass on, and what stays here:']),
  },
  {
    id: 'feedback-for-me',
    name: 'Feedback for me',
    purpose: 'Ask for it, write it down, answer next time.',
    body: notes(['What helps you', 'Keep doing:'], ['What does not', 'Stop or do less:', 'Start:'], ['One thing', 'What I will try until we next speak:']),
  },
  {
    id: 'ninety-days',
    name: 'After ninety days',
    purpose: 'Close the first stretch: what was expected, what happened, what comes next.',
    body: notes(['Looking back', 'What was as expected, and what was not:', 'What you are proud of:'], ['Expectations', 'Of you, still right:', 'Of me, still right:'], ['The next ninety days', 'What you want to take on:', 'What you need for it:'], ['How often we speak from now on']),
  },
  {
    id: 'hard-week',
    name: 'A hard week',
    purpose: 'When there is too much: listen first, then take something away.',
    body: notes(['How it is', 'What weighs most:'], ['What can go', 'Drop:', 'Later:', 'Someone else:'], ['What I do today'], ['When we look again']),
  },
  {
    id: 'project-close',
    name: 'A project ends',
    purpose: 'Look back while it is fresh, and give thanks for something specific.',
    body: notes(['What we set out to do, and what came of it'], ['What you did that made the difference'], ['What you would do differently'], ['What you take from it for your own growth']),
  },
];

/** Heed's templates and the manager's own; the own ones first. */
export const withOwnTemplates = (own: readonly Template[]): readonly NoteTemplate[] => [...own.map(({ id, name, body }) => ({ id, name, purpose: '', body })), ...noteTemplates];
