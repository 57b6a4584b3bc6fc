import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type KeyboardEvent, useState } from 'react';
import { acceleratorOf, spokenAccelerator } from '#domain/settings/accelerator.ts';
import { Button } from '#components/button.tsx';
import { KeyHint } from '#components/key-hint.tsx';

interface KeyChoiceProps {
  /** As an accelerator; null: no keys. */
  readonly keys: string | null;
  readonly onChange: (keys: string | null) => void;
  /** What is said without keys; without it there are always some. */
  readonly none?: string;
  /** What there is to know about these keys on this computer. */
  readonly state?: string | undefined;
}

const isMac = navigator.platform.startsWith('Mac');

/** Keys that the manager chooses by pressing them. */
export function KeyChoice({ keys, onChange, none, state }: KeyChoiceProps) {
  const [isListening, setListening] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isListening || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setListening(false);
    const pressed = acceleratorOf(event, isMac);
    if (pressed === null) return undefined;
    setListening(false);
    onChange(pressed);
    return undefined;
  };
  return (
    <>
      {/* The keys are those of the button in it, while it listens. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDownCapture={onKeyDown} onBlur={() => setListening(false)} className="flex flex-wrap items-center gap-3">
        <span>{keys === null ? none : <KeyHint keys={spokenAccelerator(keys)} />}</span>
        <Button size="small" onPress={() => setListening(true)}>
          {isListening ? t`Press the new keys…` : keys === null ? t`Choose keys` : t`Change the keys`}
        </Button>
        {keys !== null && none !== undefined && (
          <Button size="small" kind="quiet" onPress={() => onChange(null)}>
            <Trans>No keys</Trans>
          </Button>
        )}
      </div>
      <output className="block text-sm text-soft">{isListening ? t`Ctrl or Alt with a letter, a digit or a function key. Esc leaves it as it is.` : state}</output>
    </>
  );
}
