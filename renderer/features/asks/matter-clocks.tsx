import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { MatterAsk } from '#domain/asks/ask.ts';
import { standingOf } from '#domain/matters/clock-words.ts';
import type { Clock } from '#domain/matters/matter-clock.ts';
import { HelpLink } from '#components/help-link.tsx';
import { Section } from '#components/page.tsx';
import { When } from '#components/when.tsx';
import { ExplainClock } from './ask-standing.tsx';
import { ClockDays } from './clock-days.tsx';

/** Both clocks of something raised, day by day. */
export function MatterClocks({ ask }: { readonly ask: MatterAsk }) {
  return (
    <Section title={t`Clocks`} help={<HelpLink section="clocks" label={t`How the clocks run`} />} description={t`Working days by your standards. Days off, public holidays, your leave and waiting on someone do not count.`}>
      <div className="grid gap-5">
        <OneClock ask={ask} of="first-answer" name={t`First answer`} clock={ask.clock.firstAnswer} />
        <OneClock ask={ask} of="outcome" name={t`Outcome, told back`} clock={ask.clock.outcome} />
      </div>
    </Section>
  );
}

function OneClock({ ask, of, name, clock }: { readonly ask: MatterAsk; readonly of: 'first-answer' | 'outcome'; readonly name: string; readonly clock: Clock }) {
  return (
    <div>
      <h3 className="mb-1.5">
        {name} <ExplainClock ask={ask} of={of} />
      </h3>
      <ClockDays clock={clock} />
      <p className={`mt-1.5 text-sm ${clock.isLate && clock.doneOn === null ? 'text-owed' : 'text-soft'}`}>
        {standingOf(clock)}
        {clock.doneOn === null && clock.dueOn && (
          <>
            {'; '}
            {clock.isLate ? <Trans>it was due <When on={clock.dueOn} /></Trans> : <Trans>due <When on={clock.dueOn} /></Trans>}
          </>
        )}
        {clock.isPaused && <>; <Trans>the clock stands still</Trans></>}
      </p>
    </div>
  );
}
