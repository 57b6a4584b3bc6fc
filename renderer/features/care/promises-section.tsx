import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type PromiseEnd, promiseEnds, type PromisesKept } from '#domain/care/promises-kept.ts';
import type { Fill } from '#components/charts/fills.tsx';
import { Picture } from '#components/charts/picture.tsx';
import { StackedBar } from '#components/charts/stacked-bar.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Explain } from '#components/explain.tsx';
import { Section } from '#components/page.tsx';
import { Figure } from './evidence.tsx';
import type { OwedEvidence } from './evidence-item.ts';

const endTexts: Readonly<Record<PromiseEnd, { readonly name: string; readonly fill: Fill; readonly how: string }>> = {
  kept: { name: t`kept`, fill: 'full', how: t`Done by the day that was agreed first, or promised without a day.` },
  renegotiated: { name: t`kept on a new day`, fill: 'striped', how: t`Done by a day that you agreed before the first one had passed.` },
  late: { name: t`late`, fill: 'dotted', how: t`Done after the day it was due, or after that day was moved too late.` },
  broken: { name: t`broken`, fill: 'crossed', how: t`Not done, and you said so.` },
  overdue: { name: t`overdue`, fill: 'hollow', how: t`Open, and its day has passed; however long ago that was.` },
};

interface PromisesSectionProps {
  readonly promises: PromisesKept;
  /** "in the last 90 days" */
  readonly period: string;
  readonly evidence: OwedEvidence;
}

/** What became of the manager's promises. */
export function PromisesSection({ promises, period, evidence }: PromisesSectionProps) {
  const { ends, counted, released } = promises;
  const howMany = plural(released.length, { one: '1 promise was released', other: '# promises were released' });
  return (
    <Section title={t`Promises`} actions={<HowPromises />}>
      {counted === 0 ? (
        <EmptyState title={t`No promise of yours came to an end ${period}.`}>
          <Trans>Write a promise down when you make it: /promise in the notes of a one-on-one, or N on Promises. Say there when it is kept, and it counts here.</Trans>
        </EmptyState>
      ) : (
        <Picture summary={summary(promises, period)} table={{ columns: [t`How they ended`, t`Promises`], rows: promiseEnds.map((end) => ({ key: end, cells: [endTexts[end].name, ends[end].length] })) }}>
          {(summaryId) => (
            <StackedBar
              labelledBy={summaryId}
              parts={promiseEnds.map((end) => ({
                key: end,
                count: ends[end].length,
                fill: endTexts[end].fill,
                label: (
                  <Figure title={t`Promises ${endTexts[end].name} ${period}`} how={endTexts[end].how} items={() => ends[end].map(evidence.promise)}>
                    {`${ends[end].length} ${endTexts[end].name}`}
                  </Figure>
                ),
              }))}
            />
          )}
        </Picture>
      )}
      {released.length > 0 && (
        <p className="mt-2 text-soft">
          <Trans>
            <Figure title={t`Promises released ${period}`} how={t`Those they were made to no longer wanted them. They are neither kept nor broken, so they are in no sum.`} items={() => released.map(evidence.promise)}>
              {howMany}
            </Figure>{' '}
            and not counted.
          </Trans>
        </p>
      )}
    </Section>
  );
}

function summary({ ends, counted }: PromisesKept, period: string): string {
  const [kept, anew] = [ends.kept.length + ends.renegotiated.length, ends.renegotiated.length];
  if (counted === 1) return kept === 1 ? t`One promise of yours came to an end ${period}: you kept it.` : t`One promise of yours came to an end ${period}: you did not keep it in time.`;
  return anew > 0
    ? t`Of the ${counted} promises of yours that came to an end ${period}, you kept ${kept}, ${anew} of them on a day you had agreed anew.`
    : t`Of the ${counted} promises of yours that came to an end ${period}, you kept ${kept}.`;
}

const HowPromises = () => (
  <Explain label={t`How promises are counted`}>
    <Trans>A promise of yours counts in the period in which it ended: kept, late or broken. One whose day has passed and that is still open counts as overdue until it ends, or the mirror would flatter those who never close anything.</Trans>
  </Explain>
);
