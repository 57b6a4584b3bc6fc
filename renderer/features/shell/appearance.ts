import { appearanceOf } from '#domain/settings/appearance.ts';
import { onSettings, settings } from '#bridge/settings.ts';

const moreContrast = () => matchMedia('(prefers-contrast: more)');
const lessMotion = () => matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Keeps the page's look as the settings and the system say. Text size moves the root font size, which every measure
 * follows.
 */
export function followAppearance(): () => void {
  apply();
  const stopSettings = onSettings(apply);
  const queries = [moreContrast(), lessMotion()];
  for (const query of queries) query.addEventListener('change', apply);
  return () => {
    stopSettings();
    for (const query of queries) query.removeEventListener('change', apply);
  };
}

function apply() {
  const { dataset, style } = document.documentElement;
  for (const [name, value] of Object.entries(appearanceOf(settings(), { moreContrast: moreContrast().matches, lessMotion: lessMotion().matches }))) {
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
  style.fontSize = `${settings().textSize}%`;
}
