import { nativeTheme } from 'electron';
import type { Settings } from '#domain/settings/settings.ts';

/** The colours of the paper in renderer/styles, so that a window that has not drawn yet does not flash. */
const PAPER = { light: '#faf8f3', dark: '#1a1917' } as const;

export const paperColour = (): string => (nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light);

export function followTheme({ theme }: Pick<Settings, 'theme'>): void {
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
}
