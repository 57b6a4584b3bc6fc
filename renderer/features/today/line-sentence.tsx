import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { assertNever } from '#domain/assert-never.ts';
import { asSentence, shortened } from '#domain/brief/brief-line.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import type { RecoveryStepKind } from '#domain/recoveries/recovery.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { owedSentences } from '#domain/requests/owed-sentence.ts';
import type { TodayLine } from '#domain/today/today-line.ts';

/** Long enough for any name a sentence can carry. */
const NAME_LENGTH = 60;

/** Inline, as a name within a sentence is read: a block would put spaces around it for screen readers. */
const Name = ({ of }: { readonly of: Person }) => <bdi title={calledName(of)}>{shortened(calledName(of), NAME_LENGTH)}</bdi>;
const Quoted = ({ text }: { readonly text: string }) => <bdi>{asSentence(text)}</bdi>;

const KINDS: Record<Matter['kind'], string> = { concern: t`a concern`, suggestion: t`a suggestion`, need: t`a need`, friction: t`something that costs time` };

function RecoveryStep({ step, person }: { readonly step: RecoveryStepKind; readonly person: Person }) {
  const name = <Name of={person} />;
  switch (step) {
    case 'acknowledge':
      return <Trans>Acknowledge to {name}</Trans>;
    case 'apologise':
      return <Trans>Apologise to {name}</Trans>;
    case 'put-right':
      return <Trans>Put it right with {name}</Trans>;
    case 'check-back':
      return <Trans>Check back with {name}</Trans>;
    default:
      return assertNever(step);
  }
}

/** What is owed, as one sentence to the manager. */
export function LineSentence({ line }: { readonly line: TodayLine }) {
  const { person } = line;
  switch (line.kind) {
    case 'promise':
      return (
        <Trans>
          You promised <Name of={person} />: <Quoted text={line.commitment.text} />
        </Trans>
      );
    case 'their-commitment':
      return (
        <Trans>
          <Name of={person} /> took on: <Quoted text={line.commitment.text} />
        </Trans>
      );
    case 'matter':
      return <MatterSentence matter={line.matter} person={person} />;
    case 'recovery':
      return (
        <>
          <RecoveryStep step={line.step} person={person} />: <Quoted text={line.recovery.about} />
        </>
      );
    case 'request':
      return (
        <Trans>
          <Name of={person} /> asked to work differently. {owedSentences[line.step]}
        </Trans>
      );
    case 'unsettled':
      return (
        <Trans>
          Did your one-on-one with <Name of={person} /> take place?
        </Trans>
      );
    case 'write-up':
      return (
        <Trans>
          Your one-on-one with <Name of={person} /> is not wrapped up yet.
        </Trans>
      );
    case 'rhythm':
      return line.rhythm.kind === 'first' ? (
        <Trans>
          Plan your first one-on-one with <Name of={person} />.
        </Trans>
      ) : (
        <Trans>
          It is time to speak with <Name of={person} />, and nothing is planned.
        </Trans>
      );
    case 'goal-step':
      return (
        <Trans>
          You took on a step for <Name of={person} />: <Quoted text={line.step.text} />
        </Trans>
      );
    case 'plan-review':
      return (
        <Trans>
          Review the development plan with <Name of={person} />.
        </Trans>
      );
    case 'follow-up':
      return (
        <Trans>
          You wanted to come back to something with <Name of={person} />.
        </Trans>
      );
    case 'expectations':
      return (
        <Trans>
          Say aloud what you and <Name of={person} /> expect of each other.
        </Trans>
      );
    case 'praise':
      return <PraiseSentence praise={line.praise} person={person} others={line.others} />;
    case 'praise-nudge':
      return (
        <Trans>
          <Name of={person} /> has not heard something good lately.
        </Trans>
      );
    default:
      return assertNever(line);
  }
}

function PraiseSentence({ praise, person, others }: { readonly praise: Praise; readonly person: Person; readonly others: number }) {
  const first = <Name of={person} />;
  const names = others === 0 ? first : others === 1 ? <Trans>{first} and one other</Trans> : <Trans>{first} and {others} others</Trans>;
  switch (praise.source) {
    case 'mine':
      return (
        <Trans>
          Say to {names}: <Quoted text={praise.whatTheyDid} />
        </Trans>
      );
    case 'relayed':
      return (
        <Trans>
          Tell {names} what <bdi>{shortened(praise.fromName, NAME_LENGTH)}</bdi> said: <Quoted text={praise.whatTheyDid} />
        </Trans>
      );
    case 'customer':
      return (
        <Trans>
          Tell {names} what a customer said: <Quoted text={praise.whatTheyDid} />
        </Trans>
      );
    default:
      return assertNever(praise);
  }
}

function MatterSentence({ matter, person }: { readonly matter: Matter; readonly person: Person }) {
  switch (matter.state) {
    case 'heard':
      return (
        <Trans>
          <Name of={person} /> raised {KINDS[matter.kind]} and has no answer yet: <Quoted text={matter.text} />
        </Trans>
      );
    case 'acting':
      return (
        matter.firstAnsweredOn === null ? (
          <Trans>
            <Name of={person} /> waits for an answer: <Quoted text={matter.text} />
          </Trans>
        ) : (
          <Trans>
            <Name of={person} /> waits for an outcome: <Quoted text={matter.text} />
          </Trans>
        )
      );
    case 'answered':
      return (
        <Trans>
          Tell <Name of={person} /> what came of it: <Quoted text={matter.text} />
        </Trans>
      );
    case 'told-back':
      return null; // never listed
    default:
      return assertNever(matter.state);
  }
}
