import { useState } from 'react';
import { suggestDue } from '#components/note-editor/suggest-due.ts';
import { useShownToday } from '#components/today-context.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listPeople } from '#data/people.ts';
import { type CaptureLine, type QuickCaptured, readCaptureLine } from '#domain/capture/read-capture-line.ts';
import type { Person } from '#domain/people/person.ts';

/** Somebody who was named for words that alone did not say who is meant. */
interface Settled {
  /** Empty: no name was typed. */
  readonly words: string;
  readonly person: Person;
}

export interface CaptureState {
  readonly line: string;
  readonly setLine: (line: string) => void;
  readonly understood: CaptureLine;
  /** Everybody it is about, those chosen by hand included. */
  readonly people: readonly Person[];
  readonly roster: readonly Person[];
  /** What Enter would save; null while something is missing. */
  readonly reading: QuickCaptured | null;
  readonly choose: (step: 1 | -1) => void;
  /** Says who is meant. */
  readonly settle: (person: Person) => void;
  readonly isWhoMissing: boolean;
  readonly empty: () => void;
}

const NOBODY: readonly Person[] = [];

/** One typed line, read anew with every key. */
export function useCaptureLine(): CaptureState {
  const today = useShownToday();
  const roster = useLiveQuery(() => listPeople(), []) ?? NOBODY;
  const [line, setLine] = useState('');
  const [chosen, setChosen] = useState(0);
  const [settled, setSettled] = useState<Settled | null>(null);
  const understood = readCaptureLine(line, roster, (text) => suggestDue(text, today));
  const words = understood.unsure?.words ?? '';
  const byHand = settled !== null && settled.words === words && (understood.unsure !== null || understood.people.length === 0) ? [settled.person] : [];
  const people = [...understood.people, ...byHand];
  const { readings } = understood;
  return {
    line,
    setLine: (typed) => {
      setLine(typed);
      setChosen(0);
    },
    understood,
    people,
    roster,
    reading: readings[chosen % Math.max(1, readings.length)] ?? null,
    choose: (step) => setChosen((current) => (current + step + readings.length) % Math.max(1, readings.length)),
    settle: (person) => setSettled({ words, person }),
    isWhoMissing: understood.kind !== null && (people.length === 0 || (understood.unsure !== null && byHand.length === 0)),
    empty: () => {
      setLine('');
      setSettled(null);
      setChosen(0);
    },
  };
}
