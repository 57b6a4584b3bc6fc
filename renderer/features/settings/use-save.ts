import { useState } from 'react';
import { t } from '@lingui/core/macro';
import type { SettingsPatch } from '#domain/settings/settings.ts';
import { changeSettings } from '#bridge/settings.ts';

/** Saves changes of settings as they are made; a refusal stays as a sentence until the next change works. */
export function useSave(): { readonly save: (patch: SettingsPatch) => void; readonly error: string | null } {
  const [error, setError] = useState<string | null>(null);
  const save = (patch: SettingsPatch) => {
    changeSettings(patch).then(
      () => setError(null),
      () => setError(t`This was not saved. What was set before still holds. Check that the disk has room and that Heed may write to its folder, then change it once more.`),
    );
  };
  return { save, error };
}
