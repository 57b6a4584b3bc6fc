import { t } from '@lingui/core/macro';
import type { CalendarDate, WallTime } from '#domain/calendar/calendar-date.ts';
import { exactDate } from '#domain/calendar/spoken-date.ts';
import { calledName } from '#domain/people/person.ts';
import type { ShareablePerson } from '#domain/print/shareable.ts';
import { plainText } from './plain-text.ts';
import type { ShareableCommitment, ShareableNote } from './shareable-note.ts';

/**
 * All that a summary is made of. Each part is a shareable type, so nothing private fits in here: no private note, no
 * private context, no matter, no feedback.
 */
export interface SummaryParts {
  readonly person: ShareablePerson;
  /** What the manager is called; empty when they did not say. */
  readonly managerName: string;
  readonly heldOn: CalendarDate;
  readonly notes: ShareableNote | null;
  readonly agreed: readonly ShareableCommitment[];
  readonly next: { readonly on: CalendarDate; readonly at: WallTime | null } | null;
}

/** `[promise](#1a2b3c4d) ask (by 2026-11-27)`: a reference of the note, which says nothing outside of Heed. */
const REFERENCE = /\[(promise|action|point|goal|praise|matter)\]\(#[0-9a-f]{8}\)/g;
const NAMES: Record<string, string> = { promise: t`Promise`, action: t`Action`, point: t`Talking point`, goal: t`Goal`, praise: t`Praise`, matter: t`Matter` };
const AGREED_BY = /\(by (\d{4}-\d{2}-\d{2})\)$/gm;

/** The summary of a one-on-one to send to the person, as Markdown. */
export function summaryMarkdown({ person, managerName, heldOn, notes, agreed, next }: SummaryParts): string {
  const name = calledName(person);
  const body = (notes?.body ?? '').trim().replaceAll(REFERENCE, (_, kind: string) => `**${NAMES[kind]}:**`).replaceAll(AGREED_BY, (_, on: string) => t`(by ${exactDate(on as CalendarDate)})`);
  const mine = agreed.filter(({ owner }) => owner === 'me');
  const theirs = agreed.filter(({ owner }) => owner === 'them');
  return [
    `# ${t`One-on-one, ${exactDate(heldOn)}`}`,
    ...(body ? [body] : []),
    ...list(managerName ? t`What ${managerName} promised` : t`What I promised`, mine),
    ...list(t`What ${name} takes on`, theirs),
    ...(next ? [next.at ? t`Next: ${exactDate(next.on)}, ${next.at}` : t`Next: ${exactDate(next.on)}`] : []),
  ].join('\n\n');
}

/** The same without any Markdown. */
export const summaryPlain = (parts: SummaryParts): string => plainText(summaryMarkdown(parts));

function list(title: string, commitments: readonly ShareableCommitment[]): string[] {
  if (commitments.length === 0) return [];
  const lines = commitments.map(({ text, dueOn }) => (dueOn ? `- ${escaped(text)} ${t`(by ${exactDate(dueOn)})`}` : `- ${escaped(text)}`));
  return [`## ${title}`, lines.join('\n')];
}

/** What stands in a record is plain words; in Markdown some of them would mean something. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&');
