import { t } from '@lingui/core/macro';
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
const Quoted = ({ children }: { readonly children: string }) => <bdi>{asSentence(children)}</bdi>;

const KINDS: Record<Matter['kind'], string> = { concern: 'a concern', suggestion: 'a suggestion', need: 'a need', friction: 'something that costs time' };

const RECOVERY_STEPS: Record<RecoveryStepKind, string> = { acknowledge: t`Acknowledge to`, apologise: t`Apologise to`, 'put-right': t`Put it right with`, 'check-back': t`Check back with` };

/** What is owed, as one sentence to the manager. */
export function LineSentence({ line }: { readonly line: TodayLine }) {
  const { person } = line;
  switch (line.kind) {
    case 'promise':
      return (
        <>
          You promised <Name of={person} />: <Quoted>{line.commitment.text}</Quoted>
        </>
      );
    case 'their-commitment':
      return (
        <>
          <Name of={person} /> took on: <Quoted>{line.commitment.text}</Quoted>
        </>
      );
    case 'matter':
      return <MatterSentence matter={line.matter} person={person} />;
    case 'recovery':
      return (
        <>
          {RECOVERY_STEPS[line.step]} <Name of={person} />: <Quoted>{line.recovery.about}</Quoted>
        </>
      );
    case 'request':
      return (
        <>
          <Name of={person} /> asked to work differently. {owedSentences[line.step]}
        </>
      );
    case 'unsettled':
      return (
        <>
          Did your one-on-one with <Name of={person} /> take place?
        </>
      );
    case 'write-up':
      return (
        <>
          Your one-on-one with <Name of={person} /> is not wrapped up yet.
        </>
      );
    case 'rhythm':
      return line.rhythm.kind === 'first' ? (
        <>
          Plan your first one-on-one with <Name of={person} />.
        </>
      ) : (
        <>
          It is time to speak with <Name of={person} />, and nothing is planned.
        </>
      );
    case 'goal-step':
      return (
        <>
          You took on a step for <Name of={person} />: <Quoted>{line.step.text}</Quoted>
        </>
      );
    case 'plan-review':
      return (
        <>
          Review the development plan with <Name of={person} />.
        </>
      );
    case 'follow-up':
      return (
        <>
          You wanted to come back to something with <Name of={person} />.
        </>
      );
    case 'expectations':
      return (
        <>
          Say aloud what you and <Name of={person} /> expect of each other.
        </>
      );
    case 'praise':
      return <PraiseSentence praise={line.praise} person={person} others={line.others} />;
    case 'praise-nudge':
      return (
        <>
          <Name of={person} /> has not heard something good lately.
        </>
      );
    default:
      return assertNever(line);
  }
}

function PraiseSentence({ praise, person, others }: { readonly praise: Praise; readonly person: Person; readonly others: number }) {
  const names = (
    <>
      <Name of={person} />
      {others === 1 ? ' and one other' : others > 1 ? t` and ${others} others` : ''}
    </>
  );
  switch (praise.source) {
    case 'mine':
      return (
        <>
          Say to {names}: <Quoted>{praise.whatTheyDid}</Quoted>
        </>
      );
    case 'relayed':
      return (
        <>
          Tell {names} what <bdi>{shortened(praise.fromName, NAME_LENGTH)}</bdi> said: <Quoted>{praise.whatTheyDid}</Quoted>
        </>
      );
    case 'customer':
      return (
        <>
          Tell {names} what a customer said: <Quoted>{praise.whatTheyDid}</Quoted>
        </>
      );
    default:
      return assertNever(praise);
  }
}

function MatterSentence({ matter, person }: { readonly matter: Matter; readonly person: Person }) {
  switch (matter.state) {
    case 'heard':
      return (
        <>
          <Name of={person} /> raised {KINDS[matter.kind]} and has no answer yet: <Quoted>{matter.text}</Quoted>
        </>
      );
    case 'acting':
      return (
        <>
          <Name of={person} /> waits for {matter.firstAnsweredOn === null ? 'an answer' : 'an outcome'}: <Quoted>{matter.text}</Quoted>
        </>
      );
    case 'answered':
      return (
        <>
          Tell <Name of={person} /> what came of it: <Quoted>{matter.text}</Quoted>
        </>
      );
    case 'told-back':
      return null; // never listed
    default:
      return assertNever(matter.state);
  }
}
