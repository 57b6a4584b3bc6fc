import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { NextOwed } from '#domain/requests/next-owed.ts';
import { settleMeeting } from '#domain/requests/consult.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { reviewTrial } from '#domain/requests/trial.ts';
import { Button } from '#components/button.tsx';
import { useToday } from '#data/clock.ts';
import { act } from './act.ts';
import * as steps from './day-steps.ts';
import type { OpenDialog } from './request-dialogs.tsx';

interface OwedActionsProps {
  readonly request: FlexibleRequest;
  readonly owed: NextOwed | null;
  readonly onOpen: (dialog: OpenDialog) => void;
}

/** The presses that do what is owed next; the likely one first. What else can be done stands in the menu above. */
export function OwedActions({ request, owed, onOpen }: OwedActionsProps) {
  const day = (step: Parameters<typeof Day>[0]['step'], name: string) => <Day step={step} name={name} onOpen={onOpen} />;
  const decide = (
    <Button key="decide" onPress={() => onOpen({ kind: 'decide' })}>
      <Trans>Decide…</Trans>
    </Button>
  );
  switch (owed?.step) {
    case undefined:
      return null;
    case 'consult':
      return <Row>{[day(steps.talk, t`Note a conversation…`), decide]}</Row>;
    case 'meet':
      return <MeetingActions request={request} onOpen={onOpen} />;
    case 'decide':
    case 'end-trial':
      return <Row>{[decide, request.state === 'consulting' && <TrialButton key="trial" onOpen={onOpen} />]}</Row>;
    case 'review-trial':
      return (
        <Row>
          <ReviewButton request={request} />
          {decide}
        </Row>
      );
    case 'hear-appeal':
      return <Row>{[day(steps.talk, t`Arrange a conversation…`), day(steps.appealHeard, t`Heard…`)]}</Row>;
    case 'decide-appeal':
      return (
        <Row>
          <Button onPress={() => onOpen({ kind: 'decide-appeal' })}><Trans>Decide the appeal…</Trans></Button>
        </Row>
      );
    case 'update-contract':
      return <Row>{day(steps.contractUpdated, t`Contract updated…`)}</Row>;
  }
}

const Row = ({ children }: { readonly children: React.ReactNode }) => <div className="flex flex-wrap gap-2">{children}</div>;

function Day({ step, name, onOpen }: { readonly step: Extract<OpenDialog, { kind: 'day' }>['step']; readonly name: string; readonly onOpen: OwedActionsProps['onOpen'] }) {
  return (
    <Button key={name} onPress={() => onOpen({ kind: 'day', step })}>
      {name}
    </Button>
  );
}

const TrialButton = ({ onOpen }: Pick<OwedActionsProps, 'onOpen'>) => <Button onPress={() => onOpen({ kind: 'trial' })}><Trans>Try it first…</Trans></Button>;

function ReviewButton({ request }: { readonly request: FlexibleRequest }) {
  const today = useToday();
  return <Button onPress={() => void act(t`Note review of a trial`, request.id, (stored) => reviewTrial(stored, today), t`Noted the review.`)}><Trans>Reviewed today</Trans></Button>;
}

function MeetingActions({ request, onOpen }: Pick<OwedActionsProps, 'request' | 'onOpen'>) {
  const today = useToday();
  const index = request.meetings.findIndex(({ state }) => state === 'planned');
  const hasCome = (request.meetings[index]?.on ?? '') <= today;
  const settle = (state: 'held' | 'missed', said: string) => void act(t`Settle conversation about a request`, request.id, (stored) => settleMeeting(stored, index, state, today), said);
  return (
    <Row>
      {hasCome && <Button onPress={() => settle('held', t`Noted: you talked.`)}><Trans>It took place</Trans></Button>}
      {hasCome && <Button onPress={() => settle('missed', t`Noted: they did not come.`)}><Trans>They did not come</Trans></Button>}
      <Button onPress={() => onOpen({ kind: 'day', step: steps.move(index) })}><Trans>Move it…</Trans></Button>
    </Row>
  );
}
