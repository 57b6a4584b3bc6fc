import { createContext } from 'react';

export interface Wording {
  /** Whether fields about people say what is worth a second look. */
  readonly isOn: boolean;
  /** Words the manager does not want to be told about, in lower case. */
  readonly ignored: readonly string[];
  readonly ignore: (word: string) => void;
}

/** The kit reads no settings: the shell says whether hints are wanted. Without it there are none. */
export const WordingContext = createContext<Wording>({ isOn: false, ignored: [], ignore: () => undefined });
