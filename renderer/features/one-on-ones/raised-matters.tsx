import { useState } from 'react';
import { assertNever } from '#domain/assert-never.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { actOn, answer, tellBack } from '#domain/matters/transitions.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import type { Transition } from '#domain/transition.ts';
import { Button } from '#components/button.tsx';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { showToast } from '#components/toast.tsx';
import { When } from '#components/when.tsx';
import { useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listUnfinishedMattersOf, saveMatter } from '#data/matters.ts';
import { undo } from '#data/undo.ts';
import { AnswerDialog } from './answer-dialog.tsx';

/** What a person raised that they have not been told the outcome of. Nothing is shown when there is none. */
export function RaisedMatters({ person }: { readonly person: Person }) {
  const matters = useLiveQuery(() => listUnfinishedMattersOf(person.id), [person.id]);
  if (!matters || matters.length === 0) return null;
  return (
    <Section title={`What ${calledName(person)} raised`}>
      <List>
        {matters.map((matter) => (
          <MatterRow key={matter.id} matter={matter} name={calledName(person)} />
        ))}
      </List>
    </Section>
  );
}

function MatterRow({ matter, name }: { readonly matter: Matter; readonly name: string }) {
  const today = useToday();
  const [isAnswering, setAnswering] = useState(false);
  const settle = async (label: string, outcome: Transition<Matter>, said: string) => {
    if (outcome.kind === 'refused') return showToast({ text: outcome.reason });
    await saveMatter(label, outcome.value);
    showToast({ text: said, undo: () => void undo() });
  };
  const answered = (words: string) => {
    setAnswering(false);
    void settle('Answer what was raised', answer(matter, words, today), `Written down. Tell ${name} when you next speak.`);
  };
  return (
    <ListRow
      evidence={
        <>
          Heard <When on={matter.heardOn} />. {standingWords(matter, name)}
        </>
      }
      actions={
        <>
          {matter.state === 'heard' && (
            <Button size="small" kind="quiet" onPress={() => void settle('Act on what was raised', actOn(matter), 'You are on it.')} aria-label={`I am on it: ${matter.text}`}>
              I am on it
            </Button>
          )}
          <Button size="small" onPress={() => setAnswering(true)} aria-label={`What came of it: ${matter.text}`}>
            What came of it
          </Button>
          {matter.state === 'answered' && (
            <Button size="small" onPress={() => void settle('Tell them the outcome', tellBack(matter, today), `${name} has been told.`)} aria-label={`I told ${name}: ${matter.text}`}>
              {`I told ${name}`}
            </Button>
          )}
          {isAnswering && <AnswerDialog matter={matter} onAnswer={answered} onClose={() => setAnswering(false)} />}
        </>
      }
    >
      <bdi className="wrap-anywhere">{matter.text}</bdi>
    </ListRow>
  );
}

function standingWords({ state, answer: words }: Matter, name: string): string {
  switch (state) {
    case 'heard':
      return 'No answer yet.';
    case 'acting':
      return 'You are on it.';
    case 'answered':
      return `What came of it: “${words}”. ${name} has not been told.`;
    case 'told-back':
      return `${name} has been told.`;
    default:
      return assertNever(state);
  }
}
