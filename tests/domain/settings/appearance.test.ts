import { expect, test } from 'vitest';
import { appearanceOf } from '#domain/settings/appearance.ts';
import { type Settings, settingsSchema } from '#domain/settings/settings.ts';

const plain = { moreContrast: false, lessMotion: false };
const nothing = { theme: undefined, contrast: undefined, density: undefined, motion: undefined };

test.each<[string, Partial<Settings>, typeof plain, Partial<Record<keyof typeof nothing, string>>]>([
  ['leaves all to the system at first', {}, plain, {}],
  ['wears what was chosen', { theme: 'dark', contrast: 'more', density: 'compact', motion: 'reduced' }, plain, { theme: 'dark', contrast: 'more', density: 'compact', motion: 'reduced' }],
  ['hears the system', {}, { moreContrast: true, lessMotion: true }, { contrast: 'more', motion: 'reduced' }],
  ['keeps a theme while the system asks for contrast', { theme: 'light' }, { moreContrast: true, lessMotion: false }, { theme: 'light', contrast: 'more' }],
])('%s', (_what, chosen, system, worn) => expect(appearanceOf(settingsSchema.parse(chosen), system)).toEqual({ ...nothing, ...worn }));
