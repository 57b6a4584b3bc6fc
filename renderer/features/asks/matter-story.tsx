import type { ReactNode } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { runsAgainOn } from '#domain/matters/waits.ts';
import type { Matter, Wait } from '#domain/matters/matter.ts';
import { When } from '#components/when.tsx';
import { outcomeNames } from './ask-words.ts';

/** What happened with something raised, from hearing to telling, each with its day. */
export function MatterStory({ matter, name }: { readonly matter: Matter; readonly name: string }) {
  const { heardOn, firstWord, firstAnsweredOn, waits, outcome, answer, answeredOn, toldBackOn, state } = matter;
  return (
    <ol className="divide-y divide-line border-y border-line">
      <Step on={heardOn}><Trans>Heard.</Trans></Step>
      {state === 'acting' && firstAnsweredOn === null && <Step on={null}><Trans>You are on it, and have not said so yet.</Trans></Step>}
      {firstWord && (
        <Step on={firstAnsweredOn}>
          <Trans>You said: <Quoted>{firstWord}</Quoted></Trans>
        </Step>
      )}
      {waits.map((wait) => (
        <Step key={`${wait.fromOn}/${wait.onWhom}`} on={wait.fromOn}>
          <Waited wait={wait} />
        </Step>
      ))}
      {answeredOn && (
        <Step on={answeredOn}>
          {outcome ? (
            <>
              {outcomeNames[outcome]}: <Quoted>{answer}</Quoted>
            </>
          ) : (
            <Trans>What came of it: <Quoted>{answer}</Quoted></Trans>
          )}
        </Step>
      )}
      {toldBackOn ? <Step on={toldBackOn}>{t`You told ${name}.`}</Step> : <Step on={null}>{t`${name} has not been told what came of it.`}</Step>}
    </ol>
  );
}

const Quoted = ({ children }: { readonly children: ReactNode }) => <bdi className="wrap-anywhere">{children}</bdi>;

function Step({ on, children }: { readonly on: CalendarDate | null; readonly children: ReactNode }) {
  return (
    <li className="flex flex-wrap gap-x-4 py-2">
      <span className={`min-w-0 flex-1 basis-56 ${on === null ? 'text-soft' : ''}`}>{children}</span>
      {on && <When on={on} className="text-sm text-soft" />}
    </li>
  );
}

function Waited({ wait }: { readonly wait: Wait }) {
  const end = runsAgainOn(wait);
  const whom = <Quoted>{wait.onWhom}</Quoted>;
  if (end === null) return <Trans>You waited on {whom}; the clock stands still.</Trans>;
  if (wait.endedOn === null) return <Trans>You waited on {whom} until <When on={end} />; then the clock runs again by itself.</Trans>;
  return <Trans>You waited on {whom} until <When on={end} />.</Trans>;
}
