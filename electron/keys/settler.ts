import type { ConversionTrouble, Protection } from '#domain/protection/protection.ts';
import type { SegmentHeader } from '#electron/journal/segments.ts';
import { type Converter, type Target, troubleOf } from '#electron/keys/converter.ts';
import type { HeldKeys } from '#electron/keys/held-keys.ts';
import type { KeyWraps } from '#electron/keys/key-wraps.ts';
import { TaskCancelledError } from '#electron/tasks/run-task.ts';

type Converting = Extract<Protection, { state: 'converting' }>;

export interface Settler {
  /** The conversion that runs now, if any. */
  converting(): Converting | null;
  /** Why the last one did not come to its end. */
  trouble(): ConversionTrouble | null;
  /** Converts what is owed, and clears what conversions left. Goes on at the next start when a kill ends it. */
  settle(hasRemains: boolean): void;
}

interface SettlerParts {
  readonly keys: HeldKeys;
  readonly wraps: KeyWraps;
  readonly journal: { header(): SegmentHeader; isThere(): boolean };
  readonly converter: Converter;
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  readonly changed: () => void;
  readonly failed: (doing: string, error: unknown) => void;
}

/** Brings the journal into the form that the keys ask for. */
export function createSettler({ keys, wraps, journal, converter, inTurn, changed, failed }: SettlerParts): Settler {
  let trouble: ConversionTrouble | null = null;
  let converting: Converting | null = null;

  /** What is to be converted now, if anything: what the keys say is to be, against what the journal is. */
  function owed(): Target['to'] | null {
    if (!journal.isThere()) return null;
    // Whoever can write to the disk could ask in clear for all to become plain.
    if (keys.dataKey() && !keys.isTrusted()) return null;
    const goal = keys.file()?.goal;
    const isSealed = journal.header().sealedBy !== null;
    if (goal === 'sealed' && !isSealed) return 'sealed';
    return goal === 'plain' && isSealed ? 'plain' : null;
  }

  /** Whether nothing is sealed any more, as was asked for. */
  const isPlainAgain = () => keys.file()?.goal === 'plain' && journal.header().sealedBy === null;

  async function convert(target: Target) {
    try {
      await converter.convert(target, ({ done, total }) => {
        converting = { state: 'converting', to: target.to, done, total: total ?? done };
        changed();
      });
    } catch (error) {
      if (error instanceof TaskCancelledError) throw error;
      // What there was holds: nothing was put in its place. Whoever asked for it may ask again.
      if (owed() === target.to) {
        await converter.giveUp();
        if (target.to === 'plain') await wraps.rewrite({ goal: 'sealed' });
        else if (!(await converter.isAnySealed())) await keys.remove();
      }
      throw error;
    }
  }

  return {
    converting: () => converting,
    trouble: () => trouble,
    settle(hasRemains) {
      // What does not open now may open tomorrow, or be all there is to save: its files and its keys stay as they are.
      if (!journal.isThere()) return;
      const to = owed();
      const key = keys.keyFor('journal');
      const canConvert = to !== null && key !== null;
      const isFinishing = hasRemains || isPlainAgain();
      if (!canConvert && !isFinishing) return;
      trouble = null;
      converting = { state: 'converting', to: to ?? keys.file()?.goal ?? 'plain', done: 0, total: 0 };
      changed();
      void inTurn(async () => {
        try {
          if (canConvert) await convert({ to, ...key });
          await wraps.repair();
          await converter.clear();
          if (isPlainAgain() && !(await converter.isAnySealed())) await keys.remove();
        } catch (error) {
          if (error instanceof TaskCancelledError) return; // Heed is closing, and goes on at the next start
          failed('convert', error);
          trouble = troubleOf(error);
        }
        converting = null;
        changed();
      });
    },
  };
}
