import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { spokenMinutes } from '#domain/matters/spoken-minutes.ts';
import type { TimeGivenBack } from '#domain/matters/time-given-back.ts';
import { Picture } from '#components/charts/picture.tsx';
import { RateBar } from '#components/charts/rate-bar.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Explain } from '#components/explain.tsx';
import { Section } from '#components/page.tsx';
import { Figure } from './evidence.tsx';
import type { EvidenceItem, OwedEvidence } from './evidence-item.ts';

/** Drawn one by one up to so many; the sum and its records hold them all. */
const NAMED = 8;

interface GivenBackSectionProps {
  readonly given: TimeGivenBack;
  readonly evidence: OwedEvidence;
}

/** Time that people have again because something that wasted it is gone: a running total, whatever the period. */
export function GivenBackSection({ given: { parts, minutesPerWeek, minutesSoFar }, evidence }: GivenBackSectionProps) {
  const how = t`Minutes a week, times the people who lost them, for the weeks since it was removed; as they stated it.`;
  const items = (): EvidenceItem[] => parts.map((part) => ({ ...evidence.raised(part.matter), on: part.since, detail: t`${spokenMinutes(part.minutesPerWeek)} a week` }));
  return (
    <Section title={t`Time given back`} actions={<HowGivenBack />}>
      {parts.length === 0 ? (
        <EmptyState title={t`No time has been given back yet.`}><Trans>When somebody names a time-waster and the minutes it costs, and you have removed it, what comes back adds up here.</Trans></EmptyState>
      ) : (
        <Picture
          summary={plural(parts.length, { one: `One time-waster that is gone gives back ${spokenMinutes(minutesPerWeek)} a week.`, other: `# time-wasters that are gone give back ${spokenMinutes(minutesPerWeek)} a week.` })}
          table={{ columns: [t`What is gone`, t`A week`, t`So far`], rows: parts.map(({ matter, minutesPerWeek: weekly, minutesSoFar: soFar }) => ({ key: matter.id, cells: [<bdi key="text">{matter.text}</bdi>, spokenMinutes(weekly), spokenMinutes(soFar)] })) }}
        >
          {() => (
            <>
              <ul className="max-w-prose">
                {parts.slice(0, NAMED).map(({ matter, minutesPerWeek: weekly }) => (
                  <li key={matter.id} className="grid grid-cols-[minmax(5rem,16rem)_1fr_8rem] items-center gap-x-3">
                    <bdi className="truncate" title={matter.text}>
                      {matter.text}
                    </bdi>
                    <RateBar value={weekly} largest={Math.max(...parts.map((each) => each.minutesPerWeek))} />
                    <span className="text-sm text-soft">{spokenMinutes(weekly)}</span>
                  </li>
                ))}
              </ul>
              <p className="mt-2">
                <Figure title={t`Time given back so far`} how={how} items={items}>
                  {t`${spokenMinutes(minutesSoFar)} so far`}
                </Figure>
              </p>
            </>
          )}
        </Picture>
      )}
    </Section>
  );
}

const HowGivenBack = () => (
  <Explain label={t`How time is counted`}>
    <Trans>Minutes a week that a time-waster cost, as people stated them, times those who lost them, since the day it was removed. It is a running total: the period above does not change it.</Trans>
  </Explain>
);
