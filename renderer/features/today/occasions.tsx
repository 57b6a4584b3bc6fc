import { t } from '@lingui/core/macro';
import { FirstLines } from '#components/first-lines.tsx';
import { Section } from '#components/page.tsx';
import { showToast } from '#components/toast.tsx';
import { markDay } from '#data/occasions.ts';
import { undo } from '#data/undo.ts';
import { LineRow } from './line-row.tsx';
import type { Settlement } from './settle-line.ts';
import { type ComingOccasionOf, occasionKey } from './use-beside.ts';

interface OccasionsProps {
  readonly occasions: readonly ComingOccasionOf[];
  readonly onSetAside: (key: string) => void;
}

/** Birthdays, anniversaries and other days to come, the soonest first, of those who want them marked. */
export function Occasions({ occasions, onSetAside }: OccasionsProps) {
  if (occasions.length === 0) return null;
  return (
    <Section title={t`Occasions`}>
      <FirstLines
        lines={occasions.map((occasion) => {
          const { person, line } = occasion;
          return (
            <LineRow key={occasionKey(occasion)} lineKey={occasionKey(occasion)} person={person} to={line.route ?? '/people'} evidence={line.evidence} settlements={[marked(occasion)]} onSetAside={onSetAside}>
              {line.text}
            </LineRow>
          );
        })}
      />
    </Section>
  );
}

/** What was done about it can be said where the occasions stand; here it is only marked. */
const marked = ({ person, day }: ComingOccasionOf): Settlement => ({
  name: t`Marked`,
  run: async () => {
    await markDay(person.id, day, '');
    showToast({ text: t`Marked. Under Occasions you can say what you did.`, undo });
  },
});
