import { assertNever } from '#domain/assert-never.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { Captured, CaptureKind } from '#domain/notes/capture.ts';
import { lostMinutes } from '#domain/notes/lost-minutes.ts';
import { type NaturalDue, withoutDue } from '#domain/notes/natural-due.ts';
import { LONGEST_LINE } from '#domain/record.ts';

const NEED = /^(?:need(?:s|ed)?|lacks?|missing|wants?|braucht|benötigt|bräuchte|bedarf|fehlt|es fehlt|wünscht sich|möchte)\b/i;
const SUGGESTION = /^(?:suggests?|suggestion|idea|proposes?|could we|could you|what if|why not|let['’]?s|schlägt vor|vorschlag|idee|könnten wir|können wir|könntest du|wie wäre|warum nicht|was, wenn|lass uns|lasst uns)\b/i;
const kindsAfterConcern: readonly Matter['kind'][] = ['concern', 'suggestion', 'need', 'friction'];

/**
 * What a line after the slash word may mean, the likeliest first. Nothing is taken for granted: the manager picks one
 * or keeps the line as text. Nothing, for a line too long to be a record. `due` is a date found in the line, which may also just be part of the words.
 */
export function understandCapture(kind: CaptureKind, line: string, due: NaturalDue | null): readonly Captured[] {
  const text = line.trim();
  if (!text || text.length > LONGEST_LINE) return [];
  switch (kind) {
    case 'promise':
    case 'action':
    case 'goal': {
      const dated = due && withoutDue(line, due);
      return [...(due && dated ? [{ kind, text: dated, dueOn: due.on }] : []), { kind, text, dueOn: null }];
    }
    case 'point':
      return [{ kind, text, raisedBy: 'me' }, { kind, text, raisedBy: 'them' }];
    case 'praise':
      return [{ kind, text }];
    case 'matter': {
      const minutesPerWeek = lostMinutes(text)?.perWeek ?? null;
      const likeliest = likeliestMatter(text, minutesPerWeek);
      const kinds = [likeliest, ...kindsAfterConcern.filter((each) => each !== likeliest)];
      return kinds.map((matterKind) => ({ kind, text, matterKind, minutesPerWeek: matterKind === 'friction' ? minutesPerWeek : null }));
    }
    default:
      return assertNever(kind);
  }
}

function likeliestMatter(text: string, minutesPerWeek: number | null): Matter['kind'] {
  if (minutesPerWeek !== null) return 'friction';
  if (NEED.test(text)) return 'need';
  return SUGGESTION.test(text) ? 'suggestion' : 'concern';
}
