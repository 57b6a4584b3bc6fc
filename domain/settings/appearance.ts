import type { Settings } from '#domain/settings/settings.ts';

/** What the system asks of every program. */
interface SystemWishes {
  readonly moreContrast: boolean;
  readonly lessMotion: boolean;
}

/** What tokens.css goes by; what is undefined is left to the system. */
export function appearanceOf({ theme, contrast, density, motion }: Pick<Settings, 'theme' | 'contrast' | 'density' | 'motion'>, system: SystemWishes) {
  return {
    theme: theme === 'system' ? undefined : theme,
    contrast: contrast === 'more' || system.moreContrast ? 'more' : undefined,
    density: density === 'compact' ? 'compact' : undefined,
    motion: motion === 'reduced' || system.lessMotion ? 'reduced' : undefined,
  } as const;
}
