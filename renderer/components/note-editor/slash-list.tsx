import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { understood } from '#domain/notes/understood-words.ts';
import { type Captured, type CaptureKind, slashWord } from '#domain/notes/capture.ts';
import { captureNames } from './capture-names.ts';

/** One thing that Enter would do. */
export type SlashChoice = { readonly does: 'choose'; readonly kind: CaptureKind } | { readonly does: 'capture'; readonly captured: Captured };

const meanings: Record<CaptureKind, string> = {
  promise: t`Something you will do`,
  action: t`Something they will do`,
  point: t`Something to talk about`,
  goal: t`Where they want to grow`,
  praise: t`What they did well`,
  matter: t`A concern, suggestion, need or friction they raised`,
};

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

interface SlashListProps {
  readonly id: string;
  readonly choices: readonly SlashChoice[];
  readonly selected: number;
  readonly today: CalendarDate;
  readonly onChoose: (choice: SlashChoice) => void;
}

/** What a slash line may become. The focus stays in the text; the editor points here with `aria-activedescendant`. */
export function SlashList({ id, choices, selected, today, onChoose }: SlashListProps) {
  return (
    <div className="w-96 max-w-full animate-appear rounded-lg bg-sheet p-1 shadow-float">
      {choices.length > 0 && (
        // A <select> takes the focus; this list is pointed at while the focus stays in the text.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        <div role="listbox" id={id} aria-label={t`Capture`}>
          {choices.map((choice, index) => (
            <div
              key={choice.does === 'choose' ? choice.kind : JSON.stringify(choice.captured)}
              id={optionId(id, index)}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
              role="option"
              tabIndex={-1}
              aria-selected={index === selected}
              className="flex cursor-default flex-wrap items-baseline gap-x-2 rounded px-2 py-1 aria-selected:bg-press"
              onMouseDown={(event) => {
                event.preventDefault();
                onChoose(choice);
              }}
            >
              {choice.does === 'choose' ? (
                <>
                  <span className="font-medium">/{slashWord(choice.kind)}</span>
                  <span className="text-sm text-soft">{meanings[choice.kind]}</span>
                </>
              ) : (
                <>
                  <span className="font-medium">{captureNames[choice.captured.kind]}</span>
                  <span dir="auto" className="min-w-0 truncate">
                    {choice.captured.text}
                  </span>
                  <span className="ms-auto shrink-0 text-sm text-accent">{choice.captured.kind === 'praise' ? t`Said in this meeting` : understood(choice.captured, today)}</span>
                </>
              )}
            </div>
          ))}
        </div>
      )}
      <p className="px-2 pt-1 pb-0.5 text-sm text-faint">{choices.length > 0 ? t`Enter takes it, ↑ ↓ choose, Esc keeps it as text.` : t`Say it in a few words. A date such as “by Friday” is understood.`}</p>
    </div>
  );
}
